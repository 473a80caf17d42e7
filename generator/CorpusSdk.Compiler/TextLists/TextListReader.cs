using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.TextLists;

/// <summary>Reads what <see cref="TextListWriter"/> has written, and nothing else without a <see cref="FormatException"/>. Safe to use from many threads.</summary>
internal sealed class TextListReader
{
    // A damaged list could repeat a long text at will.
    private const int MaxTotalLengthInChars = 1 << 27;

    private readonly byte[] _bytes;
    private readonly PrefixCode _code = null!;
    private readonly NumberCode _shares = null!;
    private readonly List<string> _words = [];
    private readonly List<long> _blocks = [];

    /// <summary>Opens a list; texts are read when they are asked for.</summary>
    /// <exception cref="FormatException">The bytes are damaged.</exception>
    public TextListReader(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length == 0)
            return;

        var head = new BitReader(bytes);
        Count = head.ReadNumber();
        _code = ReadWords(head);
        _shares = NumberCode.ReadTable(head);
        long length = 0;
        for (int i = 0; i < Count; i += TextList.TextsPerBlock)
        {
            _blocks.Add(length);
            length += head.ReadNumber();
            CheckEnd(head);
        }

        long start = (head.Position + 7) / 8 * 8;
        if (start + length > 8L * bytes.Length)
            throw new FormatException("The list is cut short.");
        for (int i = 0; i < _blocks.Count; i++)
            _blocks[i] += start;
    }

    /// <summary>How many texts there are.</summary>
    public int Count { get; }

    /// <summary>Whether a text is one of them, compared ordinally. Reads one block, and the first text of some others.</summary>
    /// <exception cref="FormatException">The list is damaged.</exception>
    public bool Contains(string text)
    {
        int block = 0;
        for (int end = _blocks.Count; end - block > 1;)
        {
            int middle = (block + end) / 2;
            if (Open(middle).CompareNext(text) <= 0)
                block = middle;
            else
                end = middle;
        }

        Cursor? cursor = block < _blocks.Count ? Open(block) : null;
        for (int i = block * TextList.TextsPerBlock; cursor is not null && i < Math.Min(Count, (block + 1) * TextList.TextsPerBlock); i++)
        {
            int order = cursor.CompareNext(text);
            if (order >= 0)
                return order == 0;
        }

        return false;
    }

    /// <summary>All texts in ordinal order.</summary>
    /// <exception cref="FormatException">The list is damaged.</exception>
    public string[] ToArray()
    {
        var texts = new List<string>();
        int totalLengthInChars = 0;
        for (int block = 0; block < _blocks.Count; block++)
        {
            Cursor cursor = Open(block);
            for (int i = block * TextList.TextsPerBlock; i < Math.Min(Count, (block + 1) * TextList.TextsPerBlock); i++)
            {
                cursor.Next();
                texts.Add(cursor.ToString());
                totalLengthInChars += cursor.Length;
                if (totalLengthInChars > MaxTotalLengthInChars)
                    throw new FormatException("The list is too long.");
            }
        }

        return [.. texts];
    }

    private Cursor Open(int block)
    {
        var input = new BitReader(_bytes);
        input.MoveTo(_blocks[block]);
        return new Cursor(this, input);
    }

    [MethodImpl(HotLoops.OptimizeAtOnce)]
    private PrefixCode ReadWords(BitReader head)
    {
        var code = PrefixCode.ReadTable(head);
        var keptCode = NumberCode.ReadTable(head);
        var addedCode = NumberCode.ReadTable(head);
        var characters = NumberCode.ReadTable(head);
        char[] word = new char[64];
        int length = 0;
        while (_words.Count < code.SymbolCount)
        {
            int kept = keptCode.Read(head);
            int added = addedCode.Read(head);
            if (kept > length)
                throw new FormatException("A word begins with more than the one before has.");
            length = kept;
            for (int i = 0; i < added; i++)
            {
                if (length == word.Length)
                    Array.Resize(ref word, 2 * length);
                word[length++] = (char)characters.Read(head);
                CheckEnd(head);
            }

            CheckEnd(head);
            _words.Add(new string(word, 0, length));
        }

        return code;
    }

    private static void CheckEnd(BitReader input)
    {
        if (input.IsPastEnd)
            throw new FormatException("The list is cut short.");
    }

    /// <summary>Walks through the texts of a block.</summary>
    private sealed class Cursor(TextListReader list, BitReader input)
    {
        private readonly List<int> _ends = [];
        private char[] _text = new char[64];

        /// <summary>How long the text is.</summary>
        public int Length { get; private set; }

        /// <summary>Reads the next text.</summary>
        [MethodImpl(HotLoops.OptimizeAtOnce)]
        public void Next()
        {
            int shared = list._shares.Read(input);
            if (shared > _ends.Count)
                throw new FormatException("A text shares words that are not there.");
            _ends.RemoveRange(shared, _ends.Count - shared);
            int length = shared == 0 ? 0 : _ends[shared - 1];
            string word;
            do
            {
                word = list._words[list._code.Read(input)];
                if (length + word.Length > _text.Length)
                    Array.Resize(ref _text, Math.Max(2 * _text.Length, length + word.Length));
                word.CopyTo(0, _text, length, word.Length);
                length += word.Length;
                _ends.Add(length);
                if (length > MaxTotalLengthInChars)
                    throw new FormatException("A text is too long.");
                CheckEnd(input);
            }
            while (word.Length > 0 && TextList.EndsWord(word[word.Length - 1]));

            Length = length;
        }

        /// <summary>Reads the next text, and compares it with another.</summary>
        public int CompareNext(string text)
        {
            Next();
            return new ReadOnlySpan<char>(_text, 0, Length).SequenceCompareTo(text.AsSpan());
        }

        public override string ToString() => new(_text, 0, Length);
    }
}
