using System.Runtime.CompilerServices;
using CorpusSdk.Packs;

namespace CorpusSdk.Search.Index;

/// <summary>Decodes the postings of a term block by block, in any order of blocks (format page, "Postings"). Reusable.</summary>
/// <remarks>Fields rather than properties: a first query compiles each accessor that it meets.</remarks>
internal sealed unsafe class PostingCursor
{
    private readonly uint[] _articles = new uint[IndexLayout.BlockLength];
    private readonly uint[] _frequencies = new uint[IndexLayout.BlockLength];
    private SearchIndex _index = null!;
    private byte* _skips;
    private byte* _blocks;
    private byte* _positions;
    private byte* _end;
    private int _skipSizeInBytes;
    private int _packedBlockCount;
    private int _loadedBlock;
    private bool _hasFrequencies;
    private byte* _frequencyStart;
    private int _frequencyWidth;

    /// <summary>How many articles have the term.</summary>
    public int Count;

    /// <summary>How many blocks there are; the last one may have fewer than 128 postings.</summary>
    public int BlockCount;

    /// <summary>How many postings the loaded block has.</summary>
    public int LoadedCount;

    /// <summary>The articles of the loaded block; each is an article of the index, and in a sound index they ascend.</summary>
    public ReadOnlySpan<uint> Articles => _articles.AsSpan(0, LoadedCount);

    /// <summary>Starts on another term, with nothing loaded.</summary>
    public void Open(SearchIndex index, in TermRecord record)
    {
        _index = index;
        _end = record.End;
        _loadedBlock = -1;
        if (record.Frequency > (uint)index.ArticleCount)
            index.ThrowOutside();
        Count = (int)record.Frequency;
        BlockCount = (Count + IndexLayout.BlockLength - 1) / IndexLayout.BlockLength;
        _packedBlockCount = Count / IndexLayout.BlockLength;
        _skips = null;
        _blocks = record.Postings;
        _positions = null;
        if (_packedBlockCount == 0)
            return;

        var reader = new IndexReader(index.ArchiveName, record.Postings, record.End);
        uint length = reader.ReadNumber();
        _skipSizeInBytes = index.SkipSizeInBytes;
        _skips = reader.Take(BlockCount * (long)_skipSizeInBytes);
        _blocks = reader.Take(length);
        _positions = reader.Position;
    }

    /// <summary>The first article that a block can have.</summary>
    public uint FirstPossible(int block) => block == 0 ? 0 : Math.Min(ReadUInt32(SkipRow(block - 1) + IndexLayout.SkipRow.LastArticle), (uint)_index.ArticleCount - 1) + 1;

    /// <summary>The last article that a block can have.</summary>
    public uint LastPossible(int block) =>
        _skips == null ? (uint)_index.ArticleCount - 1 : Math.Min(ReadUInt32(SkipRow(block) + IndexLayout.SkipRow.LastArticle), (uint)_index.ArticleCount - 1);

    /// <summary>The most that <c>frequency / (frequency + norm)</c> can be for a posting of the block, with the norm of the ranking.</summary>
    public double Bound(int block, in Bm25 ranking)
    {
        if (_skips == null)
            return 1;
        byte* row = SkipRow(block);
        uint maxFrequency = Unsafe.ReadUnaligned<ushort>(row + IndexLayout.SkipRow.MaxFrequency);
        uint ratio = Unsafe.ReadUnaligned<ushort>(row + IndexLayout.SkipRow.MinLengthRatio);
        return ranking.Bound(maxFrequency == ushort.MaxValue ? double.PositiveInfinity : maxFrequency, LengthRatio.Decode((ushort)ratio));
    }

    /// <summary>Decodes the articles of a block.</summary>
    public void Load(int block)
    {
        if (block == _loadedBlock)
            return;

        _loadedBlock = -1;
        _hasFrequencies = false;
        uint before = block == 0 ? uint.MaxValue : ReadUInt32(SkipRow(block - 1) + IndexLayout.SkipRow.LastArticle);
        IndexReader reader = BlockReader(block);
        if (block < _packedBlockCount)
            LoadPacked(reader, before);
        else
            LoadRest(reader, before);
        _loadedBlock = block;
    }

    /// <summary>The weighted frequencies of the loaded block, in the order of its articles.</summary>
    public ReadOnlySpan<uint> LoadFrequencies()
    {
        if (!_hasFrequencies)
        {
            fixed (uint* frequencies = _frequencies)
                BitPacking.Unpack(_frequencyStart, _frequencyWidth, addend: 1, frequencies);
            _hasFrequencies = true;
        }

        return _frequencies.AsSpan(0, LoadedCount);
    }

    /// <summary>The positions of the loaded block: where they start, up to the end of the record.</summary>
    public IndexReader PositionsOfLoadedBlock()
    {
        byte* start = _positions;
        if (_skips != null)
        {
            uint offset = ReadUInt32(SkipRow(_loadedBlock) + IndexLayout.SkipRow.PositionsStart);
            if (offset > _end - start)
                _index.ThrowOutside();
            start += offset;
        }

        return new IndexReader(_index.ArchiveName, start, _end);
    }

    private static uint ReadUInt32(byte* place) => Unsafe.ReadUnaligned<uint>(place);

    private byte* SkipRow(int block) => _skips + (block * (long)_skipSizeInBytes);

    private IndexReader BlockReader(int block)
    {
        if (_skips == null)
            return new IndexReader(_index.ArchiveName, _blocks, _end);
        uint start = ReadUInt32(SkipRow(block) + IndexLayout.SkipRow.Start);
        if (start > _positions - _blocks)
            _index.ThrowOutside();
        return new IndexReader(_index.ArchiveName, _blocks + start, _positions);
    }

    private void LoadPacked(IndexReader reader, uint before)
    {
        int articleWidth = reader.ReadByte();
        int frequencyWidth = reader.ReadByte();
        if (articleWidth > BitPacking.MaxWidth || frequencyWidth > BitPacking.MaxWidth)
            throw PackDirectory.Damage(_index.ArchiveName, "a block of its search index has numbers that are too wide");
        byte* articles = reader.Take(BitPacking.BlockSizeInBytes(articleWidth));
        _frequencyStart = reader.Take(BitPacking.BlockSizeInBytes(frequencyWidth));
        _frequencyWidth = frequencyWidth;
        fixed (uint* numbers = _articles)
        {
            if (BitPacking.UnpackSums(articles, articleWidth, before, numbers) >= (uint)_index.ArticleCount)
                _index.ThrowOutside();
        }

        LoadedCount = IndexLayout.BlockLength;
    }

    private void LoadRest(IndexReader reader, uint before)
    {
        int count = Count - (_packedBlockCount * IndexLayout.BlockLength);
        uint next = unchecked(before + 1);
        for (int i = 0; i < count; i++)
        {
            uint number = reader.ReadNumber();
            ulong article = (ulong)next + (number >> 1);
            if (article >= (uint)_index.ArticleCount)
                _index.ThrowOutside();
            _articles[i] = (uint)article;
            next = (uint)article + 1;
            _frequencies[i] = (number & 1) == 0 ? 1 : unchecked(reader.ReadNumber() + 2);
        }

        LoadedCount = count;
        _hasFrequencies = true;
        if (_skips == null)
            _positions = reader.Position;
    }
}
