namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>How a file is written.</summary>
internal enum TextFormat
{
    /// <summary>Plain text: an archive, or one article.</summary>
    Text,

    /// <summary>Markdown with or without front matter.</summary>
    Markdown,

    /// <summary>JSON: an array of objects, or one.</summary>
    Json,

    /// <summary>JSON Lines: an object a line.</summary>
    JsonLines,

    /// <summary>YAML: a map, or a list or map of them.</summary>
    Yaml,

    /// <summary>TOML: a table, or tables within it.</summary>
    Toml,

    /// <summary>Values separated by commas or semicolons, below a header.</summary>
    Csv,

    /// <summary>Values separated by tabs, below a header.</summary>
    Tsv,
}
