namespace CorpusSdk.Search.Analysis;

/// <content>What words of single scripts begin or end with.</content>
internal sealed partial class WordVariants
{
    private const int LetterLengthInBytes = 2;
    private const int SyllableLengthInBytes = 3;

    // What is left of a Hebrew word has at least three letters, of an Arabic one two: shorter stems are hardly words.
    private const int LeastHebrewStemInBytes = 3 * LetterLengthInBytes;
    private const int LeastArabicStemInBytes = 2 * LetterLengthInBytes;

    // The particles of Korean nouns and the copula, each with what may follow it, the longest of those that end alike first.
    private static readonly string[] Particles =
    [
        "에서부터", "으로부터", "에게서는", "이었습니다", "이라는", "이라고", "입니다", "에게서", "한테서", "으로써", "으로서", "으로는", "으로도", "에서는", "에서도", "에서의",
        "까지는", "까지도", "부터는", "이었다", "이에요", "에게는", "에게도", "들에게", "들에서", "들과", "들은", "들이", "들을", "들의", "들에", "들도", "에서", "에게", "한테", "께서", "까지", "부터",
        "으로", "로써", "로서", "로는", "로도", "라는", "라고", "이나", "이며", "이고", "이다", "였다", "예요", "처럼", "보다", "마다", "만큼", "조차", "밖에", "이란", "에는", "에도", "에만", "와는", "과는", "와의",
        "과의", "만은", "만이", "만을", "은", "는", "이", "가", "을", "를", "의", "에", "와", "과", "도", "만", "로", "들",
    ];

    private static readonly byte[][] ParticlesInUtf8 = Array.ConvertAll(Particles, System.Text.Encoding.UTF8.GetBytes);

    private readonly byte[] _form = new byte[TextAnalyzer.MaxTermLengthInBytes];

    private static ReadOnlySpan<byte> ZeroWidthNonJoiner => "\u200C"u8;

    private static bool IsArabic(int character) => character is >= 0x600 and <= 0x6FF;

    private static bool IsHebrew(int character) => character is >= 0x590 and <= 0x5FF;

    private static bool IsHangul(int character) => character is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF);

    private void AddWithoutParticle(ReadOnlySpan<byte> word, int start)
    {
        ReadOnlySpan<byte> form = Fold(word);
        foreach (byte[] particle in ParticlesInUtf8)
        {
            if (form.Length < particle.Length + SyllableLengthInBytes || !form.EndsWith(particle))
                continue;
            Add(form.Slice(0, form.Length - particle.Length), start, start + word.Length);
            return;
        }
    }

    // ال, with و ف ب ك before it or not, and لل.
    private void AddWithoutArticle(ReadOnlySpan<byte> word, int start)
    {
        ReadOnlySpan<byte> form = Fold(word);
        int prefix = form.StartsWith("لل"u8) ? LetterLengthInBytes
            : form.StartsWith("و"u8) || form.StartsWith("ف"u8) || form.StartsWith("ب"u8) || form.StartsWith("ک"u8) ? LetterLengthInBytes
            : 0;
        ReadOnlySpan<byte> rest = form.Slice(prefix);
        int article = form.StartsWith("لل"u8) ? LetterLengthInBytes : rest.StartsWith("ال"u8) ? 2 * LetterLengthInBytes : 0;
        if (article > 0 && rest.Length >= article + LeastArabicStemInBytes)
            Add(rest.Slice(article), start, start + word.Length);
    }

    private void AddWithoutPrefixes(ReadOnlySpan<byte> word, int start)
    {
        ReadOnlySpan<byte> form = Fold(word);
        for (int count = 1; count <= 2; count++)
        {
            if (form.Length < LetterLengthInBytes + LeastHebrewStemInBytes || !IsHebrewPrefix(form.Slice(0, LetterLengthInBytes)))
                return;
            form = form.Slice(LetterLengthInBytes);
            Add(form, start, start + word.Length);
        }
    }

    private static bool IsHebrewPrefix(ReadOnlySpan<byte> letter)
    {
        ReadOnlySpan<byte> prefixes = "הובכלמש"u8;
        for (int i = 0; i < prefixes.Length; i += LetterLengthInBytes)
        {
            if (prefixes.Slice(i, LetterLengthInBytes).SequenceEqual(letter))
                return true;
        }

        return false;
    }

    private ReadOnlySpan<byte> Fold(ReadOnlySpan<byte> word) => _form.AsSpan(0, WordFolder.Fold(word, _form, foldsArabicLetters: true));
}
