namespace CorpusSdk.Search.Analysis;

/// <summary>Turns words into the terms that an index holds. The same for indexing and for queries; immutable, safe from many threads.</summary>
internal sealed class TextAnalyzer
{
    /// <summary>The version that new indexes are made with. It grows with every change to words, forms or terms.</summary>
    /// <remarks>
    /// An index is searched with the version that made it, or queries would miss some of its words. Earlier versions stay in the runtime, since data
    /// packages are not compiled again: 1 folds, and stems English and Russian; 2 has variants of words (<see cref="WordVariants"/>), folds Arabic
    /// letters and stems more languages.
    /// </remarks>
    public const uint Version = 2;

    /// <summary>The longest form or term; longer ones are cut at a character's end.</summary>
    public const int MaxTermLengthInBytes = 64;

    private const uint FirstVersion = 1;
    private const uint FirstVersionWithVariants = 2;

    // By BCP 47 tag, and the first version that stems the language.
    private static readonly (string Language, Stemming Stemming, uint Since)[] Languages =
    [
        ("cs", Stemming.Czech, 2),
        ("da", Stemming.Danish, 2),
        ("de", Stemming.German, 2),
        ("el", Stemming.Greek, 2),
        ("en", Stemming.English, 1),
        ("es", Stemming.Spanish, 2),
        ("fi", Stemming.Finnish, 2),
        ("fr", Stemming.French, 2),
        ("hu", Stemming.Hungarian, 2),
        ("it", Stemming.Italian, 2),
        ("nb", Stemming.Norwegian, 2),
        ("nl", Stemming.Dutch, 2),
        ("nn", Stemming.Norwegian, 2),
        ("no", Stemming.Norwegian, 2),
        ("pl", Stemming.Polish, 2),
        ("pt", Stemming.Portuguese, 2),
        ("ro", Stemming.Romanian, 2),
        ("ru", Stemming.Russian, 1),
        ("sv", Stemming.Swedish, 2),
        ("tr", Stemming.Turkish, 2),
        ("uk", Stemming.Ukrainian, 2),
    ];

    // For each version an analyzer for each way of stemming.
    private static readonly TextAnalyzer?[] Analyzers = new TextAnalyzer?[(Version - FirstVersion + 1) * (uint)Stemming.Count];

    private readonly Stemming _stemming;

    private TextAnalyzer(Stemming stemming, uint version)
    {
        _stemming = stemming;
        HasVariants = version >= FirstVersionWithVariants;
    }

    private enum Stemming
    {
        None,
        Czech,
        Danish,
        Dutch,
        English,
        Finnish,
        French,
        German,
        Greek,
        Hungarian,
        Italian,
        Norwegian,
        Polish,
        Portuguese,
        Romanian,
        Russian,
        Spanish,
        Swedish,
        Turkish,
        Ukrainian,
        Count,
    }

    /// <summary>Whether a word of a text is also found as each of its variants. Folding treats Arabic letters that look alike as the same then.</summary>
    public bool HasVariants { get; }

    /// <summary>The analyzer of a language, in the version for new indexes.</summary>
    /// <param name="language">A BCP 47 tag; null, or a language without stemming here, gives an analyzer that only folds.</param>
    public static TextAnalyzer For(string? language) => For(language, Version)!;

    /// <summary>The analyzer of a language, in the version of an index; null if this runtime does not know the version.</summary>
    /// <param name="language">A BCP 47 tag; null, or a language without stemming here, gives an analyzer that only folds.</param>
    /// <param name="version">The version.</param>
    public static TextAnalyzer? For(string? language, uint version)
    {
        if (version is < FirstVersion or > Version)
            return null;
        Stemming stemming = StemmingOf(language, version);
        ref TextAnalyzer? analyzer = ref Analyzers[((version - FirstVersion) * (uint)Stemming.Count) + (uint)stemming];
        return analyzer ??= new TextAnalyzer(stemming, version);
    }

    /// <summary>Writes the folded form of a word (letter case and diacritics gone, no stemming), which is the same in every language.</summary>
    /// <param name="word">A word as <see cref="WordReader"/> gives it. Such a word has a form that is not empty.</param>
    /// <param name="form">Room for <see cref="MaxTermLengthInBytes"/> bytes.</param>
    /// <returns>The length of the form in bytes.</returns>
    public int Fold(ReadOnlySpan<byte> word, Span<byte> form) => WordFolder.Fold(word, form.Slice(0, MaxTermLengthInBytes), foldsArabicLetters: HasVariants);

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
            Stemming.Czech => CzechStemmer.Stem(term, length),
            Stemming.Danish => DanishStemmer.Stem(term, length),
            Stemming.Dutch => DutchStemmer.Stem(term, length),
            Stemming.English => EnglishStemmer.Stem(term, length),
            Stemming.Finnish => FinnishStemmer.Stem(term, length),
            Stemming.French => FrenchStemmer.Stem(term, length),
            Stemming.German => GermanStemmer.Stem(term, length),
            Stemming.Greek => GreekStemmer.Stem(term, length),
            Stemming.Hungarian => HungarianStemmer.Stem(term, length),
            Stemming.Italian => ItalianStemmer.Stem(term, length),
            Stemming.Norwegian => NorwegianStemmer.Stem(term, length),
            Stemming.Polish => PolishStemmer.Stem(term, length),
            Stemming.Portuguese => PortugueseStemmer.Stem(term, length),
            Stemming.Romanian => RomanianStemmer.Stem(term, length),
            Stemming.Russian => RussianStemmer.Stem(term, length),
            Stemming.Spanish => SpanishStemmer.Stem(term, length),
            Stemming.Swedish => SwedishStemmer.Stem(term, length),
            Stemming.Turkish => TurkishStemmer.Stem(term, length),
            Stemming.Ukrainian => UkrainianStemmer.Stem(term, length),
            _ => length,
        };
    }

    private static Stemming StemmingOf(string? language, uint version)
    {
        foreach ((string tag, Stemming stemming, uint since) in Languages)
        {
            if (since <= version && IsOrRefines(language, tag))
                return stemming;
        }

        return Stemming.None;
    }

    private static bool IsOrRefines(string? tag, string language) =>
        tag is not null
        && tag.StartsWith(language, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == language.Length || tag[language.Length] is '-' or '_');
}
