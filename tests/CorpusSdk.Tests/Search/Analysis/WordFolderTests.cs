using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

public class WordFolderTests
{
    [Theory]
    [InlineData("MiXeD", "mixed")]
    [InlineData("Straße", "strasse")]
    [InlineData("STRASSE", "strasse")]
    [InlineData("GROẞ", "gross")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ısı", "isi")]
    [InlineData("ΣΊΣΥΦΟΣ", "σισυφοσ")]
    [InlineData("Σίσυφος", "σισυφοσ")]
    [InlineData("МОСКВА", "москва")]
    [InlineData("ԵՐԵՎԱՆ", "երեվան")]
    [InlineData("𐐀", "𐐨")]
    public void LetterCase_IsFolded(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("naïve", "naive")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("Þórður", "thordur")]
    [InlineData("œuvre", "oeuvre")]
    [InlineData("Đặng", "dang")]
    [InlineData("ᾄδω", "αδω")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("مُحَمَّد", "محمد")]
    [InlineData("العـــربية", "العربیه")]
    [InlineData("أحمد", "احمد")]
    [InlineData("за́мок", "замок")]
    public void Diacritics_Vanish(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("Ёлка", "елка")]
    [InlineData("Йод", "йод")]
    [InlineData("Їжак", "їжак")]
    [InlineData("ґанок", "ґанок")]
    [InlineData("Ўзбек", "ўзбек")]
    [InlineData("ガス", "ガス")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("น้ำ", "น้ำ")]
    [InlineData("தமிழ்", "தமிழ்")]
    public void LettersOfTheirOwn_AndVowelSigns_Stay(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("ﬁnd", "find")]
    [InlineData("Ｆｕｌｌ", "full")]
    [InlineData("１２", "12")]
    [InlineData("ｶﾞｽﾎﾟ", "ガスポ")]
    [InlineData("ﾡﾢ", "\u1100\u1101")]
    [InlineData("Ⅷ", "viii")]
    [InlineData("٣٫١٤", "3.14")]
    [InlineData("४५", "45")]
    [InlineData("𝟙𝐀", "1a")]
    [InlineData("CO₂", "co2")]
    [InlineData("ﻻ", "لا")]
    [InlineData("豈", "豈")]
    public void CompatibilityForms_BecomeWhatTheyStandFor(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("don’t", "don't")]
    [InlineData("don‘t", "don't")]
    [InlineData("пʼять", "п'ять")]
    [InlineData("Hawaiʻi", "hawai'i")]
    [InlineData("צ׳יפס", "צ'יפס")]
    public void Apostrophes_AreOneAndTheSame(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("U.S.A", "usa")]
    [InlineData("3.14", "3.14")]
    [InlineData("1,000.50", "1,000.50")]
    [InlineData("v1.2", "v1.2")]
    [InlineData("צה\"ל", "צהל")]
    [InlineData("צה״ל", "צהל")]
    [InlineData("col·lecció", "colleccio")]
    [InlineData("C#", "c#")]
    [InlineData("C++", "c++")]
    [InlineData("€", "€")]
    [InlineData("＄", "$")]
    public void Punctuation_StaysInNumbersOnly(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("co\u00ADop", "coop")]
    [InlineData("می\u200Cخواهم", "میخواهم")]
    [InlineData("葛\U000E0100城", "葛城")]
    [InlineData("a\uFE0Fb\u2060c\uFEFFd", "abcd")]
    public void InvisibleCharacters_Vanish(string word, string form) => Assert.Equal(form, TestTexts.Fold(word));

    [Theory]
    [InlineData("Ångström", "A\u030Angstro\u0308m")]
    [InlineData("й", "и\u0306")]
    [InlineData("Ё", "Е\u0308")]
    [InlineData("ї", "і\u0308")]
    [InlineData("ガ", "カ\u3099")]
    [InlineData("ポ", "ホ\u309A")]
    [InlineData("각가", "\u1100\u1161\u11A8\u1100\u1161")]
    [InlineData("ệ", "e\u0323\u0302")]
    [InlineData("ᾄ", "α\u0313\u0301\u0345")]
    [InlineData("ক\u09CB", "ক\u09C7\u09BE")]
    [InlineData("ऩ", "न\u093C")]
    [InlineData("آ", "ا\u0653")]
    public void PrecomposedAndDecomposed_GiveTheSameForm(string precomposed, string decomposed) =>
        Assert.Equal(TestTexts.Fold(precomposed), TestTexts.Fold(decomposed));

    [Fact]
    public void PrecomposedAndDecomposed_GiveTheSameForm_ForEveryCodePoint()
    {
        UnicodeFiles.SkipUnlessThere();
        var characters = UnicodeCharacters.Load();

        var wrong = from codePoint in Enumerable.Range(0, UnicodeFiles.CodePointsEnd)
                    where characters.CanonicalDecomposition(codePoint) is not [_]
                    let precomposed = TestTexts.Fold(char.ConvertFromUtf32(codePoint))
                    let decomposed = TestTexts.Fold(string.Concat(characters.CanonicalDecomposition(codePoint).Select(char.ConvertFromUtf32)))
                    where precomposed != decomposed && CharacterTables.ClassOf(codePoint) != WordClass.Other
                    select $"U+{codePoint:X4}";
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData('a', 64, 64)]
    [InlineData('é', 64, 64)]
    [InlineData('я', 40, 64)]
    [InlineData('水', 40, 63)]
    [InlineData('ß', 40, 64)]
    public void LongWord_IsCutAtACharactersEnd(char letter, int count, int lengthInBytes)
    {
        string form = TestTexts.Fold(new string(letter, count));

        Assert.Equal(lengthInBytes, Encoding.UTF8.GetByteCount(form));
        Assert.DoesNotContain('\uFFFD', form);
    }
}
