using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads documentation comments from the characters of the code: the compiler parses them only where a project writes a documentation file.</summary>
internal static class DocComment
{
    private const string Mark = "///";

    /// <summary>The summary above a declaration, as plain text on one line; null if there is none that can be read.</summary>
    public static string? SummaryOf(SyntaxNode declaration)
    {
        string[] lines = [.. declaration.GetLeadingTrivia().ToFullString()
            .Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith(Mark, StringComparison.Ordinal))
            .Select(line => line.Substring(Mark.Length))];
        if (lines.Length == 0)
            return null;
        try
        {
            XElement? summary = XElement.Parse($"<doc>{string.Join("\n", lines)}</doc>", LoadOptions.PreserveWhitespace).Element("summary");
            string text = summary is null ? "" : string.Join(" ", TextOf(summary).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            return text.Length == 0 ? null : text;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string TextOf(XElement element) => string.Concat(element.Nodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => NameOf(reference),
        XElement { Name.LocalName: "para" } paragraph => $" {TextOf(paragraph)} ",
        XElement inner => TextOf(inner),
        _ => "",
    }));

    // <see cref="Corpus.Author"/> is called Author.
    private static string NameOf(XElement reference)
    {
        string name = ((string?)reference.Attribute("cref") ?? (string?)reference.Attribute("langword") ?? (string?)reference.Attribute("name") ?? (string?)reference.Attribute("href") ?? "").Trim();
        return reference.Attribute("cref") is null ? name : name.Substring(name.LastIndexOf('.') + 1);
    }
}
