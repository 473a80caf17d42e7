namespace CorpusSdk.Benchmarks.Search;

/// <summary>What a query asks for.</summary>
internal enum QueryKind
{
    /// <summary>Two words, both.</summary>
    And,

    /// <summary>Two words, either.</summary>
    Or,

    /// <summary>Two or three words side by side.</summary>
    Phrase,

    /// <summary>Words that begin with two to five letters.</summary>
    Prefix,
}

/// <summary>A query, for an engine to say in its own way.</summary>
/// <param name="Kind">What it asks for.</param>
/// <param name="Words">Words of the letters a to z; the beginning, where it is one.</param>
internal sealed record BenchmarkQuery(QueryKind Kind, string[] Words)
{
    /// <summary>The query as a person types it into a search field of ours.</summary>
    public string Typed => Kind switch
    {
        QueryKind.And => string.Join(' ', Words),
        QueryKind.Or => string.Join(" OR ", Words),
        QueryKind.Phrase => $"\"{string.Join(' ', Words)}\"",
        _ => Words[0] + "*",
    };
}
