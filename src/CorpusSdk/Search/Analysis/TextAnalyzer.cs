namespace CorpusSdk.Search.Analysis;

/// <summary>Turns words into the terms that an index holds. The same for indexing and for queries; immutable, safe from many threads.</summary>
internal sealed class TextAnalyzer
{
    /// <summary>The longest form or term; longer ones are cut at a character's end.</summary>
    public const int MaxTermLengthInBytes = 64;

    private readonly int _maxLengthInBytes;

    private TextAnalyzer(int maxLengthInBytes) => _maxLengthInBytes = maxLengthInBytes;

    /// <summary>The analyzer of a language.</summary>
    /// <param name="language">A BCP 47 tag; null, or a language without stemming here, gives an analyzer that only folds.</param>
    public static TextAnalyzer For(string? language) => language is null ? new(MaxTermLengthInBytes) : new(MaxTermLengthInBytes);

    /// <summary>Writes the folded form of a word (letter case and diacritics gone, no stemming).</summary>
    /// <param name="word">A word as <see cref="WordReader"/> gives it.</param>
    /// <param name="form">Room for <see cref="MaxTermLengthInBytes"/> bytes.</param>
    /// <returns>The length of the form in bytes.</returns>
    public int Fold(ReadOnlySpan<byte> word, Span<byte> form)
    {
        int length = Math.Min(word.Length, _maxLengthInBytes);
        for (int i = 0; i < length; i++)
            form[i] = word[i] is >= (byte)'A' and <= (byte)'Z' ? (byte)(word[i] | 0x20) : word[i];
        return length;
    }

    /// <summary>Writes the term of a folded form: its stem, or the form itself where the language has no stemming.</summary>
    /// <param name="form">What <see cref="Fold"/> has written.</param>
    /// <param name="term">Room for <see cref="MaxTermLengthInBytes"/> bytes.</param>
    /// <returns>The length of the term in bytes.</returns>
    public int Stem(ReadOnlySpan<byte> form, Span<byte> term)
    {
        form.CopyTo(term);
        return Math.Min(form.Length, _maxLengthInBytes);
    }
}
