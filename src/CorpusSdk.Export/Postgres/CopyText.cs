using System.Text;
using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.Postgres;

/// <summary>Values in the text format of <c>COPY</c>.</summary>
internal static class CopyText
{
    /// <summary>What stands for NULL.</summary>
    public const string Null = "\\N";

    /// <summary>What takes the place of U+0000, which PostgreSQL has in no text and no name.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>A value of a field as its column is to read it, not yet escaped; null for NULL.</summary>
    /// <param name="value">As <see cref="ArticleField.Value"/>.</param>
    /// <param name="type">The type of the column, as <see cref="PostgresTypes"/> gives it.</param>
    public static string? Of(object? value, string type)
    {
        if (value is null)
            return null;
        if (type.EndsWith("[]", StringComparison.Ordinal))
            return ArrayOf((IReadOnlyList<object?>)value);
        string text = FieldText.Of(value);
        return type == "jsonb" ? WithoutNullCharacters(text) : text;
    }

    /// <summary>Writes a text between two tabs.</summary>
    public static void WriteEscaped(TextWriter writer, string text)
    {
        ReadOnlySpan<char> rest = text;
        while (rest.IndexOfAny("\\\t\n\r\0") is >= 0 and int next)
        {
            writer.Write(rest[..next]);
            writer.Write(rest[next] switch
            {
                '\\' => "\\\\",
                '\t' => "\\t",
                '\n' => "\\n",
                '\r' => "\\r",
                _ => $"{Replacement}",
            });
            rest = rest[(next + 1)..];
        }

        writer.Write(rest);
    }

    private static string ArrayOf(IReadOnlyList<object?> list)
    {
        var array = new StringBuilder("{");
        foreach (object? element in list)
        {
            if (array.Length > 1)
                array.Append(',');
            if (element is null)
                array.Append("NULL");
            else
                array.Append('"').Append(FieldText.Of(element).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)).Append('"');
        }

        return array.Append('}').ToString();
    }

    // In JSON the character is an escape, and a backslash before that may be one that is escaped itself.
    private static string WithoutNullCharacters(string json)
    {
        if (!json.Contains("\\u0000", StringComparison.Ordinal))
            return json;
        var clean = new StringBuilder(json.Length);
        for (int i = 0; i < json.Length; i++)
        {
            if (json[i] != '\\')
            {
                clean.Append(json[i]);
            }
            else if (json.AsSpan(i).StartsWith("\\u0000", StringComparison.Ordinal))
            {
                clean.Append(Replacement);
                i += 5;
            }
            else
            {
                clean.Append(json, i++, 2);
            }
        }

        return clean.ToString();
    }
}
