namespace CorpusSdk.Compiler.Parsing;

/// <summary>How a file is to be read: the metadata of its item.</summary>
/// <param name="Format">The metadata <c>Format</c>; null if the file's name decides.</param>
/// <param name="SlugField">Which field is the slug; null for convention.</param>
/// <param name="TitleField">Which field is the title; null for convention.</param>
/// <param name="BodyField">Which field of a record is its body; null for convention.</param>
/// <param name="RawHtml">How HTML within Markdown is treated; null for the default.</param>
/// <param name="Separator">What divides the cells of a table; null to find out.</param>
/// <param name="Header">Whether the first record of a table names its columns; null for yes.</param>
/// <param name="Folder">The folders that are part of a Markdown file's slug if it is not below <c>corpus/</c>: what the <c>**</c> of its item stood for; null for none.</param>
/// <param name="TeaserMarkers">Phrases that announce links in plain text beside the built-in ones, with <c>|</c> between them; null for none.</param>
/// <param name="Highlight">Whether code in Markdown is coloured; null for no.</param>
/// <param name="DateFromFileName">Whether a day in front of a Markdown file's name is its date, and no part of its slug; null for no.</param>
/// <param name="Math">Whether Markdown has mathematics, which is passed through; null for no.</param>
/// <param name="Records">The keys that lead to the records of a JSON, YAML or TOML file, with dots between them; null to find out.</param>
/// <param name="BodyFormat">How the bodies of records are written; null for plain text.</param>
internal sealed record ParseOptions(
    string? Format = null,
    string? SlugField = null,
    string? TitleField = null,
    string? BodyField = null,
    string? RawHtml = null,
    string? Separator = null,
    string? Header = null,
    string? Folder = null,
    string? TeaserMarkers = null,
    string? Highlight = null,
    string? DateFromFileName = null,
    string? Math = null,
    string? Records = null,
    string? BodyFormat = null)
{
    /// <summary>No setting.</summary>
    public static ParseOptions Default { get; } = new();
}
