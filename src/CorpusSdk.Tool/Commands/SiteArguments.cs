using System.Buffers;
using System.CommandLine;
using System.CommandLine.Parsing;
using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.Tool.Site;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options that say what a site is called and where it will be.</summary>
internal sealed class SiteArguments
{
    // What is no part of a path, or would have to be escaped in one.
    private static readonly SearchValues<char> NoPath = SearchValues.Create("?#\\:<>\"' ");

    /// <summary>The name of the site.</summary>
    public Option<string?> Title { get; } = new("--title") { Description = "The name of the site. That of the archive, or of the folder, if omitted.", HelpName = "text" };

    /// <summary>The language of the interface.</summary>
    public Option<string?> Language { get; } = new("--language") { Description = $"The language of the interface: {string.Join(", ", InterfaceTexts.All.Select(texts => texts.Tag))}. That of most articles, or English, if omitted.", HelpName = "tag" };

    /// <summary>The path of the front page.</summary>
    public Option<string?> BasePath { get; } = new("--base-path") { Description = "The path of the front page on its host: /repo/. That of --base-url, or /, if omitted.", HelpName = "path" };

    /// <summary>The whole address of the front page.</summary>
    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "The address of the front page: https://jane.example/repo/. Feed, sitemap and canonical addresses need it.", HelpName = "address" };

    public SiteArguments()
    {
        Language.AcceptOnlyFromAmong([.. InterfaceTexts.All.Select(texts => texts.Tag)]);
        BasePath.Validators.Add(result => ValidatePath(result));
        BaseUrl.Validators.Add(result => ValidateAddress(result));
    }

    /// <summary>Where and what the site is.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="archives">The archives.</param>
    /// <param name="sourceFolder">The absolute path of the source.</param>
    public SiteOptions Read(ParseResult result, IReadOnlyList<Archive> archives, string sourceFolder)
    {
        Uri? address = result.GetValue(BaseUrl) is { } url ? new Uri(url) : null;
        string path = result.GetValue(BasePath) ?? address?.AbsolutePath ?? "/";
        return new SiteOptions(
            TitleOf(result, archives, sourceFolder),
            path.Trim('/') is { Length: > 0 } inner ? $"/{inner}/" : "/",
            address?.GetLeftPart(UriPartial.Authority),
            TextsFor(result.GetValue(Language), archives));
    }

    /// <summary>The name of the site.</summary>
    public string TitleOf(ParseResult result, IReadOnlyList<Archive> archives, string sourceFolder)
    {
        if (result.GetValue(Title) is { Length: > 0 } title)
            return title;
        if (archives.Count == 1)
            return archives[0].Title;
        string folder = Path.GetFileNameWithoutExtension(Path.TrimEndingDirectorySeparator(sourceFolder));
        return folder.Length > 0 ? folder : "Corpus";
    }

    /// <summary>The texts of a language, or of the one that most articles have.</summary>
    public static InterfaceTexts TextsFor(string? language, IReadOnlyList<Archive> archives) => InterfaceTexts.Choose(
        InterfaceTexts.All,
        language is not null
            ? [language]
            : archives.Where(archive => archive.Language is not null).GroupBy(archive => archive.Language!).OrderByDescending(group => group.Sum(archive => archive.Count)).Select(group => group.Key).Take(1));

    private static void ValidatePath(OptionResult result)
    {
        if (result.Tokens is [var token] && (token.Value.AsSpan().ContainsAny(NoPath) || token.Value.Split('/').Any(part => part is "." or "..")))
            result.AddError($"'{token.Value}' is no path of a site: write it as /repo/.");
    }

    private static void ValidateAddress(OptionResult result)
    {
        if (result.Tokens is [var token] && !(Uri.TryCreate(token.Value, UriKind.Absolute, out Uri? address) && address.Scheme is "http" or "https" && address.Query.Length + address.Fragment.Length == 0))
            result.AddError($"'{token.Value}' is no address of a site: write it as https://example.org/repo/.");
    }
}
