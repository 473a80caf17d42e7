using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Search.Analysis;

/// <summary>Turns words into the terms that an index holds. The same for indexing and for queries; immutable, safe from many threads.</summary>
internal sealed class TextAnalyzer
{
    /// <summary>Grows with every change to words, forms or terms: queries against an index of another version would miss some of its words.</summary>
    /// <remarks>A released version stays in the runtime beside its successors, since data packages are not compiled again.</remarks>
    public const uint Version = 1;

    /// <summary>The longest form or term; longer ones are cut at a character's end.</summary>
    public const int MaxTermLengthInBytes = 64;

    private static readonly TextAnalyzer FoldingOnly = new(Stemming.None);
    private static readonly TextAnalyzer English = new(Stemming.English);
    private static readonly TextAnalyzer Russian = new(Stemming.Russian);

    private readonly Stemming _stemming;

    private TextAnalyzer(Stemming stemming) => _stemming = stemming;

    private enum Stemming
    {
        None,
        English,
        Russian,
    }

    /// <summary>The analyzer of a language.</summary>
    /// <param name="language">A BCP 47 tag; null, or a language without stemming here, gives an analyzer that only folds.</param>
    public static TextAnalyzer For(string? language) =>
        IsOrRefines(language, "en") ? English
        : IsOrRefines(language, "ru") ? Russian
        : FoldingOnly;

    /// <summary>Writes the folded form of a word (letter case and diacritics gone, no stemming), which is the same in every language.</summary>
    /// <param name="word">A word as <see cref="WordReader"/> gives it. Such a word has a form that is not empty.</param>
    /// <param name="form">Room for <see cref="MaxTermLengthInBytes"/> bytes.</param>
    /// <returns>The length of the form in bytes.</returns>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Callers have an analyzer; which languages fold alike is its own affair.")]
    public int Fold(ReadOnlySpan<byte> word, Span<byte> form) => WordFolder.Fold(word, form.Slice(0, MaxTermLengthInBytes));

    /// <summary>Writes the term of a folded form: its stem, or the form itself where the language has no stemming.</summary>
    /// <param name="form">What <see cref="Fold"/> has written.</param>
    /// <param name="term">Room for <see cref="MaxTermLengthInBytes"/> bytes.</param>
    /// <returns>The length of the term in bytes.</returns>
    public int Stem(ReadOnlySpan<byte> form, Span<byte> term)
    {
        int length = Math.Min(form.Length, MaxTermLengthInBytes);
        form.Slice(0, length).CopyTo(term);
        return _stemming switch
        {
            Stemming.English => EnglishStemmer.Stem(term, length),
            Stemming.Russian => RussianStemmer.Stem(term, length),
            _ => length,
        };
    }

    private static bool IsOrRefines(string? tag, string language) =>
        tag is not null
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == language.Length || tag[language.Length] is '-' or '_');
}
