namespace CorpusSdk.Search.Index;

/// <summary>What an index knows about a term: in how many articles it occurs, and where the lists of them are.</summary>
/// <remarks>Fields rather than properties: a first query compiles each accessor that it meets.</remarks>
internal readonly unsafe struct TermRecord
{
    private readonly byte* _headlines;
    private readonly byte* _standfirsts;

    /// <summary>Reads the head of a record (format page, "Postings").</summary>
    public TermRecord(uint frequency, uint flags, IndexReader reader)
    {
        Frequency = frequency;
        BodyFrequency = frequency;
        uint headlinesLength = 0;
        uint standfirstsLength = 0;
        if ((flags & IndexLayout.TermRow.HasHeadlines) != 0)
        {
            HeadlineFrequency = reader.ReadNumber();
            headlinesLength = reader.ReadNumber();
        }

        if ((flags & IndexLayout.TermRow.HasStandfirsts) != 0)
        {
            StandfirstFrequency = reader.ReadNumber();
            standfirstsLength = reader.ReadNumber();
        }

        if (flags != 0)
            BodyFrequency = reader.ReadNumber();
        _headlines = reader.Take(headlinesLength);
        _standfirsts = reader.Take(standfirstsLength);
        Postings = reader.Position;
        End = reader.End;
    }

    /// <summary>How many articles have the term.</summary>
    public readonly uint Frequency;

    /// <summary>How many articles have it in their headline.</summary>
    public readonly uint HeadlineFrequency;

    /// <summary>How many articles have it in their standfirst.</summary>
    public readonly uint StandfirstFrequency;

    /// <summary>How many articles have it in their body.</summary>
    public readonly uint BodyFrequency;

    /// <summary>The list of all articles with the term, up to <see cref="End"/>.</summary>
    public readonly byte* Postings;

    /// <summary>The end of the record.</summary>
    public readonly byte* End;

    /// <summary>The articles that have it in their headline.</summary>
    public FieldListReader ReadHeadlines(SearchIndex index) => new(index, _headlines, _standfirsts, HeadlineFrequency);

    /// <summary>The articles that have it in their standfirst.</summary>
    public FieldListReader ReadStandfirsts(SearchIndex index) => new(index, _standfirsts, Postings, StandfirstFrequency);

    /// <summary>In how many articles the term counts, in the whole or in one field.</summary>
    public uint FrequencyIn(SearchField? field) => field switch
    {
        SearchField.Headline => HeadlineFrequency,
        SearchField.Standfirst => StandfirstFrequency,
        SearchField.Body => BodyFrequency,
        _ => Frequency,
    };
}

/// <summary>Walks over the articles that have a term in one field.</summary>
internal unsafe struct FieldListReader
{
    private readonly SearchIndex _index;
    private IndexReader _reader;
    private uint _left;
    private uint _next;

    /// <summary>Starts before the first one.</summary>
    public FieldListReader(SearchIndex index, byte* start, byte* end, uint count)
    {
        _index = index;
        _reader = new IndexReader(index.ArchiveName, start, end);
        _left = count;
        _next = 0;
        Article = 0;
        Count = 0;
    }

    /// <summary>The article's index.</summary>
    public uint Article { get; private set; }

    /// <summary>How often the term occurs in the field.</summary>
    public uint Count { get; private set; }

    /// <summary>Goes on to the next article, a later one; false at the end.</summary>
    public bool MoveNext()
    {
        if (_left == 0)
            return false;
        _left--;
        uint number = _reader.ReadNumber();
        Count = (number & 1) == 0 ? 1 : unchecked(_reader.ReadNumber() + 2);
        ulong article = (ulong)_next + (number >> 1);
        if (article >= (uint)_index.ArticleCount)
        {
            _left = 0;
            _index.ThrowOutside();
        }

        Article = (uint)article;
        _next = Article + 1;
        return true;
    }
}
