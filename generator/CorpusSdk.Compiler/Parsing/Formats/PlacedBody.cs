using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>The body of a record as its author meant it, without quotes and escapes, with the place of each character in the file.</summary>
internal sealed class PlacedBody
{
    // Between two characters of a body there is an escape, a quote, or the indentation of a line.
    private const int MaxGapInChars = 200;

    private readonly SourceFile _file;
    private readonly List<int> _places = [];
    private readonly StringBuilder _text = new();

    /// <summary>Reads a body.</summary>
    /// <param name="file">The file.</param>
    /// <param name="body">A text, or a list of texts with a blank line between them.</param>
    public PlacedBody(SourceFile file, FieldValue body)
    {
        _file = file;
        foreach (FieldScalar part in body is FieldList list ? list.Items.OfType<FieldScalar>() : [(FieldScalar)body])
        {
            if (_text.Length > 0)
                Append("\n\n", _places[_places.Count - 1]);
            Read(part);
        }
    }

    /// <summary>The text.</summary>
    public string Text => _text.ToString();

    /// <summary>The place in the file of a part of the text, as far as it is on one line.</summary>
    public FieldPlace PlaceOf(int start, int length)
    {
        if (_places.Count == 0)
            return default;
        int first = _places[Math.Min(Math.Max(0, start), _places.Count - 1)];
        int last = _places[Math.Min(Math.Max(0, start + length - 1), _places.Count - 1)];
        SourceLine line = _file.Lines[_file.IndexOfLine(first)];
        int end = Math.Min(last + 1, _file.EndOf(line));
        return new FieldPlace(first, length == 0 ? 0 : Math.Max(0, end - first), line.Number, first - line.LineStart + 1);
    }

    // Each character is looked for behind the one before it. What an escape stands for is not there as it is, and is where the escape begins.
    private void Read(FieldScalar part)
    {
        string source = _file.Text;
        bool hasEscapes = part.Notation == ScalarNotation.Text && part.Place.Start < source.Length && source[part.Place.Start] == '"';
        int position = part.Place.Start;
        if (position < source.Length && source[position] is '"' or '\'')
            position++;
        for (int i = 0; i < part.Text.Length; i++)
        {
            char c = part.Text[i];
            int place = position;
            if (hasEscapes && position + 1 < source.Length && source[position] == '\\')
            {
                // A character beyond the first 65,536 may be one escape or two.
                position += source[position + 1] == 'u' ? 6 : source[position + 1] == 'U' ? 10 : 2;
            }
            else if (position < source.Length && source[position] == c)
            {
                position++;
                if (c is '"' or '\'' && position < source.Length && source[position] == c && !hasEscapes && i + 1 < part.Text.Length && part.Text[i + 1] != c)
                    position++;
            }
            else if (!UnicodeTables.IsBlank(c))
            {
                int found = source.IndexOf(c, Math.Min(position, source.Length), Math.Min(MaxGapInChars, Math.Max(0, source.Length - position)));
                place = found < 0 ? position : found;
                position = found < 0 ? position : found + 1;
            }

            Append(c, Math.Min(place, source.Length - 1));
        }
    }

    private void Append(string text, int place)
    {
        foreach (char c in text)
            Append(c, place);
    }

    private void Append(char c, int place)
    {
        _text.Append(c);
        _places.Add(place);
    }
}
