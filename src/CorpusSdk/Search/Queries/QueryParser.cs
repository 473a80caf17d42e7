namespace CorpusSdk.Search.Queries;

/// <summary>Reads a query from its tokens. There are no errors: an operator with nothing to join is a word, and a parenthesis without a partner is ignored.</summary>
internal sealed class QueryParser
{
    private readonly List<QueryToken> _tokens;
    private int _position;

    // Parentheses within the deepest group that is read as one. There is at most one such group at a time.
    private int _ignoredParentheses;

    private QueryParser(List<QueryToken> tokens) => _tokens = tokens;

    private QueryToken Current => _tokens[_position];

    /// <summary>Reads any text.</summary>
    public static SearchQuery Parse(string text, SearchFieldNames fields) => new QueryParser(QueryLexer.Read(text, fields)).ReadGroup(depth: 0);

    // Up to the group's closing parenthesis, which is taken as well, or the end.
    private SearchQuery ReadGroup(int depth)
    {
        var alternatives = new List<SearchQuery>();
        var parts = new List<SearchQuery>();
        bool hasOperand = false;
        while (Current.Kind != QueryTokenKind.End)
        {
            QueryTokenKind kind = Current.Kind;
            if (kind == QueryTokenKind.Close)
            {
                _position++;
                if (_ignoredParentheses > 0)
                    _ignoredParentheses--;
                else if (depth > 0)
                    break;
            }
            else if (kind is QueryTokenKind.And or QueryTokenKind.Or && hasOperand && IsOperandNext())
            {
                _position++;
                if (kind == QueryTokenKind.Or)
                {
                    alternatives.Add(SearchQuery.All(parts));
                    parts.Clear();
                    hasOperand = false;
                }
            }
            else
            {
                parts.Add(ReadOperand(depth));
                hasOperand = true;
            }
        }

        // Where the text ended first, nothing is left to be ignored.
        if (depth == SearchQuery.MaxGroupDepth)
            _ignoredParentheses = 0;
        alternatives.Add(SearchQuery.All(parts));
        return SearchQuery.Any(alternatives);
    }

    // The order of prefixes does not matter: negations cancel each other out, and of two fields the inner one counts.
    private SearchQuery ReadOperand(int depth)
    {
        bool isNegated = false;
        SearchField? field = null;
        while (true)
        {
            QueryToken token = Current;
            bool isOperator = token.Kind != QueryTokenKind.Not || IsOperandNext();
            switch (token.Kind)
            {
                case QueryTokenKind.Minus:
                case QueryTokenKind.Not when isOperator:
                    isNegated = !isNegated;
                    _position++;
                    continue;
                case QueryTokenKind.Field:
                    field = token.Field;
                    _position++;
                    continue;
                case QueryTokenKind.Open when depth == SearchQuery.MaxGroupDepth:
                    _ignoredParentheses++;
                    _position++;
                    continue;
                case QueryTokenKind.Close or QueryTokenKind.End:
                    return SearchQuery.Empty;
            }

            _position++;
            SearchQuery operand = token.Kind == QueryTokenKind.Open ? ReadGroup(depth + 1) : ToLeaf(token);
            if (field is { } limit)
                operand = operand.In(limit);
            return isNegated ? SearchQuery.Not(operand) : operand;
        }
    }

    private bool IsOperandNext() => _tokens[_position + 1].Kind
        is QueryTokenKind.Word or QueryTokenKind.Phrase or QueryTokenKind.Open or QueryTokenKind.Minus or QueryTokenKind.Field or QueryTokenKind.Not;

    private static SearchQuery ToLeaf(QueryToken token) => token.Suffix switch
    {
        QueryTokenSuffix.Prefix => SearchQuery.Prefix(token.Text),
        QueryTokenSuffix.Fuzzy => SearchQuery.Fuzzy(token.Text),
        _ when token.Kind == QueryTokenKind.Phrase => SearchQuery.Phrase(token.Text),
        _ => SearchQuery.Word(token.Text),
    };
}
