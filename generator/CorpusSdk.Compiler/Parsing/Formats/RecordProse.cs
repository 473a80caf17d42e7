using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Takes the prose out of values as they are written: escapes of JSON and doubled quotes of tables are resolved, and every character keeps its place.</summary>
internal sealed class RecordProse(SourceFile file, ProseBuilder prose, bool isBlockText = false)
{
    // Indentation and quotes between two lines of a text.
    private const int MaxGapInChars = 200;

    private static readonly char[] Special = ['"', '\\', '\n', '\r'];

    /// <summary>Adds the headline that a value is, unless it is written on several lines or with escapes of its own.</summary>
    public void AddFrontMatter(FieldEntry? entry)
    {
        if (entry?.Value is not FieldScalar { Text.Length: > 0 } scalar)
            return;
        int start = file.Text.IndexOf(scalar.Text, scalar.Place.Start, Math.Min(scalar.Place.Length, file.Text.Length - scalar.Place.Start), StringComparison.Ordinal);
        if (start < 0)
            return;
        prose.Begin(PassageKind.Headline);
        prose.Append(scalar.Text, 0, scalar.Text.Length, start);
        prose.End();
    }

    /// <summary>Adds a value of a record.</summary>
    /// <param name="value">A text or a list of texts.</param>
    /// <param name="kind">What it is.</param>
    public void Add(FieldValue? value, PassageKind kind)
    {
        switch (value)
        {
            case FieldList list:
                foreach (FieldValue item in list.Items)
                    Add(item, kind);
                break;
            case FieldScalar { Notation: ScalarNotation.Text or ScalarNotation.Plain, Text.Length: > 0 } block when isBlockText:
                ReadLines(block, kind);
                break;
            case FieldScalar { Notation: ScalarNotation.Text or ScalarNotation.Plain, Text.Length: > 0 } scalar:
                prose.Begin(kind);
                ReadScalar(scalar, kind);
                prose.End();
                break;
        }
    }

    // Line by line, each where it stands in the file. A line that is folded or has escapes stands nowhere, and what follows it is passed over.
    private void ReadLines(FieldScalar scalar, PassageKind kind)
    {
        int position = scalar.Place.Start;
        bool isOpen = false;
        bool isContinued = false;
        foreach (string line in scalar.Text.Split('\n').Select(line => line.TrimBlanks()))
        {
            if (line.Length == 0)
            {
                if (isOpen)
                    prose.End();
                isOpen = false;
                continue;
            }

            int place = file.Text.IndexOf(line, position, Math.Min(line.Length + MaxGapInChars, file.Text.Length - position), StringComparison.Ordinal);
            if (place < 0)
                break;
            if (isOpen)
                prose.Append('\n', place - 1);
            else
                prose.Begin(kind, continuesParagraph: isContinued && kind == PassageKind.Paragraph);
            isOpen = isContinued = true;
            prose.Append(line, 0, line.Length, place);
            position = place + line.Length;
        }

        if (isOpen)
            prose.End();
    }

    // Blank lines divide paragraphs.
    private void ReadScalar(FieldScalar scalar, PassageKind kind)
    {
        string text = file.Text;
        bool isQuoted = text[scalar.Place.Start] == '"';
        bool isJson = isQuoted && scalar.Notation == ScalarNotation.Text;
        int position = scalar.Place.Start + (isQuoted ? 1 : 0);
        int end = isQuoted ? text.Length : Math.Min(text.Length, scalar.Place.Start + scalar.Place.Length);
        int lineFeeds = 0;
        while (position < end)
        {
            int place = position;
            char c = text[position++];
            if (c == '"' && isQuoted)
            {
                if (isJson || position == end || text[position] != '"')
                    return;
                position++;
            }
            else if (c == '\\' && isJson && position < end)
            {
                c = Unescape(text, ref position);
            }

            else if (c == '\r')
            {
                // The line feed after it counts, if there is one.
                if (position < end && text[position] == '\n')
                    continue;
                c = '\n';
            }

            if (c == '\n')
                lineFeeds++;
            if (UnicodeTables.IsBlank(c) && lineFeeds > 0)
                continue;
            if (lineFeeds > 1)
            {
                prose.End();
                prose.Begin(kind, continuesParagraph: kind == PassageKind.Paragraph);
            }
            else if (lineFeeds == 1)
            {
                prose.Append('\n', place - 1);
            }

            lineFeeds = 0;
            bool isAsWritten = position == place + 1 && c == text[place];
            if (!isAsWritten)
            {
                prose.Append(c, place);
                continue;
            }

            // What is written as it is comes in long stretches.
            position += text.AsSpan(position, end - position).IndexOfAny(Special) is >= 0 and var plain ? plain : end - position;
            prose.Append(text, place, position - place, place);
        }
    }

    private static char Unescape(string text, ref int position)
    {
        char c = text[position++];
        if (c != 'u' || position + 4 > text.Length)
            return c switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', _ => c };
        int code = 0;
        for (int i = 0; i < 4; i++)
            code = (code * 16) + HexValue(text[position + i]);
        position += 4;
        return (char)code;
    }

    private static int HexValue(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => 0,
    };
}
