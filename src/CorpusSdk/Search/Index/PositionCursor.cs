namespace CorpusSdk.Search.Index;

/// <summary>Reads the positions of a term, article by article in ascending order. Reusable.</summary>
internal sealed unsafe class PositionCursor
{
    private readonly PostingCursor _postings = new();
    private readonly uint[] _counts = new uint[IndexLayout.BlockLength];
    private readonly uint[] _restStarts = new uint[IndexLayout.BlockLength];
    private SearchIndex _index = null!;
    private FieldListReader _headlines;
    private FieldListReader _standfirsts;
    private bool _hasHeadline;
    private bool _hasStandfirst;
    private int _block;
    private bool _isLoaded;
    private int _next;
    private int _firstWidth;
    private int _restWidth;
    private byte* _firsts;
    private byte* _rests;

    /// <summary>The postings of the term.</summary>
    public PostingCursor Postings => _postings;

    /// <summary>Starts on another term, before its first article.</summary>
    public void Open(SearchIndex index, in TermRecord record)
    {
        _index = index;
        _postings.Open(index, record);
        _headlines = record.ReadHeadlines(index);
        _standfirsts = record.ReadStandfirsts(index);
        _hasHeadline = _headlines.MoveNext();
        _hasStandfirst = _standfirsts.MoveNext();
        _block = 0;
        _isLoaded = false;
        _next = 0;
    }

    /// <summary>Goes to an article, which must not be before the one at hand; false if the term is not in it.</summary>
    public bool MoveTo(uint article)
    {
        while (_block < _postings.BlockCount && _postings.LastPossible(_block) < article)
        {
            _block++;
            _isLoaded = false;
        }

        if (_block >= _postings.BlockCount)
            return false;
        if (!_isLoaded)
            Load();
        ReadOnlySpan<uint> articles = _postings.Articles;
        _next = ArticleSearch.FirstNotBefore(articles, _next, article);
        return _next < articles.Length && articles[_next] == article;
    }

    /// <summary>Loads a block, to read it posting by posting; blocks must come in ascending order.</summary>
    public void LoadBlock(int block)
    {
        _block = block;
        Load();
    }

    /// <summary>The positions in the article at hand.</summary>
    /// <param name="positions">Takes them; grows as needed.</param>
    /// <returns>How many there are.</returns>
    public int Read(ref uint[] positions) => Read(_next, ref positions);

    /// <summary>The positions in an article of the loaded block.</summary>
    /// <param name="posting">The place of the article in the block.</param>
    /// <param name="positions">Takes them; grows as needed.</param>
    /// <returns>How many there are.</returns>
    public int Read(int posting, ref uint[] positions)
    {
        uint count = _counts[posting];
        uint restStart = _restStarts[posting];
        if (positions.Length < count)
            positions = new uint[Math.Max(count, 2 * positions.Length)];

        uint position = BitPacking.ReadOfRow(_firsts, posting, _firstWidth);
        Span<uint> found = positions.AsSpan(0, (int)count);
        found[0] = position;
        byte* rests = _rests;
        int width = _restWidth;
        for (int i = 1; i < found.Length; i++)
        {
            position = unchecked(position + BitPacking.ReadOfRow(rests, restStart++, width) + 1);
            found[i] = position;
        }

        return (int)count;
    }

    private void Load()
    {
        _postings.Load(_block);
        ReadOnlySpan<uint> frequencies = _postings.LoadFrequencies();
        frequencies.CopyTo(_counts);
        Reduce(ref _headlines, ref _hasHeadline, IndexLayout.HeadlineWeight - 1);
        Reduce(ref _standfirsts, ref _hasStandfirst, IndexLayout.StandfirstWeight - 1);

        ulong restCount = 0;
        for (int i = 0; i < frequencies.Length; i++)
        {
            if (_counts[i] == 0 || _counts[i] > frequencies[i])
                throw _index.Damage("a term is counted more often in a field than in the whole article");
            _restStarts[i] = (uint)restCount;
            restCount += _counts[i] - 1;
        }

        IndexReader reader = _postings.PositionsOfLoadedBlock();
        _firstWidth = reader.ReadByte();
        _restWidth = restCount > 0 ? reader.ReadByte() : 0;

        // The width is at least one bit, so there cannot be more positions than bits.
        if (_firstWidth > BitPacking.MaxWidth || _restWidth > BitPacking.MaxWidth || (restCount > 0 && _restWidth == 0) || restCount > int.MaxValue)
            throw _index.Damage("positions of its search index have an impossible width");
        _firsts = reader.Take(BitPacking.RowSizeInBytes(frequencies.Length, _firstWidth));
        _rests = reader.Take(BitPacking.RowSizeInBytes((long)restCount, _restWidth));
        _isLoaded = true;
        _next = 0;
    }

    // A weighted frequency counts an occurrence in a field more than once, but it has one position.
    private void Reduce(ref FieldListReader field, ref bool hasArticle, uint surplus)
    {
        ReadOnlySpan<uint> articles = _postings.Articles;
        for (int i = 0; hasArticle && i < articles.Length;)
        {
            if (articles[i] < field.Article)
            {
                i++;
                continue;
            }

            if (articles[i] == field.Article)
                _counts[i] = unchecked(_counts[i] - (field.Count * surplus));
            hasArticle = field.MoveNext();
        }
    }
}
