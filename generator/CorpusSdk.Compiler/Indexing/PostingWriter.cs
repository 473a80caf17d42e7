using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Writes the record of a term (format page, "Postings"). Reusable, for one thread.</summary>
internal sealed class PostingWriter(IndexLevel level, FieldLengths lengths)
{
    private readonly NumberList _articles = new();
    private readonly NumberList _frequencies = new();
    private readonly NumberList _counts = new();
    private readonly NumberList _positions = new();
    private readonly FieldPostings _headlines = new();
    private readonly FieldPostings _standfirsts = new();
    private readonly uint[] _block = new uint[IndexLayout.BlockLength];
    private readonly NumberList _rests = new();
    private readonly ByteBuffer _blocks = new();
    private readonly ByteBuffer _skips = new();
    private readonly ByteBuffer _positionBytes = new();
    private uint _bodyFrequency;

    /// <summary>How many articles the term has.</summary>
    public uint Frequency => (uint)_articles.Count;

    /// <summary>The flags of the term's row.</summary>
    public uint Flags => (_headlines.Count > 0 ? IndexLayout.TermRow.HasHeadlines : 0) | (_standfirsts.Count > 0 ? IndexLayout.TermRow.HasStandfirsts : 0);

    /// <summary>Starts on another term.</summary>
    public void Clear()
    {
        _articles.Clear();
        _frequencies.Clear();
        _counts.Clear();
        _positions.Clear();
        _headlines.Clear();
        _standfirsts.Clear();
        _bodyFrequency = 0;
    }

    /// <summary>Adds the postings that a run has of the term; runs come in the order of their articles.</summary>
    public unsafe void Add(PostingRun run, int index)
    {
        fixed (byte* bytes = run.Bytes)
        {
            var reader = new IndexReader("", bytes + run.Starts[index], bytes + run.Starts[index + 1]);
            uint article = 0;
            while (reader.Left > 0)
            {
                article += reader.ReadNumber();
                AddPosting(article, reader.ReadNumber(), ref reader);
            }
        }
    }

    /// <summary>Appends the record.</summary>
    public void Write(ByteBuffer buffer)
    {
        _headlines.WriteHead(buffer);
        _standfirsts.WriteHead(buffer);
        if (Flags != 0)
            buffer.WriteNumber(_bodyFrequency);
        _headlines.WriteList(buffer);
        _standfirsts.WriteList(buffer);

        _blocks.Clear();
        _skips.Clear();
        _positionBytes.Clear();
        int position = 0;
        for (int first = 0; first < _articles.Count; first += IndexLayout.BlockLength)
        {
            int end = Math.Min(first + IndexLayout.BlockLength, _articles.Count);
            WriteSkipRow(first, end);
            if (end - first == IndexLayout.BlockLength)
                WritePacked(first);
            else
                WriteRest(first, end);
            if (level == IndexLevel.Full)
                position = WritePositions(first, end, position);
        }

        if (_articles.Count >= IndexLayout.BlockLength)
        {
            buffer.WriteNumber((uint)_blocks.Length);
            buffer.WriteBytes(_skips.Written);
        }

        buffer.WriteBytes(_blocks.Written);
        buffer.WriteBytes(_positionBytes.Written);
    }

    private void AddPosting(uint article, uint count, ref IndexReader positions)
    {
        (int headlineLength, int standfirstLength, _) = lengths.Get((int)article);
        uint standfirstStart = (uint)(headlineLength + IndexLayout.FieldGap);
        uint bodyStart = standfirstStart + (uint)(standfirstLength + IndexLayout.FieldGap);
        uint headline = 0;
        uint standfirst = 0;
        uint position = 0;
        for (uint i = 0; i < count; i++)
        {
            position += positions.ReadNumber();
            _positions.Add(position);
            if (position >= bodyStart)
                continue;
            if (position < standfirstStart)
                headline++;
            else
                standfirst++;
        }

        uint body = count - headline - standfirst;
        ulong frequency = ((ulong)headline * IndexLayout.HeadlineWeight) + ((ulong)standfirst * IndexLayout.StandfirstWeight) + ((ulong)body * IndexLayout.BodyWeight);
        _articles.Add(article);
        _frequencies.Add((uint)Math.Min(uint.MaxValue, frequency));
        _counts.Add(count);
        if (headline > 0)
            _headlines.Add(article, headline);
        if (standfirst > 0)
            _standfirsts.Add(article, standfirst);
        if (body > 0)
            _bodyFrequency++;
    }

