using System.Text;
using CorpusSdk.Search.Analysis;
using CsCheck;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>What holds of any text, and of any bytes.</summary>
public class AnalysisPropertyTests
{
    // Characters that rules are about, in the company of others.
    private static readonly Gen<string> Snippet = Gen.OneOf(
        OneOf("a", "B", "é", "ß", "İ", "1", "٣", "₂", " ", "\n", ".", ",", "'", "’", "\"", "·", "-", "_", "#", "++", "€", ":"),
        OneOf("я", "й", "и", "Ё", "ς", "ש", "״", "ع", "ـ", "水", "か", "ｶ", "ﾞ", "ก", "ำ", "ខ", "한", "\u1100", "\u1161", "\u11A8", "न", "𠀀", "ﬁ", "ﷺ"),
        OneOf("\u0301", "\u0306", "\u0308", "\u3099", "\u093C", "\u064B", "\u00AD", "\u200B", "\u200D", "\uFE0F", "\uFEFF", "👍", "🏽", "\U000E0100"),
        Gen.Int[0, 0x10FFFF].Where(codePoint => codePoint is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32),
        Gen.Int[0, 0x2FFF].Select(char.ConvertFromUtf32));

    private static readonly Gen<string> Text = Snippet.Array[0, 40].Select(string.Concat);

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(Gen.Byte.Array[0, 60], Text.Select(Encoding.UTF8.GetBytes), Damaged());

    [Fact]
    public void Words_LieWithinTheText_InOrder_WithForms() => Bytes.Sample(bytes =>
    {
        int lastStart = -1;
        int lastEnd = 0;
        foreach ((int start, int end) in TestTexts.Spans(bytes))
        {
            Assert.True(start > lastStart && end > start && end >= lastEnd && end <= bytes.Length);
            Assert.NotEmpty(TestTexts.Fold(bytes.AsSpan(start..end)));
            (lastStart, lastEnd) = (start, end);
        }
    });

    [Fact]
    public void Fold_OfAnyBytes_IsShortAndWellFormed() => Bytes.Sample(bytes =>
    {
        byte[] form = new byte[TextAnalyzer.MaxTermLengthInBytes];
        int length = TextAnalyzer.For(null).Fold(bytes, form);

        Assert.InRange(length, 0, TextAnalyzer.MaxTermLengthInBytes);
        Assert.Equal(form[..length], Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(form, 0, length)));
    });

    [Fact]
    public void Fold_OfAForm_ChangesNothing() => Bytes.Sample(bytes =>
    {
        string form = TestTexts.Fold(bytes);
        Assert.Equal(form, TestTexts.Fold(form));
    });

    [Fact]
    public void Stem_OfAnyForm_IsNotLongerAndWellFormed() => Gen.Select(Bytes, OneOf("en", "ru")).Sample((bytes, language) =>
    {
        string form = TestTexts.Fold(bytes);
        string term = TestTexts.Stem(language, form);

        Assert.True(Encoding.UTF8.GetByteCount(term) <= Encoding.UTF8.GetByteCount(form));
        Assert.DoesNotContain('\uFFFD', term);
    });

    [Fact]
    public void Words_DoNotDependOnLineEnds() => Text.Sample(text =>
        Assert.Equal(TestTexts.Words(text), TestTexts.Words(text.ReplaceLineEndings("\r\n"))));

    [Fact]
    public void Forms_OfDecomposedText_AreTheSame()
    {
        UnicodeFiles.SkipUnlessThere();
        var characters = UnicodeCharacters.Load();

        // Without marks by themselves: what they do to the order of marks is canonical ordering, which folding leaves to the text.
        Gen<string> letters = Gen.Int[0x20, 0x2FFFF]
            .Where(codePoint => codePoint is < 0xD800 or > 0xDFFF && characters.Categories[codePoint][0] != 'M')
            .Select(char.ConvertFromUtf32).Array[1, 30].Select(string.Concat);
        letters.Sample(text =>
        {
            string decomposed = string.Concat(text.EnumerateRunes().SelectMany(rune => characters.CanonicalDecomposition(rune.Value)).Select(char.ConvertFromUtf32));
            Assert.Equal(TestTexts.Forms(Encoding.UTF8.GetBytes(text)), TestTexts.Forms(Encoding.UTF8.GetBytes(decomposed)));
        });
    }

    [Fact]
    public void Forms_OfRealTexts_AreFoundAgainByThemselves() =>
        Assert.All(TestTexts.Corpora().SelectMany(TestTexts.Forms).Distinct(), form => Assert.Equal(form, TestTexts.Fold(form)));

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Gen<byte[]> Damaged() => Gen.Select(Text, Gen.Int[0, 200], Gen.Byte).Select((text, at, value) =>
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > 0)
            bytes[at % bytes.Length] = value;
        return bytes;
    });
}
