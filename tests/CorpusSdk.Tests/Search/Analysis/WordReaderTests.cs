using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>What counts as a word, in tables: the text, and its words between bars.</summary>
public class WordReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \r\n\t.,;:!?()[]—…", "")]
    [InlineData("One word, two.", "One|word|two")]
    [InlineData("line\r\nline\nline", "line|line|line")]
    [InlineData("Größe über élan", "Größe|über|élan")]
    [InlineData("Москва́ и Ёлка", "Москва́|и|Ёлка")]
    [InlineData("한국어 단어", "한국어|단어")]
    [InlineData("हिन्दी में", "हिन्दी|में")]
    public void Words_OfPlainText_AreSeparatedBySpacesAndPunctuation(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("don't don’t l’eau", "don't|don’t|l’eau")]
    [InlineData("rock'n'roll O'Reilly's", "rock'n'roll|O'Reilly's")]
    [InlineData("п'ять п’ять пʼять", "п'ять|п’ять|пʼять")]
    [InlineData("Hawaiʻi ʻokina", "Hawaiʻi|okina")]
    [InlineData("'quoted' ‘words’ dogs' '90s", "quoted|words|dogs|90s")]
    [InlineData("double''quote a''", "double|quote|a")]
    public void Apostrophe_BetweenLettersOnly_IsPartOfTheWord(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("COVID-19", "COVID|19")]
    [InlineData("state-of-the-art", "state|of|the|art")]
    [InlineData("non‑breaking – dash", "non|breaking|dash")]
    [InlineData("Լեռնային֊Ղարաբաղ", "Լեռնային|Ղարաբաղ")]
    [InlineData("snake_case __init__", "snake|case|init")]
    [InlineData("std::vector k:a", "std|vector|k|a")]
    public void HyphenUnderscoreAndColon_Separate(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("1,000.50 and 3.14", "1,000.50|and|3.14")]
    [InlineData("1'000 192.168.0.1 v1.2.3", "1'000|192.168.0.1|v1.2.3")]
    [InlineData("1. 2, 3.", "1|2|3")]
    [InlineData("20% 1990s x86 2nd", "20|1990s|x86|2nd")]
    [InlineData("12:30 1/2", "12|30|1|2")]
    [InlineData("٣٫١٤ ४५", "٣٫١٤|४५")]
    [InlineData("2024，2025；2026", "2024|2025|2026")]
    [InlineData("CO₂ m² word¹ ½", "CO₂|m|word")]
    public void Number_WithItsPunctuation_IsOneWord(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("€185", "€|185")]
    [InlineData("US$20", "US|$|20")]
    [InlineData("5 ₽, $$", "5|₽|$|$")]
    public void CurrencySymbol_IsAWordByItself(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("C# F# C++ g++ VB#", "C#|F#|C++|g++|VB#")]
    [InlineData("C#, (C++)", "C#|C++")]
    [InlineData("C#语言 C#으로", "C#|语言|C#|으로")]
    [InlineData("C", "C")]
    [InlineData("C#", "C#")]
    [InlineData("C+", "C")]
    [InlineData("C+ +", "C")]
    [InlineData("C#code C++11 C#_ c+d", "C|code|C|11|C|c|d")]
    [InlineData("page#section notepad++ é# 5#", "page|section|notepad|é|5")]
    public void SignOfAShortWord_WithNothingBehind_IsPartOfIt(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData(".NET Node.js", "NET|Node|js")]
    [InlineData("end.Next", "end|Next")]
    [InlineData("U.S.A. U.S. e.g. i.e.,", "U.S.A|U.S|e.g|i.e")]
    [InlineData("т.е. и т.д.", "т.е|и|т.д")]
    [InlineData("U.S.Army Ph.D. J.R.R.Tolkien", "U.S|Army|Ph|D|J.R.R|Tolkien")]
    [InlineData("U.S.A's", "U.S.A's")]
    [InlineData("1.a a.1", "1|a|a|1")]
    public void FullStop_SeparatesLettersButThoseOfAnAbbreviation(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("צה״ל צה\"ל \"צה\"", "צה״ל|צה\"ל|צה")]
    [InlineData("col·lecció ·a·", "col·lecció|a")]
    public void PunctuationOfHebrewAndCatalan_IsPartOfTheWord(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("东京", "东京")]
    [InlineData("東京都に行く。", "東京|京都|都に|に行|行く")]
    [InlineData("水 火", "水|火")]
    [InlineData("水。", "水")]
    [InlineData("iPhone手机2020年", "iPhone|手机|2020|年")]
    [InlineData("ラーメン・ｶﾞﾑ", "ラー|ーメ|メン|ｶﾞﾑ")]
    [InlineData("か\u3099き", "か\u3099き")]
    [InlineData("𠀀𠀁𠀂", "𠀀𠀁|𠀁𠀂")]
    [InlineData("葛\U000E0100城", "葛\U000E0100城")]
    public void Ideographs_ComeAsOverlappingPairs(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("ภาษา", "ภา|าษ|ษา")]
    [InlineData("ที่นี่", "ที่นี่")]
    [InlineData("ไทยคำ", "ไท|ทย|ยค|คำ")]
    [InlineData("ខ្មែរ", "ខ្មែ|មែរ")]
    [InlineData("ກ ຂ", "ກ|ຂ")]
    [InlineData("ไทย漢字", "ไท|ทย|漢字")]
    public void LettersOfScriptsWithoutSpaces_ComeAsOverlappingPairsWithTheirMarks(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("👍🏽 ❤️ 🇩🇪 👨‍👩‍👧 🅰️ Ⓜ️", "")]
    [InlineData("good👍🏽day", "good|day")]
    public void Emoji_AreNoWords(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData("co\u00ADop so\u200Dft", "co\u00ADop|so\u200Dft")]
    [InlineData("e\u0301t\u0301", "e\u0301t\u0301")]
    [InlineData("\u0301 \u00AD a", "a")]
    [InlineData("\u0640 \u3164 \uFE70", "")]
    [InlineData("zero\u200Bwidth", "zero|width")]
    public void MarksAndInvisibleCharacters_BelongToTheWordBefore(string text, string words) => AssertWords(text, words);

    [Theory]
    [InlineData(new byte[] { (byte)'a', 0xFF, (byte)'b' }, "0-1 2-3")]
    [InlineData(new byte[] { 0x80, 0xC3, (byte)'b', 0xC3 }, "2-3")]
    [InlineData(new byte[] { 0xC1, 0xA1, 0xE0, 0x81, 0xA1, 0xF0, 0x80, 0x81, 0xA1 }, "")] // overlong forms of a
    [InlineData(new byte[] { 0xED, 0xA1, 0x80, 0xED, 0xB0, 0x80 }, "")] // surrogates
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80, 0xE4, 0xB8 }, "")] // beyond Unicode, and cut short
    public void BytesThatAreNoUtf8_BelongToNoWord(byte[] text, string spans) =>
        Assert.Equal(spans, string.Join(' ', TestTexts.Spans(text).Select(span => $"{span.Start}-{span.End}")));

    [Fact]
    public void MoveNext_AfterTheEnd_StaysThere()
    {
        var reader = new WordReader("ab 水火"u8);
        while (reader.MoveNext())
        {
        }

        Assert.False(reader.MoveNext());
        Assert.Equal((9, 0), (reader.Start, reader.LengthInBytes));
    }

    private static void AssertWords(string text, string words) => Assert.Equal(words, string.Join('|', TestTexts.Words(text)));
}
