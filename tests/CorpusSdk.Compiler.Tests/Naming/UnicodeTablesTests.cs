using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Naming;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Compiler.Tests.Naming;

/// <summary>Holds the tables against the runtime, where its data is of the same version, and against samples everywhere.</summary>
/// <remarks>
/// The tests over all code points are also the recipe for the tables: their expectation is what a row was made from. A new Unicode
/// version comes in by moving <see cref="RuntimeOfSameVersion"/> along. Mind that it changes the slugs of some headlines.
/// </remarks>
public class UnicodeTablesTests
{
    /// <summary>The runtime whose own data is of <see cref="UnicodeTables.UnicodeVersion"/>.</summary>
    private const int RuntimeOfSameVersion = 10;

    private const int FirstBeyondBmp = 0x10000;
    private const int FirstBeyondUnicode = 0x110000;
    private const int MostDifferencesShown = 10;

    // Where .NET departs from Unicode's simple mappings, which lead to i, I and S: it leaves these as they are.
    private const int CapitalIWithDot = 0x0130;
    private const int SmallDotlessI = 0x0131;
    private const int LongS = 0x017F;

    [Fact]
    public void WordCharactersAreTheLettersMarksAndDigitsOfTheRuntime()
    {
        SkipUnlessRuntimeHasSameVersion();

        AssertSameForAll(codePoint => IsLetter(codePoint) || IsMark(codePoint) || IsDigit(codePoint), UnicodeTables.IsWordCharacter);
    }

    [Fact]
    public void LowercaseIsThatOfTheRuntime()
    {
        SkipUnlessRuntimeHasSameVersion();
        SkipUnlessRuntimeMapsCaseByItself();

        AssertSameForAll(
            codePoint => codePoint == CapitalIWithDot ? 'i' : Map(codePoint, Rune.ToLowerInvariant),
            UnicodeTables.ToLower);
    }

    [Fact]
    public void UppercaseIsThatOfTheRuntime()
    {
        SkipUnlessRuntimeHasSameVersion();
        SkipUnlessRuntimeMapsCaseByItself();

        AssertSameForAll(
            codePoint => codePoint switch
            {
                SmallDotlessI => 'I',
                LongS => 'S',
                _ => Map(codePoint, Rune.ToUpperInvariant),
            },
            UnicodeTables.ToUpper);
    }

    [Fact]
    public void WhatMayStartAnIdentifierIsALetterToTheRuntime()
    {
        SkipUnlessRuntimeHasSameVersion();

        AssertNone(codePoint => UnicodeTables.IsIdentifierStart(codePoint) && !IsLetter(codePoint));
    }

    [Fact]
    public void WhatMayContinueAnIdentifierIsALetterACombiningMarkOrADecimalDigitToTheRuntime()
    {
        SkipUnlessRuntimeHasSameVersion();

        AssertNone(codePoint => UnicodeTables.IsIdentifierPart(codePoint)
            && !(IsLetter(codePoint) || IsDigit(codePoint) || (IsMark(codePoint) && CategoryOf(codePoint) != UnicodeCategory.EnclosingMark)));
    }

    [Fact]
    public void WhatIsIdeographicIsALetterToTheRuntimeOrNotAssigned()
    {
        SkipUnlessRuntimeHasSameVersion();

        AssertNone(codePoint => UnicodeTables.IsIdeographic(codePoint)
            && !(IsLetter(codePoint) || CategoryOf(codePoint) == UnicodeCategory.OtherNotAssigned));
    }

    [Fact]
    public void RoslynAcceptsWhatMayStartAnIdentifier() =>
        AssertNone(codePoint => UnicodeTables.IsIdentifierStart(codePoint) && !SyntaxFacts.IsIdentifierStartCharacter((char)codePoint));

    [Fact]
    public void RoslynAcceptsWhatMayContinueAnIdentifier() =>
        AssertNone(codePoint => UnicodeTables.IsIdentifierPart(codePoint) && !SyntaxFacts.IsIdentifierPartCharacter((char)codePoint));

    [Fact]
    public void WhatMayStartAnIdentifierMayContinueIt() =>
        AssertNone(codePoint => UnicodeTables.IsIdentifierStart(codePoint) && !UnicodeTables.IsIdentifierPart(codePoint));

