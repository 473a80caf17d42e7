using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Short forms of what a file is read as.</summary>
internal static class Read
{
    public static ParsedArticle Markdown(string text, string path = "corpus/sample.md", ParseOptions? options = null) =>
        Assert.Single(FormatTexts.Parse(text, path, options).Articles);

    public static string Html(string text, string? rawHtml = null) =>
        Markdown(text, options: new ParseOptions(RawHtml: rawHtml)).Markup!.Html.ToString();

    /// <summary>The fields as <c>key=Form:text</c>, with <c>[…]</c> and <c>{…}</c>.</summary>
    public static string Fields(ParsedArticle article) => string.Join(" ", article.Fields.Select(Write));

    /// <summary>The problems as <c>CORPUS1104 2:5</c>.</summary>
    public static string[] Problems(string text, string path = "corpus/sample.md", ParseOptions? options = null) =>
        [.. FormatTexts.Parse(text, path, options).Problems.Select(Write)];

    private static string Write(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Descriptor.Id} {problem.Span.StartLine}:{problem.Span.StartColumn}");

    private static string Write(FieldEntry entry) => $"{entry.Key}={Write(entry.Value)}";

    private static string Write(FieldValue node) => node switch
    {
        FieldList list => $"[{string.Join(" ", list.Items.Select(Write))}]",
        FieldMap map => $"{{{string.Join(" ", map.Entries.Select(Write))}}}",
        FieldScalar { Notation: ScalarNotation.Null } => "Null",
        FieldScalar scalar => $"{scalar.Notation}:{scalar.Text}",
        _ => "?",
    };
}
