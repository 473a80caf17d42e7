using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Reads all of an index and checks its consistency. The time is proportional to its size.</summary>
internal sealed class IndexVerifier
{
    private readonly SearchIndex _index;
    private readonly ulong[] _lengths;
    private readonly ulong[] _matches;
    private readonly uint[] _frequencies;
    private readonly GroupCounter _groups = new();
    private readonly PositionCursor _cursor = new();
    private uint[] _positions = new uint[64];

    private IndexVerifier(SearchIndex index)
    {
        _index = index;
        _lengths = new ulong[index.ArticleCount];
        _matches = new ulong[ArticleSet.WordCount(index.ArticleCount)];
        _frequencies = new uint[index.ArticleCount];
    }

    /// <summary>Verifies an index.</summary>
    /// <exception cref="CorpusFormatException">Something is damaged.</exception>
    public static void Verify(SearchIndex index) => new IndexVerifier(index).Verify();

    private void Verify()
    {
        VerifyForms();
        for (int term = 0; term < _index.Forms.TermCount; term++)
            VerifyTerm(term);

        ulong total = 0;
        for (int article = 0; article < _lengths.Length; article++)
        {
            // Variants have terms of their own, and are no words.
            ulong length = _index.Length((uint)article);
            ulong most = _index.Analyzer.HasVariants ? length * (WordVariants.MaxCount + 1) : length;
            Require(_lengths[article] >= length && _lengths[article] <= most, "an article of its search index is longer or shorter than its words together");
            total += length;
        }

        Require(total == _index.TotalLength, "its search index is longer or shorter than its articles together");
        if (_index.Level == IndexLevel.Full)
            VerifyPositions();
    }

    private void VerifyForms()
    {
        var cursor = new FormDictionary.FormCursor(_index.Forms, stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes]);
        Span<byte> before = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        int beforeLength = -1;
        int termCount = 0;
        int entryCount = 0;
        while (cursor.MoveNext())
        {
            Require(beforeLength < 0 || cursor.Text.SequenceCompareTo(before.Slice(0, beforeLength)) > 0, "its dictionary is out of order");
            Require(cursor.Entry.OwnTerm < 0 || cursor.Entry.OwnTerm == termCount, "its dictionary leaves out a term");
            cursor.Text.CopyTo(before);
            beforeLength = cursor.Text.Length;
            termCount += cursor.Entry.OwnTerm < 0 ? 0 : 1;
            entryCount++;
        }

        Require(termCount == _index.Forms.TermCount && entryCount == _index.Forms.EntryCount, "its dictionary has not as many entries as it says");
    }

    private void VerifyTerm(int term)
    {
        TermRecord record = _index.ReadTerm(term);
        _cursor.Open(_index, record);
        PostingCursor postings = _cursor.Postings;
        Require(postings.Count > 0, "a term is in no article");
        var ranking = new Bm25(_index.ArticleCount, _index.TotalLength);
        long before = -1;
        for (int block = 0; block < postings.BlockCount; block++)
        {
            postings.Load(block);
            ReadOnlySpan<uint> frequencies = postings.LoadFrequencies();
            double bound = postings.Bound(block, ranking);
            for (int i = 0; i < frequencies.Length; i++)
            {
                uint article = postings.Articles[i];
                Require(article > before && frequencies[i] > 0, "the articles of a term are out of order");
                Require(ranking.Share(frequencies[i], _index.Length(article)) <= bound, "a block of postings bounds its scores too low");
                before = article;
                _lengths[article] += frequencies[i];
            }

            Require(block == postings.BlockCount - 1 || postings.LastPossible(block) == before, "a block of postings ends elsewhere than it says");
        }

        VerifyFields(term, record);
    }

    private void VerifyFields(int term, in TermRecord record)
    {
        Require(record.FrequencyIn(SearchField.Headline) <= record.Frequency && record.FrequencyIn(SearchField.Standfirst) <= record.Frequency, "a term is in more headlines or standfirsts than articles");
        if (record.HeadlineFrequency == 0 && record.StandfirstFrequency == 0)
            return;
        foreach (SearchField field in new[] { SearchField.Headline, SearchField.Standfirst, SearchField.Body })
        {
            Array.Clear(_matches, 0, _matches.Length);
            _groups.Count(_index, [term], field, _matches, default, _frequencies);
            Require(ArticleSet.Count(_matches) == record.FrequencyIn(field), "a term is in a field more or less often than it says");
        }
    }

    /// <summary>Every place of every article has a term, and more than one only if words have variants.</summary>
    private void VerifyPositions()
    {
        var starts = new long[_index.ArticleCount + 1];
        long wordCount = 0;
        for (int article = 0; article < _index.ArticleCount; article++)
        {
            (uint headline, uint standfirst) = _index.FieldLengths((uint)article);
            long body = _index.Length((uint)article) - ((long)headline * IndexLayout.HeadlineWeight) - ((long)standfirst * IndexLayout.StandfirstWeight);
            Require(body >= 0, "the fields of an article are longer than the article");
            wordCount += headline + standfirst + body;
            starts[article + 1] = starts[article] + headline + standfirst + body + (2 * IndexLayout.FieldGap);
        }

        // A position takes a bit at least, so the size of the record limits the allocation.
        const int BitsPerByte = 8;
        Require(wordCount <= _index.PostingsLengthInBytes * BitsPerByte, "its articles have more words than fit");
        var seen = new ulong[(starts[starts.Length - 1] / ArticleSet.WordLength) + 1];
        for (int term = 0; term < _index.Forms.TermCount; term++)
            wordCount -= VerifyPositions(_index.ReadTerm(term), starts, seen);
        Require(wordCount == 0, "a place of an article has no word");
    }

    // Gives the number of places that no term before this one has.
    private long VerifyPositions(in TermRecord record, long[] starts, ulong[] seen)
    {
        long placeCount = 0;
        _cursor.Open(_index, record);
        for (int block = 0; block < _cursor.Postings.BlockCount; block++)
        {
            _cursor.Postings.Load(block);
            foreach (uint article in _cursor.Postings.Articles)
            {
                Require(_cursor.MoveTo(article), "the positions of a term are out of order");
                int count = _cursor.Read(ref _positions);
                (uint headline, uint standfirst) = _index.FieldLengths(article);
                for (int i = 0; i < count; i++)
                {
                    uint position = _positions[i];
                    long place = starts[article] + position;
                    Require(place < starts[article + 1] && position != headline && position != headline + IndexLayout.FieldGap + standfirst, "a term is outside the fields of an article");
                    ref ulong word = ref seen[place / ArticleSet.WordLength];
                    ulong bit = 1UL << (int)(place % ArticleSet.WordLength);
                    bool isNew = (word & bit) == 0;
                    Require(isNew || _index.Analyzer.HasVariants, "two terms are in one place");
                    placeCount += isNew ? 1 : 0;
                    word |= bit;
                }
            }
        }

        return placeCount;
    }

    private void Require(bool isSound, string whatIfNot)
    {
        if (!isSound)
            throw _index.Damage(whatIfNot);
    }
}