    [Fact]
    public void WhatMayContinueAnIdentifierIsAWordCharacter() =>
        AssertNone(codePoint => UnicodeTables.IsIdentifierPart(codePoint) && !UnicodeTables.IsWordCharacter(codePoint));

    [Fact]
    public void NothingBeyondTheBmpMayContinueAnIdentifier() =>
        AssertNone(codePoint => UnicodeTables.IsIdentifierPart(codePoint) && codePoint >= FirstBeyondBmp);

    /// <summary>What Unicode 6.0 knew does not change any more, so neither does the size of the sets.</summary>
    [Fact]
    public void TheIdentifierSetsHaveTheSizeTheyAlwaysHad() =>
        Assert.Equal((48_470, 49_989), (CountOf(UnicodeTables.IsIdentifierStart), CountOf(UnicodeTables.IsIdentifierPart)));

    /// <summary>A caller that walks over UTF-16 may put the mapping of a single unit back into one.</summary>
    [Fact]
    public void CaseMappingsKeepTheirLengthInUtf16() =>
        AssertNone(codePoint => IsBeyondBmp(codePoint) != IsBeyondBmp(UnicodeTables.ToLower(codePoint))
            || IsBeyondBmp(codePoint) != IsBeyondBmp(UnicodeTables.ToUpper(codePoint)));

    [Fact]
    public void WhatChangesItsCaseIsAWordCharacterOrASymbolInACircle() =>
        AssertNone(codePoint => (UnicodeTables.ToLower(codePoint) != codePoint || UnicodeTables.ToUpper(codePoint) != codePoint)
            && !(UnicodeTables.IsWordCharacter(codePoint) || codePoint is >= 0x24B6 and <= 0x24E9));

    [Fact]
    public void LowercaseHasNoLowercaseOfItsOwn() =>
        AssertNone(codePoint => UnicodeTables.ToLower(UnicodeTables.ToLower(codePoint)) != UnicodeTables.ToLower(codePoint));

    [Fact]
    public void BlankIsWhiteSpaceZeroWidthSpaceWordJoinerAndByteOrderMark() =>
        AssertSameForAll(
            codePoint => (codePoint < FirstBeyondBmp && char.IsWhiteSpace((char)codePoint)) || codePoint is 0x200B or 0x2060 or 0xFEFF,
            UnicodeTables.IsBlank);

    [Fact]
    public void NothingIsBothBlankAndAWordCharacter() =>
        AssertNone(codePoint => UnicodeTables.IsBlank(codePoint) && UnicodeTables.IsWordCharacter(codePoint));

    [Theory]
    [InlineData('a', "ASCII letter")]
    [InlineData('7', "ASCII digit")]
    [InlineData(0x00AA, "ª")]
    [InlineData(0x00E9, "é")]
    [InlineData(0x0301, "combining acute accent")]
    [InlineData(0x0488, "enclosing mark")]
    [InlineData(0x0667, "Arabic digit")]
    [InlineData(0x2167, "Roman numeral eight")]
    [InlineData(0x4E2D, "中")]
    [InlineData(0x1C89, "letter of Unicode 16.0")]
    [InlineData(0x1E4D0, "letter of Unicode 15.0, beyond the BMP")]
    public void IsAWordCharacter(int codePoint, string what) =>
        Assert.True(UnicodeTables.IsWordCharacter(codePoint), what);

    [Theory]
    [InlineData(' ', "space")]
    [InlineData('_', "underscore")]
    [InlineData('-', "hyphen")]
    [InlineData(0x00B2, "superscript two")]
    [InlineData(0x00BD, "½")]
    [InlineData(0x00D7, "×")]
    [InlineData(0x00F7, "÷")]
    [InlineData(0x00AD, "soft hyphen")]
    [InlineData(0x088F, "not assigned before Unicode 17.0")]
    [InlineData(0x1F600, "emoji")]
    public void IsNoWordCharacter(int codePoint, string what) =>
        Assert.False(UnicodeTables.IsWordCharacter(codePoint), what);

