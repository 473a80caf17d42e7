using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Tool.Site;

namespace CorpusSdk.Tool.Serving;

/// <summary>A site as it is between two changes of the texts. Pages are made when they are asked for.</summary>
/// <param name="version">Differs from that of every other state, also of another run of the program.</param>
/// <param name="options">What and where the site is.</param>
/// <param name="files">Its files.</param>
internal sealed class LiveSite(long version, SiteOptions options, IEnumerable<SiteFile> files)
{
    /// <summary>The page for addresses that lead nowhere.</summary>
    public const string NotFound = "404.html";

    private const string Index = "index.html";

    private readonly Dictionary<string, SiteFile> _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>Differs from that of every other state, also of another run of the program.</summary>
    public long Version => version;

    /// <summary>The path of the front page.</summary>
    public string BasePath => options.BasePath;

    /// <summary>Finds the file for a path of the site. Nothing but the site's own files is ever looked up: on a disk, those are the ones that texts show or lead to.</summary>
    /// <param name="path">A decoded path that begins with a slash.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="isFolder">Whether the address lacks the slash at its end, against which links would be resolved.</param>
    public bool TryFind(string path, [MaybeNullWhen(false)] out string file, out bool isFolder)
    {
        file = null;
        isFolder = false;
        if (!path.StartsWith(BasePath, StringComparison.Ordinal))
        {
            isFolder = path + "/" == BasePath;
            file = isFolder ? Index : null;
            return isFolder;
        }

        string name = path[BasePath.Length..];
        string index = name.Length == 0 || name.EndsWith('/') ? name + Index : name + "/" + Index;
        if (_files.ContainsKey(name))
            file = name;
        else if (_files.ContainsKey(index))
            (file, isFolder) = (index, name.Length > 0 && !name.EndsWith('/'));
        return file is not null;
    }

    /// <summary>Opens a file that was found; null if it is no longer where it was.</summary>
    public Stream? TryOpen(string file)
    {
        try
        {
            // The library behind the pages is for one thread.
            lock (_lock)
                return _files[file].Open();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
