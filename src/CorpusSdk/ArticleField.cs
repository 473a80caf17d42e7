namespace CorpusSdk;

/// <summary>A typed field of an article, for code that knows the archive's fields only when it runs.</summary>
public sealed record ArticleField
{
    internal ArticleField(string key, object? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key, as the source has it; within a record the key there.</summary>
    public string Key { get; }

    /// <summary>
    /// The value: <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, a day (a
    /// <c>DateOnly</c>; a <see cref="DateTime"/> on netstandard2.0), <see cref="DateTimeOffset"/>, <see cref="string"/>,
    /// <see cref="Uri"/>, a list (<c>IReadOnlyList&lt;object?&gt;</c>) or a record (<c>IReadOnlyList&lt;ArticleField&gt;</c>). A
    /// reference is the index of the article in its archive.
    /// </summary>
    public object? Value { get; }
}
