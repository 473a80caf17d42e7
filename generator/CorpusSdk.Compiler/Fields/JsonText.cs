using System.Globalization;
using System.Text;

namespace CorpusSdk.Compiler.Fields;

/// <summary>Writes a value as JSON, for fields that have no type to hold it but text.</summary>
internal static class JsonText
{
    /// <summary>The text of a value: the characters of a scalar, the JSON of a list or a map.</summary>
    public static string Of(FieldValue node)
    {
        if (node is FieldScalar scalar)
            return WithoutHalfPairs(scalar.Text);
        var json = new StringBuilder();
        Write(json, node);
        return WithoutHalfPairs(json.ToString());
    }

    /// <summary>A text as JSON, in quotes.</summary>
    public static string Quote(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        WriteQuoted(json, text);
        return json.ToString();
    }

    // An escape of JSON can write half of a surrogate pair, which UTF-8 cannot; packed and looked-up texts have to agree.
    private static string WithoutHalfPairs(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                i++;
            else
                return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
        }

        return text;
    }

    private static void Write(StringBuilder json, FieldValue node)
    {
        switch (node)
        {
            case FieldScalar scalar:
                Write(json, scalar);
                break;
            case FieldList list:
                json.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    if (i > 0)
                        json.Append(',');
                    Write(json, list.Items[i]);
                }

                json.Append(']');
                break;
            case FieldMap map:
                json.Append('{');
                for (int i = 0; i < map.Entries.Count; i++)
                {
                    if (i > 0)
                        json.Append(',');
                    WriteQuoted(json, map.Entries[i].Key);
                    json.Append(':');
                    Write(json, map.Entries[i].Value);
                }

                json.Append('}');
                break;
        }
    }

    private static void Write(StringBuilder json, FieldScalar scalar)
    {
        if (scalar.Notation == ScalarNotation.Null)
            json.Append("null");
        else if (scalar.Notation is ScalarNotation.Boolean or ScalarNotation.Number)
            json.Append(scalar.Text);
        else
            WriteQuoted(json, scalar.Text);
    }

    private static void WriteQuoted(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                json.Append('\\').Append(c);
            else if (c < ' ')
                json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else
                json.Append(c);
        }

        json.Append('"');
    }
}
