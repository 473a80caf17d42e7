using System.Reflection;

namespace CorpusSdk;

/// <summary>A file beside the texts that articles show or lead to, most often an image. What is here was recorded when the archive was compiled; the file itself is not opened.</summary>
public sealed record Asset
{
    // Agreed with the build: CorpusSdk.targets.
    private const string ResourcePrefix = "Corpus.Assets/";
    private const string WebFolder = "wwwroot";
    private const string Outside = "../";

    private readonly Assembly _assembly;

    /// <param name="assembly">The assembly of the archive.</param>
    /// <param name="recorded">What the pack has of it; 0 for an unknown size.</param>
    internal Asset(Assembly assembly, (string Path, string MediaType, long Length, int Width, int Height) recorded)
    {
        _assembly = assembly;
        Path = recorded.Path;
        MediaType = recorded.MediaType;
        Length = recorded.Length;
        Width = recorded.Width > 0 ? recorded.Width : null;
        Height = recorded.Height > 0 ? recorded.Height : null;
    }

    /// <summary>The file, relative to the project that it was compiled in, with <c>/</c>: <c>corpus/harbours/lighthouse.jpg</c>.</summary>
    public string Path { get; }

    /// <summary>The type of the content by the file's extension: <c>image/jpeg</c>; <c>application/octet-stream</c> if the extension is not known.</summary>
    public string MediaType { get; }

    /// <summary>The size of the file in bytes.</summary>
    public long Length { get; }

    /// <summary>The width of the image in pixels (of an SVG, in CSS pixels), as it is shown: an orientation in its metadata has been followed. Null for other files, and if the header could not be read.</summary>
    public int? Width { get; }

    /// <summary>The height, in the same way; null exactly if <see cref="Width"/> is.</summary>
    public int? Height { get; }

    /// <summary>Whether the file is a resource of the archive's assembly (<c>CorpusAssets</c> is <c>embed</c>). Looked up at each call.</summary>
    public bool IsEmbedded => _assembly.GetManifestResourceInfo(ResourcePrefix + WithinProject) is not null;

    /// <summary>
    /// Opens the file: a resource of the archive's assembly, else the copy in the program's folder, whichever the project has by
    /// <c>CorpusAssets</c>. The caller disposes of the stream.
    /// </summary>
    /// <exception cref="FileNotFoundException">There is neither; the message says what to set.</exception>
    public Stream OpenRead()
    {
        string path = WithinProject;
        if (_assembly.GetManifestResourceStream(ResourcePrefix + path) is { } resource)
            return resource;
        string copy = System.IO.Path.Combine(AppContext.BaseDirectory, path);
        string published = System.IO.Path.Combine(AppContext.BaseDirectory, WebFolder, path);
        string? found = File.Exists(copy) ? copy : File.Exists(published) ? published : null;
        return found is not null
            ? new FileStream(found, FileMode.Open, FileAccess.Read, FileShare.Read)
            : throw new FileNotFoundException(
                $"'{Path}' is neither a resource of {_assembly.GetName().Name} nor a file '{copy}'. The project that compiles the archive copies its images beside the program, unless CorpusAssets is 'none'; with CorpusAssets 'embed' they are in the assembly, as data packages and programs without a file system need it.",
                copy);
    }

    // A project may have texts outside of its folder. What is copied stays below the program's.
    private string WithinProject
    {
        get
        {
            string path = Path;
            while (path.StartsWith(Outside, StringComparison.Ordinal))
                path = path.Substring(Outside.Length);
            return path;
        }
    }

    /// <summary>Whether the other one is the same file, with the same size, of an assembly of the same name.</summary>
    public bool Equals(Asset? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Path == other.Path
            && Length == other.Length
            && Width == other.Width
            && Height == other.Height
            && _assembly.FullName == other._assembly.FullName);

    /// <summary>A hash of the path.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);

    /// <summary>The path.</summary>
    public override string ToString() => Path;
}
