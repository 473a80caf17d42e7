using System.Globalization;
using System.Text;
using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.Tool.Site;

/// <summary>Where everything of a site is.</summary>
/// <remarks>
/// An article is the file <c>index.html</c> of a folder, and everything else is not, so no slug can take the place of a list. The folders of files
/// have a hyphen in their names, which no archive has.
/// </remarks>
internal sealed class SiteAddresses(string basePath)
{
    /// <summary>The folder of scripts and styles.</summary>
    public const string Assets = "site-assets/";

    /// <summary>The folder of the images and other files that texts show or lead to.</summary>
    public const string Files = "site-files/";

    private readonly Dictionary<(Archive, FacetChoice), string> _facets = [];
    private readonly HashSet<string> _facetFiles = new(StringComparer.Ordinal);

    /// <summary>The front page.</summary>
    public string Home => basePath;

    /// <summary>The address of a file, or of the folder whose <c>index.html</c> it is.</summary>
    public string Of(string file)
    {
        string path = file.EndsWith("/index.html", StringComparison.Ordinal) || file == "index.html" ? file[..^"index.html".Length] : file;
        return basePath + AssetAddress.Escape(path);
    }

    /// <summary>The address of a file beside the texts, which is under its own name whatever that is.</summary>
    public string Of(Asset asset) => basePath + AssetAddress.Escape(FileOf(asset));

    /// <summary>The address of an article.</summary>
    public string Of(Article article) => Of(FileOf(article));

    /// <summary>The address of a page of an archive's list, counted from 1.</summary>
    public string Of(Archive archive, int page = 1) => Of(FileOf(archive, page));

    /// <summary>The address of the list of a facet's value; null if there is none.</summary>
    public string? Of(Archive archive, FacetChoice choice) => _facets.TryGetValue((archive, choice), out string? file) ? Of(file) : null;

    /// <summary>The file that is a copy of one beside the texts: below its path in the project, so that no two have one name.</summary>
    public static string FileOf(Asset asset) => Files + AssetAddress.PathOf(asset);

    /// <summary>The file of an article.</summary>
    public static string FileOf(Article article) => $"{FolderOf(article.Archive)}/{article.Slug}/index.html";

    /// <summary>The file of a page of an archive's list.</summary>
    public static string FileOf(Archive archive, int page) => page == 1 ? $"{FolderOf(archive)}/index.html" : string.Create(CultureInfo.InvariantCulture, $"{FolderOf(archive)}/page-{page}.html");

    /// <summary>Gives a facet's value a file of its own, and its name.</summary>
    public string AddFacet(Archive archive, FacetChoice choice)
    {
        string name = $"{FolderOf(archive)}/{PlainName(choice.Key)}.{PlainName(choice.Value)}";
        string file = name + ".html";
        // C# and C++ are both "c".
        for (int number = 2; !_facetFiles.Add(file); number++)
            file = string.Create(CultureInfo.InvariantCulture, $"{name}.{number}.html");
        _facets.Add((archive, choice), file);
        return file;
    }

    private static string FolderOf(Archive archive) => archive.Name.ToLowerInvariant();

    private static string PlainName(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
                name.Append(c);
            else if (name.Length > 0 && name[^1] != '-')
                name.Append('-');
        }

        return name.ToString().Trim('-') is { Length: > 0 } plain ? plain : "x";
    }
}
