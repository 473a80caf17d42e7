namespace CorpusSdk;

/// <summary>A part of an article that a query can be limited to.</summary>
public enum SearchField
{
    /// <summary>The headline: title, else standfirst, else the first sentence of the body.</summary>
    Headline,

    /// <summary>The standfirst, where it is not the headline.</summary>
    Standfirst,

    /// <summary>The body.</summary>
    Body,
}
