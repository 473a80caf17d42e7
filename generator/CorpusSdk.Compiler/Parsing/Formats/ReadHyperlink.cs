using CorpusSdk.Compiler.Fields;
using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>A link or an image on its way from the parsed document into the model: the renderer adds where its address is in the HTML.</summary>
internal sealed class ReadHyperlink(bool isImage, string url, int paragraphIndex)
{
    /// <summary>Whether it is an image.</summary>
    public bool IsImage => isImage;

    /// <summary>The address.</summary>
    public string Url => url;

    /// <summary>Its paragraph.</summary>
    public int ParagraphIndex => paragraphIndex;

    /// <summary>The text of the link, or the description of the image.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where the address is written; the default for one that leads out of the project.</summary>
    public FieldPlace Place { get; init; }

    /// <summary>The offset of the address in the HTML, in characters; -1 if it is not there.</summary>
    public int HtmlStart { get; set; } = -1;

    /// <summary>The offset after the address in the HTML.</summary>
    public int HtmlEnd { get; set; }
}

/// <summary>The links of a node of the document, which the renderer looks for, with their offsets in the node's own text.</summary>
internal static class NodeHyperlinks
{
    private static readonly object Key = typeof(NodeHyperlinks);

    /// <summary>Leaves the links at their node.</summary>
    public static void Set(MarkdownObject node, params (ReadHyperlink Link, int Offset, int Length)[] links) => node.SetData(Key, links);

    /// <summary>The links of a node; empty if it has none.</summary>
    public static (ReadHyperlink Link, int Offset, int Length)[] Of(MarkdownObject node) =>
        node.GetData(Key) as (ReadHyperlink Link, int Offset, int Length)[] ?? [];
}
