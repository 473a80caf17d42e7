using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Reads articles word by word and turns them into <see cref="PostingRun"/>s. For one thread.</summary>
internal sealed class RunBuilder(TextAnalyzer analyzer, FieldLengths lengths)
{
    // Marks a token that is at the place of the one before.
    private const int Variant = int.MinValue;

    private readonly WordTable _words = new(analyzer);
    private readonly WordVariants _variants = new();
    private readonly ByteBuffer _bytes = new(1 << 16);
    private int[] _tokens = new int[1 << 16];
    private int _tokenCount;
    private int[] _counts = new int[1 << 8];
    private int[] _ends = new int[1 << 8];
    private int[] _touched = new int[1 << 8];
    private int _touchedCount;
    private ulong[] _places = [];

    /// <summary>The words and terms of the articles.</summary>
    public WordTable Words => _words;

    /// <summary>Reads the articles from one index up to another.</summary>
    public PostingRun Build(Func<int, ArticleText> articles, int first, int end)
    {
        _tokenCount = 0;
        _touchedCount = 0;
        for (int article = first; article < end; article++)
        {
            ArticleText text = articles(article);
            lengths.Set(article, Read(text.Headline.Span), Read(text.Standfirst.Span), Read(text.Body.Span));
        }

        Invert(first, end);
        return Encode();
    }

    private int Read(ReadOnlySpan<byte> text)
    {
        int wordCount = 0;
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            int term = _words.Add(text.Slice(reader.Start, reader.LengthInBytes));
            if (term < 0)
                continue;
            wordCount++;
            AddToken(term, flag: 0);
            if (analyzer.HasVariants && WordVariants.MayExist(text, reader.Start, reader.Start + reader.LengthInBytes))
                AddVariants(text, reader.Start, reader.Start + reader.LengthInBytes);
        }

        return wordCount;
    }

    // A term is at a place once, however many variants have it.
    private void AddVariants(ReadOnlySpan<byte> text, int start, int end)
    {
        int first = _tokenCount - 1;
        _variants.Read(text, start, end);
        for (int i = 0; i < _variants.Count; i++)
        {
            int term = _words.Add(_variants[i]);
            if (term >= 0 && !IsAt(first, term))
                AddToken(term, Variant);
        }
    }

    private bool IsAt(int firstToken, int term)
    {
        for (int i = firstToken; i < _tokenCount; i++)
        {
            if ((_tokens[i] & ~Variant) == term)
                return true;
        }

        return false;
    }

    private void AddToken(int term, int flag)
    {
        if (_tokenCount == _tokens.Length)
            Array.Resize(ref _tokens, 2 * _tokens.Length);
        if (term >= _counts.Length)
        {
            Array.Resize(ref _counts, Math.Max(term + 1, 2 * _counts.Length));
            Array.Resize(ref _ends, _counts.Length);
            Array.Resize(ref _touched, _counts.Length);
        }

        _tokens[_tokenCount++] = term | flag;
        if (_counts[term]++ == 0)
            _touched[_touchedCount++] = term;
    }

    // A counting sort: afterwards the places of a term are side by side, in the order of articles and positions.
    private void Invert(int first, int end)
    {
        if (_places.Length < _tokenCount)
            _places = new ulong[_tokens.Length];
        int sum = 0;
        for (int i = 0; i < _touchedCount; i++)
        {
            int term = _touched[i];
            _ends[term] = sum;
            sum += _counts[term];
        }

        int token = 0;
        for (int article = first; article < end; article++)
        {
            ulong place = (ulong)article << 32;
            (int headline, int standfirst, int body) = lengths.Get(article);
            token = Place(token, headline, place);
            place += (uint)(headline + IndexLayout.FieldGap);
            token = Place(token, standfirst, place);
            place += (uint)(standfirst + IndexLayout.FieldGap);
            token = Place(token, body, place);
        }
    }

    private int Place(int token, int wordCount, ulong place)
    {
        for (int word = 0; word < wordCount; word++, place++)
        {
            _places[_ends[_tokens[token++]]++] = place;
            while (token < _tokenCount && _tokens[token] < 0)
                _places[_ends[_tokens[token++] & ~Variant]++] = place;
        }

        return token;
    }

    private PostingRun Encode()
    {
        _bytes.Clear();
        var terms = new int[_touchedCount];
        var starts = new int[_touchedCount + 1];
        int next = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i] = _touched[i];
            int end = next + _counts[terms[i]];
            EncodeTerm(next, end);
            starts[i + 1] = _bytes.Length;
            next = end;
            _counts[terms[i]] = 0;
        }

        return new PostingRun(_words, terms, starts, _bytes.Written.ToArray());
    }

    private void EncodeTerm(int next, int end)
    {
        uint articleBefore = 0;
        while (next < end)
        {
            var article = (uint)(_places[next] >> 32);
            int last = next + 1;
            while (last < end && (uint)(_places[last] >> 32) == article)
                last++;
            _bytes.WriteNumber(article - articleBefore);
            _bytes.WriteNumber((uint)(last - next));
            uint positionBefore = 0;
            for (; next < last; next++)
            {
                var position = (uint)_places[next];
                _bytes.WriteNumber(position - positionBefore);
                positionBefore = position;
            }

            articleBefore = article;
        }
    }
}
