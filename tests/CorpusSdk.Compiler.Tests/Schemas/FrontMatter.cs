using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>Reads articles that are nothing but front matter, in a notation just wide enough for schemas: a key and a value a line.</summary>
/// <remarks>Values are plain, in double quotes, lists in brackets, maps in braces with one key, or missing.</remarks>
internal static class FrontMatter
{
    public const string DefaultPath = "corpus/blog/post.md";

    /// <summary>An article with these lines between two fences.</summary>
    public static CheckedArticle Article(params string[] lines) => Read(DefaultPath, "---\n" + string.Join("\n", lines) + "\n---\n");

    /// <summary>Reads a file.</summary>
    public static CheckedArticle Read(string path, string text)
    {
        var entries = new List<FieldEntry>();
        int start = 0;
        int number = 0;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            int colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon < 0 && line.EndsWith(':'))
                colon = line.Length - 1;
            if (colon > 0)
            {
                var row = new Row(start, number);
                int value = Math.Min(colon + 2, line.Length);
                entries.Add(new FieldEntry(line[..colon], row.Place(0, colon), Value(row, line[value..], value)));
            }

            start += line.Length + 1;
        }

        var article = new ParsedArticle(Slug: null, Title: null, Standfirst: null, ParagraphBlock.Empty, WordCount: 0, Links: default, new ProblemSpan(0, 3, 1, 1, 1, 4), EndLine: number)
        {
            Fields = entries.ToEquatableArray(),
        };
        return new CheckedArticle(path, article);
    }

    private static FieldValue Value(Row row, string text, int column)
    {
        FieldPlace place = row.Place(column, text.Length);
        if (text is "" or "~")
            return new FieldScalar("", ScalarNotation.Null, place);
        if (text is ['[', .., ']'])
        {
            var items = new List<FieldValue>();
            int offset = 1;
            foreach (string item in text is "[]" ? [] : text[1..^1].Split(", "))
            {
                items.Add(Value(row, item, column + offset));
                offset += item.Length + 2;
            }

            return new FieldList(items.ToEquatableArray(), place);
        }

        if (text is ['{', .., '}'] && text.Split(": ") is [string key, string value])
            return new FieldMap(new EquatableArray<FieldEntry>([new FieldEntry(key[1..], place, Value(row, value[..^1], column))]), place);
        return text is ['"', .., '"']
            ? new FieldScalar(text[1..^1], ScalarNotation.Text, place)
            : new FieldScalar(text, ScalarNotation.Plain, place);
    }

    /// <summary>A line: where it starts, and its number.</summary>
    private readonly record struct Row(int Start, int Number)
    {
        public FieldPlace Place(int column, int length) => new(Start + column, length, Number, column + 1);
    }
}
