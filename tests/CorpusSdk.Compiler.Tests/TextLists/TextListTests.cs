using CorpusSdk.Compiler.TextLists;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.TextLists;

/// <summary>Slugs and keys in metadata.</summary>
public class TextListTests
{
    private static readonly string[] Words = ["road", "sea", "of", "the", "ö", "🌊", ""];
    private static readonly string[] Marks = ["a", "-", "/", " ", ".", "b"];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 6].Select(words => string.Join('-', words)),
        Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]).Array[0, 6].Select(string.Concat));

    [Fact]
    public void AnyTexts_ComeBackInOrdinalOrderEachOnce() => AnyText.Array[0, 60].Sample(texts =>
        Assert.Equal(Sort(texts), Open(texts).ToArray()));

    [Fact]
    public void AnyTexts_ComeBackFromAListAsItIsWritten() => AnyText.Array[0, 60].Sample(texts =>
    {
        string list = TextList.Write(texts);
        Assert.Equal(Sort(texts), TextList.ReadPlain(list) ?? TextList.Open(list)!.ToArray());
    });

    [Fact]
    public void FewTexts_AreLines() => Assert.Equal("0road\nsea", TextList.Write(["sea", "road"]));

    [Fact]
    public void AText_IsFoundIfAndOnlyIfItIsInTheList() => Gen.Select(AnyText.Array[0, 300], AnyText).Sample((texts, other) =>
    {
        TextListReader list = Open(texts);
        Assert.All(texts, text => Assert.True(list.Contains(text)));
        Assert.Equal(texts.Contains(other), list.Contains(other));
    });

    [Fact]
    public void TheOrderOfTexts_DoesNotMatter() =>
        Assert.Equal(TextList.Write(["sea-road", "road", "sea"]), TextList.Write(["sea", "road", "sea-road", "road"]));

    /// <summary>Pinned, because an assembly has to have the same bytes wherever it is compiled, and released data packages have such lists.</summary>
    [Fact]
    public void AList_HasTheseBytesEverywhere() =>
        Assert.Equal(
            "1-ZoU[COD>I527rwl(&$o'F]reNcJM8%%K4[`HL?o$2cjRSR51uJ5x]J6vJ.tnd2HSbI7bM9_8-O",
            Compressed(["the-old-mole", "the-new-mole", "lamp-keepers-house"]));

    [Fact]
    public void AListOfAnotherVersion_IsNotOpened() => Assert.Null(TextList.Open("2" + Compressed(["sea"])[1..]));

    [Theory]
    [InlineData("")]
    [InlineData("1?")]
    [InlineData("1#####")]
    [InlineData("1~~~~~")]
    [InlineData("1zzzzz")]
    public void WhatIsNoList_IsNotOpened(string list) => Assert.Null(TextList.Open(list));

    [Fact]
    public void ADamagedList_IsReadOrRefused() => Gen.Select(AnyText.Array[1, 20], Gen.Int[0, 10_000], Gen.Byte).Sample((texts, place, value) =>
    {
        byte[] bytes = PrintableBytes.Read(Compressed(texts), start: 1);
        bytes[place % bytes.Length] = value;
        try
        {
            var list = new TextListReader(bytes);
            list.Contains(texts[0]);
            list.ToArray();
        }
        catch (FormatException)
        {
            // The one exception that a reader may throw.
        }
    });

    [Fact]
    public void AListThatIsCutShort_IsNotOpened()
    {
        string list = TextList.Write(Enumerable.Range(0, 500).Select(i => $"road-{i}-of-{i % 7}"));

        Assert.All(Enumerable.Range(2, list.Length - 2), length => Assert.Null(TextList.Open(list[..length])));
    }

    [Fact]
    public void AnyBytes_ComeBackFromPrintableCharacters() => Gen.Byte.Array[0, 40].Sample(bytes =>
    {
        string text = PrintableBytes.Write(bytes);
        Assert.All(text, c => Assert.True(c is > ' ' and < '\u007F' and not '"' and not '\\'));
        Assert.Equal(bytes, PrintableBytes.Read(text, start: 0)[..bytes.Length]);
    });

    [Fact]
    public void WordsThatComeBack_TakeLittleRoom()
    {
        string[] words = ["tide", "clock", "ferry", "harbour", "lamp", "keeper", "storm", "chart", "rope", "winter", "gull", "stone", "mole", "bell", "light", "fog"];
        string[] slugs = [.. from a in words from b in words from c in words select $"{a}-{b}-{c}"];

        // Three words of sixteen are twelve bits; sharing words with the slug before saves more than tables take.
        Assert.InRange(TextList.Write(slugs).Length, 0, slugs.Length * 2);
    }

    private static string[] Sort(string[] texts) => [.. texts.Distinct().Order(StringComparer.Ordinal)];

    // However few they are.
    private static string Compressed(string[] texts) => TextList.Compressed + PrintableBytes.Write(TextListWriter.Write(Sort(texts)));

    private static TextListReader Open(string[] texts) => TextList.Open(Compressed(texts))!;
}
