namespace CorpusSdk.Search.Queries;

/// <summary>Divides a query's text into tokens, up to the last word that a query may have. Each character is looked at a bounded number of times.</summary>
internal sealed class QueryLexer
{
    private readonly string _text;
    private readonly SearchFieldNames _fields;
    private readonly List<QueryToken> _tokens = [];
    private int _position;
    private int _wordsLeft = SearchQuery.MaxWords;

    // Behind "-" and "headline:" an operand follows at once, whatever it looks like: "-OR" leaves out a word.
    private bool _isBehindPrefix;

    private QueryLexer(string text, SearchFieldNames fields)
    {
        _text = text;
        _fields = fields;
    }

    /// <summary>All tokens in order; the last is <see cref="QueryTokenKind.End"/>.</summary>
    public static List<QueryToken> Read(string text, SearchFieldNames fields)
    {
        var lexer = new QueryLexer(text, fields);
        while (lexer._position < text.Length && lexer._wordsLeft > 0)
            lexer.ReadNext();
        lexer._tokens.Add(new QueryToken(QueryTokenKind.End));
        return lexer._tokens;
    }

    private void ReadNext()
    {
        char c = QueryCharacters.ToOperator(_text[_position]);
        if (IsBlank(_position))
        {
            _position++;
            _isBehindPrefix = false;
        }
        else if (c == '|')
        {
            ReadEither();
        }
        else if (c is '(' or ')')
        {
            _position++;
            Add(new QueryToken(c == '(' ? QueryTokenKind.Open : QueryTokenKind.Close));
        }
        else if (QuoteAt(_position) is var quote and not QuoteKind.None)
        {
            ReadPhrase(quote);
        }
        else if (c == '-' && MayBeginOperand() && BeginsOperand(_position + 1))
        {
            _position++;
            AddPrefix(new QueryToken(QueryTokenKind.Minus));
        }
        else
        {
            ReadWord();
        }
    }

    // As programmers write it: one or two.
    private void ReadEither()
    {
        int start = _position;
        while (_position < _text.Length && QueryCharacters.ToOperator(_text[_position]) == '|')
            _position++;
        Add(new QueryToken(QueryTokenKind.Or, _text.Substring(start, _position - start)));
    }

    // A mark that is never closed opens a phrase up to the end where a phrase may begin ("ice ro, still being typed), and is
    // nothing after a word (5" pipe). Of each kind there can be only one such mark, so looking ahead stays linear.
    private void ReadPhrase(QuoteKind quote)
    {
        int start = _position + 1;
        int end = start;
        while (end < _text.Length && QuoteAt(end) != quote)
            end++;
        if (end == _text.Length && !MayBeginOperand())
        {
            _position++;
            return;
        }

        _position = Math.Min(end + 1, _text.Length);
        QueryTokenSuffix suffix = ReadPhraseSuffix();
        Add(new QueryToken(QueryTokenKind.Phrase, Take(start, end), suffix));
    }

    private QueryTokenSuffix ReadPhraseSuffix()
    {
        int end = _position;
        while (end < _text.Length && IsSuffix(_text[end]))
            end++;
        if (end == _position || !IsBorder(end))
            return QueryTokenSuffix.None;
        _position = end;
        return SuffixOf(_text[end - 1]);
    }

    private void ReadWord()
    {
        int start = _position;
        bool mayBeField = true;
        while (!IsBorder(_position))
        {
            if (mayBeField && QueryCharacters.ToOperator(_text[_position]) == ':')
            {
                mayBeField = false;
                if (_fields.Find(_text.AsSpan(start, _position - start)) is { } field && BeginsOperand(_position + 1))
                {
                    _position++;
                    AddPrefix(new QueryToken(QueryTokenKind.Field, Field: field));
                    return;
                }
            }

            _position++;
        }

        int end = _position;
        while (end > start && IsSuffix(_text[end - 1]))
            end--;
        QueryTokenSuffix suffix = end == _position ? QueryTokenSuffix.None : SuffixOf(_text[_position - 1]);
        QueryTokenKind kind = suffix == QueryTokenSuffix.None && !_isBehindPrefix ? KindOf(_text.AsSpan(start, end - start)) : QueryTokenKind.Word;
        Add(new QueryToken(kind, kind == QueryTokenKind.Word ? Take(start, end) : _text.Substring(start, end - start), suffix));
    }

    // Words are counted only in a text that may have too many.
    private string Take(int start, int end)
    {
        string text = _text.Substring(start, end - start);
        return QueryText.MayBeTooLong(_text) ? QueryText.TakeWords(text, ref _wordsLeft) : text;
    }

    private void Add(QueryToken token)
    {
        _tokens.Add(token);
        _isBehindPrefix = false;
    }

    private void AddPrefix(QueryToken token)
    {
        _tokens.Add(token);
        _isBehindPrefix = true;
    }

    // An operator comes before a word and follows a blank, an opening parenthesis or another operator; "COVID-19" has none.
    private bool MayBeginOperand() =>
        _position == 0 || _isBehindPrefix || IsBlank(_position - 1) || QueryCharacters.ToOperator(_text[_position - 1]) is '(' or '|';

    private bool BeginsOperand(int index) =>
        index < _text.Length && !IsBlank(index) && QueryCharacters.ToOperator(_text[index]) is not (')' or '|');

    private bool IsBorder(int index) =>
        index == _text.Length
        || IsBlank(index)
        || QueryCharacters.ToOperator(_text[index]) is '(' or ')' or '|'
        || QuoteAt(index) != QuoteKind.None;

    private bool IsBlank(int index) => QueryCharacters.IsBlank(_text[index]) || QueryCharacters.IsSeparatorAt(_text.AsSpan(), index);

    private QuoteKind QuoteAt(int index) => QueryCharacters.QuoteAt(_text.AsSpan(), index);

    private static bool IsSuffix(char c) => QueryCharacters.ToOperator(c) is '*' or '~';

    private static QueryTokenSuffix SuffixOf(char c) => c == '~' ? QueryTokenSuffix.Fuzzy : QueryTokenSuffix.Prefix;

    private static QueryTokenKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "AND" => QueryTokenKind.And,
        "OR" => QueryTokenKind.Or,
        "NOT" => QueryTokenKind.Not,
        _ => QueryTokenKind.Word,
    };
}
