using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Index;

/// <summary>Walks over the forms of an archive that are within an edit distance of a text.</summary>
/// <remarks>
/// The distance counts characters (code points) that were added, left out, exchanged for another, or changed places with their
/// neighbour, no character twice (optimal string alignment). Forms that begin alike share the rows of the table that the distance
/// is computed with, and what cannot come near any more is passed over.
/// </remarks>
internal unsafe ref struct NearFormCursor
{
    private const int MaxLength = TextAnalyzer.MaxTermLengthInBytes;
    private const int RowLength = MaxLength + 1;

    private readonly int _maxDistance;
    private readonly int _wantedLength;
    private FormDictionary.FormCursor _forms;
    private Tables _tables;
    private int _lastLength;
    private bool _isOnNext;

    /// <summary>Starts before the first form.</summary>
    /// <param name="dictionary">The forms.</param>
    /// <param name="form">A folded form, at most <see cref="TextAnalyzer.MaxTermLengthInBytes"/> bytes.</param>
    /// <param name="maxDistance">The largest distance.</param>
    /// <param name="buffer">Room for a form: <see cref="FormDictionary.FormCursor.BufferSizeInBytes"/> bytes.</param>
    public NearFormCursor(FormDictionary dictionary, ReadOnlySpan<byte> form, int maxDistance, Span<byte> buffer)
    {
        _maxDistance = maxDistance;
        _forms = new FormDictionary.FormCursor(dictionary, buffer);
        _tables = default;
        _lastLength = 0;
        _isOnNext = false;
        Distance = 0;
        _wantedLength = 0;
        for (int i = 0; i < form.Length;)
            _tables.Wanted[_wantedLength++] = ReadCharacter(form, ref i);
        for (int j = 0; j <= _wantedLength; j++)
            _tables.Rows[j] = (byte)j;
    }

    /// <summary>The form at hand; changes with the next step.</summary>
    public readonly ReadOnlySpan<byte> Text => _forms.Text;

    /// <summary>The entry of the form.</summary>
    public readonly FormEntry Entry => _forms.Entry;

    /// <summary>How far the form is from the text.</summary>
    public int Distance { get; private set; }

    /// <summary>Goes on to the next form that is near enough, in the order of bytes; false after the last one.</summary>
    public bool MoveNext()
    {
        while (_isOnNext || _forms.MoveNext())
        {
            _isOnNext = false;
            if (!Extend(out int deadLength, out int depth))
            {
                if (!_forms.MovePast(deadLength))
                    return false;
                _isOnNext = true;
                continue;
            }

            Distance = _tables.Rows[(depth * RowLength) + _wantedLength];
            if (Distance <= _maxDistance && _forms.Entry.Term >= 0)
                return true;
        }

        return false;
    }

    /// <summary>One character of UTF-8; a byte that begins none counts as one.</summary>
    private static int ReadCharacter(ReadOnlySpan<byte> text, ref int index)
    {
        int first = text[index++];
        int length = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
        int value = first;
        for (; length > 0 && index < text.Length && (text[index] & 0xC0) == 0x80; length--)
            value = (value << 8) | text[index++];
        return value;
    }

    /// <summary>Computes the rows of the form at hand that differ from those of the one before. False where a row is beyond the distance.</summary>
    private bool Extend(out int deadLength, out int depth)
    {
        ReadOnlySpan<byte> text = _forms.Text;
        depth = 0;
        int next = 0;

        // A character that both have whole keeps its row.
        while (next < _lastLength && next < text.Length)
        {
            int end = _tables.Ends[depth + 1];
            int start = next;
            while (next < end && next < text.Length && text[next] == _tables.Last[next])
                next++;
            if (next < end)
            {
                next = start;
                break;
            }

            depth++;
        }

        while (next < text.Length)
        {
            int start = next;
            int character = ReadCharacter(text, ref next);
            for (int i = start; i < next; i++)
                _tables.Last[i] = text[i];
            depth++;
            _tables.Ends[depth] = (byte)next;
            _tables.Characters[depth] = character;
            _lastLength = next;
            if (ComputeRow(depth, character) > _maxDistance)
            {
                deadLength = next;
                return false;
            }
        }

        _lastLength = next;
        deadLength = 0;
        return true;
    }

    private int ComputeRow(int depth, int character)
    {
        fixed (byte* rows = _tables.Rows)
        {
            byte* row = rows + (depth * RowLength);
            byte* above = row - RowLength;
            row[0] = (byte)depth;
            int least = depth;
            for (int j = 1; j <= _wantedLength; j++)
            {
                int distance = above[j - 1] + (_tables.Wanted[j - 1] == character ? 0 : 1);
                distance = Math.Min(distance, Math.Min(above[j], row[j - 1]) + 1);
                if (j > 1 && depth > 1 && _tables.Wanted[j - 2] == character && _tables.Characters[depth - 1] == _tables.Wanted[j - 1])
                    distance = Math.Min(distance, (above - RowLength)[j - 2] + 1);
                row[j] = (byte)distance;
                least = Math.Min(least, distance);
            }

            return least;
        }
    }

    /// <summary>The table of distances, a row for each character of the form at hand, and what its rows belong to.</summary>
    private struct Tables
    {
        public fixed byte Rows[RowLength * RowLength];
        public fixed int Wanted[RowLength];
        public fixed int Characters[RowLength];
        public fixed byte Last[RowLength];
        public fixed byte Ends[RowLength];
    }
}
