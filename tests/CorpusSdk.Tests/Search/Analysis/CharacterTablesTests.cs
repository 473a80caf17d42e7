using System.Globalization;
using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Compares the tables of text analysis with the Unicode Character Database, the runtime's own tables, and samples.</summary>
public class CharacterTablesTests
{
    /// <summary>
    /// The recipe for the data. To regenerate it, for another version of Unicode or after a change to the recipe: change
    /// <see cref="CharacterTables.UnicodeVersion"/>, have that version's files (see <see cref="UnicodeFiles"/>), let this test
    /// fail, and put the file that it names in place of the old one. Mind that indexes made before and queries made after may
    /// fold differently.
    /// </summary>
    [Fact]
    public void DataIsWhatTheRecipeGives()
    {
        UnicodeFiles.SkipUnlessThere();
        string expected = TableWriter.Write(new TableRecipe());

        string path = Path.Combine(TestTexts.RepositoryRoot, "src", "CorpusSdk", "Search", "Analysis", "CharacterTables.Data.cs");
        string actual = File.ReadAllText(path).ReplaceLineEndings("\n");
        string received = Path.Combine(AppContext.BaseDirectory, "CharacterTables.Data.received.cs");
        if (expected != actual)
            File.WriteAllText(received, expected);
        Assert.True(expected == actual, $"CharacterTables.Data.cs is not what the recipe gives; that is in {received}.");
    }

    /// <summary>The opposite does not hold: the runtime may know letters of a later version.</summary>
    [Fact]
    public void WhatWordsAreMadeOf_IsALetterOrADigitToTheRuntime()
    {
        SkipUnlessRuntimeKnowsTheVersion();

        Assert.Empty(from codePoint in Enumerable.Range(0, UnicodeFiles.CodePointsEnd)
                     where CharacterTables.ClassOf(codePoint) is >= WordClass.Letter and <= WordClass.Unspaced
                     let category = CharUnicodeInfo.GetUnicodeCategory(codePoint)
                     where !IsLetterOrDigit(category) && !IsLetterByOtherMeans(codePoint, category)
                     select $"U+{codePoint:X4} {category}");
    }

    [Fact]
    public void EveryDigitOfTheRuntime_FoldsToItsValue()
    {
        SkipUnlessRuntimeKnowsTheVersion();

        Assert.Empty(from codePoint in Enumerable.Range(0, UnicodeFiles.CodePointsEnd)
                     where CharacterTables.ClassOf(codePoint) == WordClass.Digit
                     let digit = CharUnicodeInfo.GetDigitValue(char.ConvertFromUtf32(codePoint), 0)
                     where TestTexts.Fold(char.ConvertFromUtf32(codePoint)) != digit.ToString(CultureInfo.InvariantCulture)
                     select $"U+{codePoint:X4}");
    }

    [Fact]
    public void CapitalsAndSmallLettersOfTheRuntime_FoldAlike() =>
        Assert.Empty(from codePoint in Enumerable.Range(0, UnicodeFiles.CodePointsEnd)
                     where Rune.IsValid(codePoint)
                     let letter = new Rune(codePoint)
                     let capital = Rune.ToUpperInvariant(letter)
                     where CharacterTables.ClassOf(capital.Value) == WordClass.Letter && CharacterTables.ClassOf(codePoint) == WordClass.Letter
                     where TestTexts.Fold(letter.ToString()) != TestTexts.Fold(capital.ToString())
                     select $"U+{codePoint:X4}");

    [Theory]
    [InlineData(-1, WordClass.Other)]
    [InlineData(0x10FFFF, WordClass.Other)]
    [InlineData(0x20000, WordClass.Ideograph)]
    [InlineData(0x3FFFD, WordClass.Ideograph)] // not assigned yet, but set aside
    [InlineData(0x3FFFE, WordClass.Other)] // no character
    [InlineData(0xE0100, WordClass.Ignorable)]
    [InlineData(0xE0000, WordClass.Other)]
    internal void ClassOf_BeyondTheTables(int codePoint, WordClass expected) => Assert.Equal(expected, CharacterTables.ClassOf(codePoint));

    private static bool IsLetterOrDigit(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.DecimalDigitNumber;

    // Letters in circles and squares; tone marks of phonetics; Armenian emphasis; subscript digits; and ideographs to come.
    private static bool IsLetterByOtherMeans(int codePoint, UnicodeCategory category) => category switch
    {
        UnicodeCategory.OtherSymbol => codePoint is (>= 0x24B6 and <= 0x24E9) or (>= 0x1F130 and <= 0x1F189),
        UnicodeCategory.ModifierSymbol => codePoint is (>= 0x02C2 and <= 0x02FF) or (>= 0xA708 and <= 0xAB5B),
        UnicodeCategory.OtherPunctuation => codePoint is >= 0x055B and <= 0x055E,
        UnicodeCategory.OtherNumber => codePoint is >= 0x2080 and <= 0x2089,
        UnicodeCategory.OtherNotAssigned => codePoint >= 0x20000,
        _ => false,
    };

    private static void SkipUnlessRuntimeKnowsTheVersion() =>
        Assert.SkipUnless(Environment.Version.Major >= 8, $"Unicode {CharacterTables.UnicodeVersion} came with .NET 8; this is .NET {Environment.Version}. Run the tests on a later one.");
}
