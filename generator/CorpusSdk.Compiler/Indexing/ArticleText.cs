namespace CorpusSdk.Compiler.Indexing;

/// <summary>The texts of an article that can be searched, in UTF-8.</summary>
/// <param name="Headline">Title, else standfirst, else the first sentence of the body, which is then in the body as well.</param>
/// <param name="Standfirst">The standfirst; empty if there is none or if it is the headline.</param>
/// <param name="Body">The body, and behind it the descriptions of its images.</param>
internal readonly record struct ArticleText(ReadOnlyMemory<byte> Headline, ReadOnlyMemory<byte> Standfirst, ReadOnlyMemory<byte> Body)
{
    /// <summary>How long the three are together.</summary>
    public long LengthInBytes => (long)Headline.Length + Standfirst.Length + Body.Length;
}
