namespace CorpusSdk.Compiler.Text;

/// <summary>How long a text takes to read where some of it is Chinese, Japanese or Korean.</summary>
/// <remarks>
/// Chinese and Japanese: means of native speakers who read aloud, from Trauzettel-Klosinski and Dietz, "Standardized Assessment of
/// Reading Performance: The New International Reading Speed Texts IReST", Investigative Ophthalmology and Visual Science 53 (2012),
/// 5452-5461. Korean: the mean of adults who read silently, from a study of a Korean reading chart (PMC5469923).
/// </remarks>
internal static class ReadingPace
{
    /// <summary>Characters of Chinese in a minute.</summary>
    public const int ChineseCharactersPerMinute = 255;

    /// <summary>Characters of Japanese in a minute, kanji and kana alike.</summary>
    public const int JapaneseCharactersPerMinute = 357;

    /// <summary>Words of Korean in a minute, as spaces divide them.</summary>
    public const int KoreanWordsPerMinute = 202;

    // A Chinese text may quote a little Japanese; of a Japanese one, about half is kana.
    private const int LeastKanaFraction = 10;

    /// <summary>The time in whole seconds; 0 if nothing of the text is in these scripts.</summary>
    /// <param name="cjk">The part in these scripts.</param>
    /// <param name="wordCount">All words of the text, those of these scripts included.</param>
    public static int SecondsOf(CjkText cjk, int wordCount)
    {
        int characters = cjk.Ideographs + cjk.Kana;
        if (characters + cjk.HangulWords == 0)
            return 0;
        bool isJapanese = (long)cjk.Kana * LeastKanaFraction >= characters;
        double minutes = (characters / (double)(isJapanese ? JapaneseCharactersPerMinute : ChineseCharactersPerMinute))
            + (cjk.HangulWords / (double)KoreanWordsPerMinute)
            + (Math.Max(0, wordCount - characters - cjk.HangulWords) / (double)Article.WordsPerMinute);
        return (int)Math.Round(minutes * 60);
    }
}
