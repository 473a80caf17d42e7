namespace CorpusSdk.Search.Queries;

/// <summary>The smallest pieces of a query's text.</summary>
internal enum QueryTokenKind
{
    /// <summary>Characters without a blank between them.</summary>
    Word,

    /// <summary>The text between quotation marks.</summary>
    Phrase,

    /// <summary>An opening parenthesis.</summary>
    Open,

    /// <summary>A closing parenthesis.</summary>
    Close,

    /// <summary>A hyphen that leaves out what follows at once.</summary>
    Minus,

    /// <summary>A field's name and colon, before the part to search for in it.</summary>
    Field,

    /// <summary>The word <c>AND</c>, where it may be an operator.</summary>
    And,

    /// <summary>The word <c>OR</c>, where it may be an operator.</summary>
    Or,

    /// <summary>The word <c>NOT</c>, where it may be an operator.</summary>
    Not,

    /// <summary>Behind everything else.</summary>
    End,
}

/// <summary>What followed a word or phrase.</summary>
internal enum QueryTokenSuffix
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>An asterisk.</summary>
    Prefix,

    /// <summary>A tilde.</summary>
    Fuzzy,
}

/// <summary>A piece of a query's text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text of a word (operators in letters included) or phrase, without suffix or quotes; else empty.</param>
/// <param name="Suffix">What followed a word or phrase.</param>
/// <param name="Field">The field that a <see cref="QueryTokenKind.Field"/> names.</param>
internal readonly record struct QueryToken(QueryTokenKind Kind, string Text = "", QueryTokenSuffix Suffix = QueryTokenSuffix.None, SearchField Field = default);