    private void WriteSkipRow(int first, int end)
    {
        uint maxFrequency = 0;
        ushort minRatio = ushort.MaxValue;
        for (int i = first; i < end; i++)
        {
            maxFrequency = Math.Max(maxFrequency, _frequencies[i]);
            minRatio = Math.Min(minRatio, LengthRatio.Encode(lengths.Weighted((int)_articles[i]), _frequencies[i]));
        }

        _skips.WriteUInt32(_articles[end - 1]);
        _skips.WriteUInt32((uint)_blocks.Length);
        _skips.WriteUInt16((ushort)Math.Min(ushort.MaxValue, maxFrequency));
        _skips.WriteUInt16(minRatio);
        if (level == IndexLevel.Full)
            _skips.WriteUInt32((uint)_positionBytes.Length);
    }

    private void WritePacked(int first)
    {
        uint articleBits = 0;
        uint frequencyBits = 0;
        uint next = first == 0 ? 0 : _articles[first - 1] + 1;
        for (int i = 0; i < IndexLayout.BlockLength; i++)
        {
            _block[i] = _articles[first + i] - next;
            next = _articles[first + i] + 1;
            articleBits |= _block[i];
            frequencyBits |= _frequencies[first + i] - 1;
        }

        _blocks.WriteByte((byte)BitPacker.Width(articleBits));
        _blocks.WriteByte((byte)BitPacker.Width(frequencyBits));
        BitPacker.PackBlock(_blocks, _block, BitPacker.Width(articleBits));
        for (int i = 0; i < IndexLayout.BlockLength; i++)
            _block[i] = _frequencies[first + i] - 1;
        BitPacker.PackBlock(_blocks, _block, BitPacker.Width(frequencyBits));
    }

    private void WriteRest(int first, int end)
    {
        uint next = first == 0 ? 0 : _articles[first - 1] + 1;
        for (int i = first; i < end; i++)
        {
            PostingNumbers.Write(_blocks, _articles[i] - next, _frequencies[i]);
            next = _articles[i] + 1;
        }
    }

    private int WritePositions(int first, int end, int position)
    {
        _rests.Clear();
        uint firstBits = 0;
        uint restBits = 0;
        for (int i = first; i < end; i++)
        {
            uint before = _positions[position++];
            _block[i - first] = before;
            firstBits |= before;
            for (uint k = 1; k < _counts[i]; k++)
            {
                uint rest = _positions[position] - before - 1;
                before = _positions[position++];
                _rests.Add(rest);
                restBits |= rest;
            }
        }

        int firstWidth = BitPacker.Width(firstBits);

        // At least one bit each, so that a reader knows the largest possible number.
        int restWidth = Math.Max(1, BitPacker.Width(restBits));
        _positionBytes.WriteByte((byte)firstWidth);
        if (_rests.Count > 0)
            _positionBytes.WriteByte((byte)restWidth);
        BitPacker.PackRow(_positionBytes, _block.AsSpan(0, end - first), firstWidth);
        BitPacker.PackRow(_positionBytes, _rests.Items, restWidth);
        return position;
    }

    /// <summary>The articles that have the term in one field.</summary>
    private sealed class FieldPostings
    {
        private readonly ByteBuffer _bytes = new();
        private uint _next;

        public int Count { get; private set; }

        public void Clear()
        {
            _bytes.Clear();
            _next = 0;
            Count = 0;
        }

        public void Add(uint article, uint count)
        {
            PostingNumbers.Write(_bytes, article - _next, count);
            _next = article + 1;
            Count++;
        }

        public void WriteHead(ByteBuffer buffer)
        {
            if (Count == 0)
                return;
            buffer.WriteNumber((uint)Count);
            buffer.WriteNumber((uint)_bytes.Length);
        }

        public void WriteList(ByteBuffer buffer) => buffer.WriteBytes(_bytes.Written);
    }

    /// <summary>A posting in one number or two.</summary>
    private static class PostingNumbers
    {
        public static void Write(ByteBuffer buffer, uint difference, uint frequency)
        {
            buffer.WriteNumber((difference << 1) | (frequency > 1 ? 1u : 0u));
            if (frequency > 1)
                buffer.WriteNumber(frequency - 2);
        }
    }
}