    [Theory]
    [InlineData('Z', 'z')]
    [InlineData(0x00DE, 0x00FE)] // Þ, last of Latin-1
    [InlineData(0x0100, 0x0101)] // Ā, of a row of capital and small letters in turn
    [InlineData(0x0101, 0x0101)] // ā, which that row spans but does not hold
    [InlineData(CapitalIWithDot, 'i')]
    [InlineData(0x01C5, 0x01C6)] // ǅ, title case
    [InlineData(0x1E9E, 0x00DF)] // ẞ
    [InlineData(0x212A, 'k')] // Kelvin sign
    [InlineData(0xA7DC, 0x019B)] // of Unicode 16.0
    [InlineData(0x10400, 0x10428)] // beyond the BMP
    [InlineData(0x4E2D, 0x4E2D)] // 中
    public void LowercaseOf(int codePoint, int expected) =>
        Assert.Equal(expected, UnicodeTables.ToLower(codePoint));

    [Theory]
    [InlineData('z', 'Z')]
    [InlineData(0x00B5, 0x039C)] // micro sign, to the Greek letter
    [InlineData(0x00DF, 0x00DF)] // ß, which would take two
    [InlineData(0x00FF, 0x0178)] // ÿ
    [InlineData(0x0101, 0x0100)] // ā
    [InlineData(SmallDotlessI, 'I')]
    [InlineData(LongS, 'S')]
    [InlineData(0x01C5, 0x01C4)] // ǅ, title case
    [InlineData(0x10D0, 0x1C90)] // Georgian
    [InlineData(0x019B, 0xA7DC)] // of Unicode 16.0
    [InlineData(0x10428, 0x10400)] // beyond the BMP
    public void UppercaseOf(int codePoint, int expected) =>
        Assert.Equal(expected, UnicodeTables.ToUpper(codePoint));

    [Theory]
    [InlineData('A', "ASCII letter")]
    [InlineData(0x00E9, "é")]
    [InlineData(0x2167, "Roman numeral eight")]
    [InlineData(0x4E2D, "中")]
    [InlineData(0xAB01, "among the last letters of Unicode 6.0")]
    public void MayStartAnIdentifier(int codePoint, string what) =>
        Assert.True(UnicodeTables.IsIdentifierStart(codePoint), what);

    [Theory]
    [InlineData('7', "ASCII digit")]
    [InlineData(0x0301, "combining acute accent")]
    [InlineData(0x0667, "Arabic digit")]
    [InlineData(0x1885, "letter of Unicode 6.0, a mark today")]
    [InlineData(0x19B0, "mark of Unicode 6.0, a letter today")]
    [InlineData(0x1CF2, "mark of Unicode 6.0, a letter today")]
    public void MayContinueAnIdentifierAndNotStartOne(int codePoint, string what)
    {
        Assert.True(UnicodeTables.IsIdentifierPart(codePoint), what);
        Assert.False(UnicodeTables.IsIdentifierStart(codePoint), what);
    }

    [Theory]
    [InlineData('_', "underscore")]
    [InlineData(0x203F, "connector")]
    [InlineData(0x00AD, "soft hyphen, a format character")]
    [InlineData(0x200D, "joiner, a format character")]
    [InlineData(0x17B4, "format character of Unicode 6.0, a mark today")]
    [InlineData(0x0488, "enclosing mark")]
    [InlineData(0x00B2, "superscript two")]
    [InlineData(0x08A0, "letter of Unicode 6.1")]
    [InlineData(0x0528, "letter of Unicode 7.0")]
    [InlineData(0x9FCC, "ideograph of Unicode 6.1")]
    [InlineData(0x20000, "ideograph beyond the BMP")]
    public void MayNotContinueAnIdentifier(int codePoint, string what) =>
        Assert.False(UnicodeTables.IsIdentifierPart(codePoint), what);

    [Theory]
    [InlineData(0x4E2D, "中")]
    [InlineData(0x3005, "々")]
    [InlineData(0x3007, "〇")]
    [InlineData(0x3042, "あ")]
    [InlineData(0x30AB, "カ")]
    [InlineData(0x30FC, "ー")]
    [InlineData(0x3105, "ㄅ")]
    [InlineData(0xFA0E, "compatibility ideograph")]
    [InlineData(0xFF76, "half-width カ")]
    [InlineData(0x1B001, "historic kana")]
    [InlineData(0x20000, "extension B")]
    [InlineData(0x323AF, "extension H")]
    public void IsIdeographic(int codePoint, string what) =>
        Assert.True(UnicodeTables.IsIdeographic(codePoint), what);

