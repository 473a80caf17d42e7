using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>The settings of a file: the metadata of its item, or else properties of the project. Null if not set.</summary>
/// <param name="Archive">The name of the archive that the file belongs to.</param>
/// <param name="Language">The language tag.</param>
/// <param name="Search">How much can be searched; see <see cref="SearchLevels"/>.</param>
/// <param name="OrderBy">The keys that order the archive's articles, such as <c>date desc, title</c>; see <see cref="ArticleOrder"/>.</param>
/// <param name="Drafts">How drafts are treated: <c>include</c> or <c>exclude</c>.</param>
/// <param name="PublishedUntil">The day or point in time after which articles are left out.</param>
/// <param name="LinkRoot">The address at which the archive begins on its site, such as <c>/docs/</c>.</param>
internal sealed record FileSettings(
    string? Archive = null,
    string? Language = null,
    string? Search = null,
    string? OrderBy = null,
    string? Drafts = null,
    string? PublishedUntil = null,
    string? LinkRoot = null)
{
    /// <summary>How the file is to be read.</summary>
    public ParseOptions Parse { get; init; } = ParseOptions.Default;

    /// <summary>No setting.</summary>
    public static FileSettings None { get; } = new();

    /// <summary>The number of settings.</summary>
    internal int SaidCount =>
        new[] { Archive, Language, Search, OrderBy, Drafts, PublishedUntil, LinkRoot, Parse.Format, Parse.SlugField, Parse.TitleField, Parse.BodyField, Parse.RawHtml, Parse.Separator, Parse.Header, Parse.TeaserMarkers, Parse.Highlight, Parse.DateFromFileName, Parse.Math, Parse.Records, Parse.BodyFormat }.Count(value => value is not null);

    /// <summary>The names of the metadata, for hosts and for the test that compares them with the package's MSBuild files.</summary>
    public static IReadOnlyList<string> MetadataNames { get; } =
        ["Archive", "Language", "Search", "OrderBy", "Drafts", "PublishedUntil", "LinkRoot", "Format", "SlugField", "TitleField", "BodyField", "RawHtml", "Separator", "Header", "TeaserMarkers", "Highlight", "DateFromFileName", "Math", "Records", "BodyFormat"];

    /// <summary>The metadata that MSBuild gives every item of a <c>**</c>: the folders that it matched.</summary>
    public const string FolderMetadata = "RecursiveDir";

    /// <summary>The metadata that a property of the project can replace; the property is called <c>Corpus</c> and the name.</summary>
    public static IReadOnlyList<string> PropertyNames { get; } = ["Search", "Drafts", "PublishedUntil", "RawHtml", "Highlight", "Math"];

    /// <summary>Reads the settings of a file. Blank values count as none.</summary>
    /// <param name="metadata">Gives a metadatum of the file's item; null or blank if there is none.</param>
    /// <param name="property">Gives a property of the project by its full name.</param>
    public static FileSettings Read(Func<string, string?> metadata, Func<string, string?> property)
    {
        return new FileSettings(
            Value("Archive"),
            Value("Language"),
            Value("Search"),
            Value("OrderBy"),
            Value("Drafts"),
            Value("PublishedUntil"),
            Value("LinkRoot"))
        {
            Parse = new ParseOptions(
                Value("Format"),
                Value("SlugField"),
                Value("TitleField"),
                Value("BodyField"),
                Value("RawHtml"),
                Value("Separator"),
                Value("Header"),
                Value("Archive") is null ? null : Value(FolderMetadata),
                Value("TeaserMarkers"),
                Value("Highlight"),
                Value("DateFromFileName"),
                Value("Math"),
                Value("Records"),
                Value("BodyFormat")) is var options && options != ParseOptions.Default ? options : ParseOptions.Default,
        };

        string? Value(string name) =>
            NullIfBlank(metadata(name)) ?? (PropertyNames.Contains(name, StringComparer.Ordinal) ? NullIfBlank(property("Corpus" + name)) : null);
    }

    private static string? NullIfBlank(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
