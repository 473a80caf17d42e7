namespace CorpusSdk.Compiler.Languages;

/// <summary>How often letters occur in a text, for the scripts whose languages differ by their letters.</summary>
internal sealed class LetterCounts
{
    // Cyrillic, Arabic and Devanagari are below.
    private const int End = 0x0980;

    private readonly int[] _counts = new int[End];

    /// <summary>Counts a letter, in lower case.</summary>
    public void Add(int letter)
    {
        if (letter < End)
            _counts[letter]++;
    }

    /// <summary>How often any of the letters occurs.</summary>
    public int Of(string letters) => letters.Sum(letter => _counts[letter]);

    /// <summary>The language of a Cyrillic text; null if it is not a known one.</summary>
    /// <param name="count">How many Cyrillic letters there are.</param>
    public string? CyrillicLanguage(int count)
    {
        int turkicAndMongolian = Of("әғқңөұүһ");
        if (turkicAndMongolian * 50 > count)
            return Of("ғқұ") * 2 > turkicAndMongolian ? "kk" : Of("өү") * 5 > turkicAndMongolian * 4 ? "mn" : null;
        if (Of("јљњџђћ") * 100 > count)
            return Of("ѓќѕ") > Of("ђћ") ? "mk" : "sr";
        if (Of("ў") * 200 > count)
            return "be";
        if (Of("іїєґ") * 50 > count)
            return "uk";
        if (Of("ыэё") * 100 > count)
            return "ru";
        return Of("ъ") * 100 > count ? "bg" : null;
    }

    /// <summary>The language of a text in Arabic letters; null if it is not a known one.</summary>
    /// <param name="count">How many Arabic letters there are.</param>
    public string? ArabicLanguage(int count)
    {
        if (Of("ٹڈڑںےہ") * 50 > count)
            return "ur";
        if (Of("پچژگکی") * 20 > count)
            return "fa";
        return Of("ةيكىأإ") * 20 > count ? "ar" : null;
    }

    /// <summary>The language of a text in Devanagari.</summary>
    /// <param name="count">How many of its letters there are.</param>
    public string DevanagariLanguage(int count) => Of("ळ") * 100 > count ? "mr" : Of("छ") * 40 > count ? "ne" : "hi";
}