    [Theory]
    [InlineData('a', "ASCII letter")]
    [InlineData(0xAC00, "Hangul")]
    [InlineData(0xFFA1, "half-width Hangul")]
    [InlineData(0x3001, "ideographic comma")]
    [InlineData(0x30FB, "・")]
    [InlineData(0x3099, "combining voiced sound mark")]
    [InlineData(0xFF9E, "half-width voiced sound mark")]
    [InlineData(0x2F00, "radical")]
    [InlineData(0x3231, "enclosed ideograph")]
    [InlineData(0xFF21, "full-width Latin letter")]
    public void IsNotIdeographic(int codePoint, string what) =>
        Assert.False(UnicodeTables.IsIdeographic(codePoint), what);

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    [InlineData(FirstBeyondUnicode)]
    [InlineData(int.MaxValue)]
    public void WhatIsNoCharacterHasNoProperties(int number)
    {
        Assert.False(UnicodeTables.IsWordCharacter(number));
        Assert.False(UnicodeTables.IsIdentifierStart(number));
        Assert.False(UnicodeTables.IsIdentifierPart(number));
        Assert.False(UnicodeTables.IsIdeographic(number));
        Assert.False(UnicodeTables.IsBlank(number));
        Assert.Equal(number, UnicodeTables.ToLower(number));
        Assert.Equal(number, UnicodeTables.ToUpper(number));
    }

    private static UnicodeCategory CategoryOf(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint);

    private static bool IsLetter(int codePoint) => CategoryOf(codePoint) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber;

    private static bool IsMark(int codePoint) => CategoryOf(codePoint) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsDigit(int codePoint) => CategoryOf(codePoint) is UnicodeCategory.DecimalDigitNumber;

    private static bool IsBeyondBmp(int codePoint) => codePoint >= FirstBeyondBmp;

    // A surrogate is no rune, and has no case.
    private static int Map(int codePoint, Func<Rune, Rune> mapping) =>
        Rune.TryCreate(codePoint, out Rune rune) ? mapping(rune).Value : codePoint;

    private static void SkipUnlessRuntimeHasSameVersion() =>
        Assert.SkipUnless(
            Environment.Version.Major == RuntimeOfSameVersion,
            $"Only .NET {RuntimeOfSameVersion} has the data of Unicode {UnicodeTables.UnicodeVersion}; this is .NET {Environment.Version}. Run the tests on that version.");

    // Whatever switched it on or off: only in invariant globalization mode do all capitals sort before the first small letter.
    private static void SkipUnlessRuntimeMapsCaseByItself() =>
        Assert.SkipUnless(
            CultureInfo.InvariantCulture.CompareInfo.Compare("B", "a") < 0,
            "Outside of invariant globalization mode the runtime asks the system to map case, and its data is of any version. Build with InvariantGlobalization=true, the default of this repository, to run this test.");

    private static void AssertSameForAll<T>(Func<int, T> expected, Func<int, T> actual)
        where T : IEquatable<T> =>
        AssertNone(
            codePoint => !actual(codePoint).Equals(expected(codePoint)),
            codePoint => $"is {actual(codePoint):X4}, not {expected(codePoint):X4}");

    private static void AssertNone(Func<int, bool> isWrong) => AssertNone(isWrong, DescribeCategory);

    private static void AssertNone(Func<int, bool> isWrong, Func<int, string> describe)
    {
        var shown = new StringBuilder();
        int count = 0;
        for (int codePoint = 0; codePoint < FirstBeyondUnicode; codePoint++)
        {
            if (!isWrong(codePoint))
                continue;
            if (++count <= MostDifferencesShown)
                shown.AppendLine(CultureInfo.InvariantCulture, $"U+{codePoint:X4} {describe(codePoint)}");
        }

        Assert.True(count == 0, $"{count} code points are wrong, the first of them:{Environment.NewLine}{shown}");
    }

    private static string DescribeCategory(int codePoint) => $"is {CategoryOf(codePoint)}";

    private static int CountOf(Func<int, bool> isMember)
    {
        int count = 0;
        for (int codePoint = 0; codePoint < FirstBeyondUnicode; codePoint++)
        {
            if (isMember(codePoint))
                count++;
        }

        return count;
    }
}
