namespace CorpusSdk.Search.Queries;

/// <summary>A word of an archive in its folded form.</summary>
/// <param name="Form">The form as <c>TextAnalyzer.Fold</c> writes it, decoded.</param>
/// <param name="ArticleCount">In how many articles it occurs.</param>
internal readonly record struct FormCount(string Form, int ArticleCount);

/// <summary>A word of an archive that is spelled nearly as another.</summary>
/// <param name="Form">The form as <c>TextAnalyzer.Fold</c> writes it, decoded.</param>
/// <param name="ArticleCount">In how many articles it occurs.</param>
/// <param name="Distance">The edit distance, in single-character changes.</param>
internal readonly record struct NearForm(string Form, int ArticleCount, int Distance);

/// <summary>The dictionary of an archive, as far as completion and correction need it.</summary>
internal interface IFormSource
{
    /// <summary>Whether a word of this form finds anything: the form itself, or another with the same term, is in the archive.</summary>
    bool IsKnown(ReadOnlySpan<byte> form);

    /// <summary>
    /// The most frequent forms that begin so and are longer, at most <paramref name="limit"/>; in any order. Of those with one term, the form that is written most. None
    /// of scripts without spaces, whose forms are pairs of characters and not words.
    /// </summary>
    IReadOnlyList<FormCount> FindByPrefix(ReadOnlySpan<byte> prefix, int limit);

    /// <summary>All forms within an edit distance, the form itself included; in any order.</summary>
    /// <param name="form">The form.</param>
    /// <param name="maxDistance">As <see cref="FuzzyDistance"/> gives it; may be 0.</param>
    IReadOnlyList<NearForm> FindNear(ReadOnlySpan<byte> form, int maxDistance);

    /// <summary>Reads articles that have a form, in order, until the spellings are complete.</summary>
    void ReadSpellings(string form, Spellings spellings);
}
