using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>The words and the escapes of a manifest's text, for its writer and its reader.</summary>
internal static class ManifestFormat
{
    public const string Mark = "corpus manifest";
    public const string Archive = "archive";
    public const string Slug = "slug";
    public const string Field = "field";
    public const string Linked = "linked";
    public const string File = "file";
    public const string Problem = "problem";
    public const string Searchable = "search";
    public const string End = "end";
    public const char Separator = '\t';

    private const char EscapeMark = '\\';

    /// <summary>Appends a line of fields.</summary>
    public static void AppendLine(StringBuilder text, params string[] fields)
    {
        for (int i = 0; i < fields.Length; i++)
        {
            if (i > 0)
                text.Append(Separator);
            Escape(text, fields[i]);
        }

        text.Append('\n');
    }

    /// <summary>The fields of a line.</summary>
    /// <exception cref="FormatException">An escape has no number.</exception>
    public static string[] Split(string line) => Array.ConvertAll(line.Split(Separator), Unescape);

    /// <summary>A number as a field.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that a field is.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>A place as six fields.</summary>
    public static string[] Span(ProblemSpan span) =>
        [Number(span.Start), Number(span.Length), Number(span.StartLine), Number(span.StartColumn), Number(span.EndLine), Number(span.EndColumn)];

    /// <summary>The place that six fields are, from an index on.</summary>
    /// <exception cref="FormatException">One of them is not a number.</exception>
    public static ProblemSpan Span(string[] fields, int first) => new(
        Number(fields[first]), Number(fields[first + 1]), Number(fields[first + 2]), Number(fields[first + 3]), Number(fields[first + 4]), Number(fields[first + 5]));

    /// <summary>Appends a field. Everything that could end a line or a field, or is not text, is written as its number.</summary>
    public static void Escape(StringBuilder text, string field)
    {
        foreach (char c in field)
        {
            if (c is EscapeMark or < ' ' or (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' || char.IsSurrogate(c) || c >= '\uFFFE')
                text.Append(EscapeMark).Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            else
                text.Append(c);
        }
    }

    /// <summary>The field that was escaped.</summary>
    /// <exception cref="FormatException">An escape has no number.</exception>
    public static string Unescape(string field)
    {
        if (field.IndexOf(EscapeMark) < 0)
            return field;

        const int Digits = 4;
        var text = new StringBuilder(field.Length);
        for (int i = 0; i < field.Length; i++)
        {
            if (field[i] != EscapeMark)
            {
                text.Append(field[i]);
                continue;
            }

            if (i + Digits >= field.Length)
                throw new FormatException("An escape is cut short.");
            text.Append((char)ushort.Parse(field.Substring(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += Digits;
        }

        return text.ToString();
    }
}
