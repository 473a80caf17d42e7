namespace CorpusSdk;

/// <summary>A typed field of an article, for code that learns the archive's fields at run time.</summary>
public sealed record ArticleField
{
    internal ArticleField(string key, object? value)
    {
        Key = key;
        Value = value;
    }

    /// <summary>The key, as in the source; within a record, the key there.</summary>
    public string Key { get; }

    /// <summary>
    /// The value: <see cref="bool"/>, <see cref="int"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, a day (a
    /// <c>DateOnly</c>; a <see cref="DateTime"/> on netstandard2.0), <see cref="DateTimeOffset"/>, <see cref="string"/>,
    /// <see cref="Uri"/>, a list (<c>IReadOnlyList&lt;object?&gt;</c>) or a record (<c>IReadOnlyList&lt;ArticleField&gt;</c>). A
    /// member of an enumeration is its name in C#, several flags with <c>", "</c> between them, and a reference the slug of the article in the
    /// other archive; both are strings. So are a time of day (<c>17:30:00</c>), a duration (<c>PT1H30M</c>), a GUID and a version of a declared schema. An archive that was compiled before packs had these texts (1.3) gives the member's number, and the
    /// article's index in the other archive.
    /// </summary>
    public object? Value { get; }
}
