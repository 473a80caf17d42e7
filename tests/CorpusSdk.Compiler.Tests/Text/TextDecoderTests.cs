using System.Text;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Text;

public class TextDecoderTests
{
    private const string Text = "Rivers\r\nгора 川 \U0001F600";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Bytes on the edges of what UTF-8 allows, so that sequences are nearly good.
    private static readonly Gen<byte[]> NearlyUtf8 = Gen.OneOf(
            Gen.Byte.Array[1, 1],
            Gen.Int[0, 14].Select(i => new[] { new byte[] { 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF }[i] }),
            Gen.Int[0, 7].Select(i => new[] { new byte[] { 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0 }[i] }),
            Gen.Int[0, 0x10FFFF].Where(Rune.IsValid).Select(codePoint => Encoding.UTF8.GetBytes(new Rune(codePoint).ToString())))
        .Array[0, 8]
        .Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public void Utf8AndUtf16WithMarkAreRead(string encodingName, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(encodingName);
        byte[] mark = hasMark ? encoding.GetPreamble() : [];

        Assert.Equal(-1, TextDecoder.Decode([.. mark, .. encoding.GetBytes(Text)], out string text));
        Assert.Equal(Text, text);
    }

    [Fact]
    public void EmptyFileIsEmptyText()
    {
        Assert.Equal(-1, TextDecoder.Decode([], out string text));
        Assert.Equal("", text);
    }

    /// <summary>The oracle: a byte is the first bad one if the bytes before it are good UTF-8 and nothing that could follow makes good what begins there.</summary>
    [Fact]
    public void FirstBadByteIsWhereTheLongestGoodPrefixEnds() =>
        NearlyUtf8.Sample(bytes => Assert.Equal(LongestGoodPrefix(bytes) is var length && length == bytes.Length ? -1 : length, TextDecoder.FirstBadByte(bytes, 0)), iter: 20_000);

    [Fact]
    public void DecoderAgreesWithTheStrictDecoderOfTheRuntime() =>
        NearlyUtf8.Where(bytes => !IsMarked(bytes)).Sample(
            bytes =>
            {
                int badByte = TextDecoder.Decode(bytes, out string text);
                Assert.Equal(IsGood(bytes), badByte < 0);
                if (badByte < 0)
                    Assert.Equal(Encoding.UTF8.GetString(bytes), text);
            },
            iter: 20_000);

    [Fact]
    public void BadByteBehindAByteOrderMarkIsCountedFromTheStartOfTheFile() =>
        Assert.Equal(5, TextDecoder.Decode([0xEF, 0xBB, 0xBF, (byte)'a', (byte)'b', 0xE4, (byte)'c'], out _));

    [Fact]
    public void HalfACharacterAtTheEndOfUtf16IsBad() =>
        Assert.Equal(4, TextDecoder.Decode([0xFF, 0xFE, (byte)'a', 0, (byte)'b'], out _));

    private static bool IsMarked(byte[] bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..];

    private static int LongestGoodPrefix(byte[] bytes)
    {
        int length = bytes.Length;
        while (!IsGood(bytes[..length]))
            length--;
        return length;
    }

    private static bool IsGood(byte[] bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
