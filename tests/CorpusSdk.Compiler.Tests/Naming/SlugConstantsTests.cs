using CorpusSdk.Compiler.Naming;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Compiler.Tests.Naming;

/// <summary>The judge of what is legal is the C# compiler.</summary>
public class SlugConstantsTests
{
    private const int RandomTexts = 3000;

    private static readonly string[] Words =
    [
        .. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText),
        .. typeof(object).GetMembers().Select(member => member.Name),
        "equals", "get-hash-code", "get-type", "to-string", "memberwise-clone", "reference-equals", "finalize", "slugs", "2024", "1-2", "article", "-", "é", "e\u0301",
    ];

    // Text as it comes: letters of all scripts, digits, punctuation, halves of surrogate pairs, and words that mean something in C#.
    private static readonly Gen<string> Slugs = Gen.OneOf(
        Gen.String,
        Gen.Int[0, 0x10FFFF].Where(codePoint => codePoint is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32).Array[1, 6].Select(string.Concat),
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]));

    [Theory]
    [InlineData("the-ice-road", "TheIceRoad")]
    [InlineData("1959-was-the-year", "_1959WasTheYear")]
    [InlineData("class", "Class")]
    [InlineData("equals", "Equals_")]
    [InlineData("to-string", "ToString_")]
    [InlineData("slugs", "Slugs_")]
    [InlineData("как-поймать-щуку", "КакПойматьЩуку")]
    [InlineData("東京の地下鉄", "東京の地下鉄")]
    [InlineData("ßtrand", "ßtrand")]
    [InlineData("𠀀𠀁", "Article")]
    [InlineData("მდინარე", "მდინარე")]
    public void ConstantOf(string slug, string name) => Assert.Equal([name], SlugConstants.Build([slug]));

    [Fact]
    public void NamesThatWouldBeAlikeAreNumbered() =>
        Assert.Equal(["AB", "AB_2", "Ab", "AB_3", "Article", "Article_2"], SlugConstants.Build(["a-b", "aB", "ab", "AB", "𠀀", "𠀁"]));

    [Fact]
    public void NumberedNameThatIsTakenGoesOnCounting()
    {
        IReadOnlyList<string> names = SlugConstants.Build(["a-b-2", "𠀀", "𠀁", "article-2", "article", "article"]);

        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void NamesOfAnySlugsAreLegalAndDistinct() =>
        Slugs.Array[0, 30].Sample(
            slugs =>
            {
                IReadOnlyList<string> names = SlugConstants.Build(slugs);
                Assert.Equal(slugs.Length, names.Count);
                Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
                Assert.All(names, AssertLegal);
            },
            iter: RandomTexts);

    /// <summary>Distinct to people as well as to the compiler, which compares after nothing but the removal of format characters.</summary>
    [Fact]
    public void NamesOfAnySlugsHaveNoInvisibleCharacters() =>
        Slugs.Sample(
            slug => Assert.DoesNotContain(SlugConstants.Build([slug])[0], c => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Control),
            iter: RandomTexts);

    [Fact]
    public void EveryLetterOfALatinSlugIsInItsName() =>
        Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789-"].Array[1, 64].Select(chars => SlugBuilder.Build(new string(chars))).Sample(
            slug => Assert.Equal(slug.Replace("-", "", StringComparison.Ordinal), SlugConstants.Build([slug])[0].Replace("_", "", StringComparison.Ordinal).ToLowerInvariant()),
            iter: RandomTexts);

    [Fact]
    public void TenThousandSlugsWithoutUsableLettersGetDistinctNames()
    {
        IReadOnlyList<string> names = SlugConstants.Build([.. Enumerable.Repeat("𠀀", 10_000)]);

        Assert.Equal(10_000, names.Distinct(StringComparer.Ordinal).Count());
    }

    private static void AssertLegal(string name)
    {
        Assert.True(SyntaxFacts.IsValidIdentifier(name), name);
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetKeywordKind(name));
        Assert.Equal(SyntaxKind.None, SyntaxFacts.GetContextualKeywordKind(name));
        Assert.DoesNotContain(typeof(object).GetMembers(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance), member => member.Name == name);
        Assert.NotEqual("Slugs", name);
    }
}
