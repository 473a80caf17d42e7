using System.Globalization;
using System.Text;
using CorpusSdk.Generator.Tests.Support;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>Files whose bytes the compiler has decoded before the generator sees them.</summary>
public class EncodingTests
{
    private const string WesternWindows = "windows-1252";
    private const string JapaneseWindows = "shift_jis";
    private const string Latin = "iso-8859-1";
    private const string Unix = "utf-8";

    static EncodingTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData(Latin)]
    [InlineData(WesternWindows)]
    [InlineData(Unix)]
    public void BadByte_IsNamedByItsOffset(string fallback)
    {
        byte[] bytes = [.. "Category Archive : Café\n\nA caf"u8, 0xE9, .. " is no UTF-8 here\n\nBody.\n"u8];

        Assert.Equal(31, OffsetOf(Assert.Single(Run(bytes, fallback).Diagnostics)));
    }

    [Fact]
    public void TextInACodePageOfTwoBytes_IsNamedByItsFirstBadByte()
    {
        byte[] bytes = [.. "Archive "u8, .. Encoding.GetEncoding(JapaneseWindows).GetBytes("日本")];

        Assert.Equal(8, OffsetOf(Assert.Single(Run(bytes, JapaneseWindows).Diagnostics)));
    }

    [Theory]
    [InlineData(Latin)]
    [InlineData(Unix)]
    public void BadByte_IsTheOneThatTheDecoderNames(string fallback) =>
        Gen.OneOf(Gen.Byte.Select(value => new[] { value }), Gen.OneOf<byte[]>([.. "é"u8], [.. "中"u8], [.. "😀"u8], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [.. "words "u8]))
            .Array[1, 12].Select(parts => parts.SelectMany(part => part).ToArray())
            .Where(bytes => FirstBadByte(bytes) >= 0 && !HasMark(bytes))
            .Sample(bytes => Assert.Equal(FirstBadByte(bytes), OffsetOf(Assert.Single(Run(bytes, fallback).Diagnostics))), iter: 60);

    [Fact]
    public void BadFile_LeavesOthersAlone()
    {
        GeneratorRun run = new CorpusProject()
            .Add(new CorpusText(CorpusProject.DefaultFolder + "corpus/bad.txt", () => Decode([0xFF, 0x41], Latin)))
            .Add("corpus/harbours.txt", SampleTexts.Harbours)
            .Run();

        Assert.Equal(["CORPUS1006"], run.DiagnosticIds);
        Assert.Contains("SmallHarbours", run.Archives);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void ByteOrderMark_IsHeeded(string encoding)
    {
        Encoding encoder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. encoder.GetPreamble(), .. encoder.GetBytes(SampleTexts.Harbours)];

        GeneratorRun run = Run(bytes, Latin);

        Assert.Empty(run.Diagnostics);
        Assert.Equal(Run(Encoding.UTF8.GetBytes(SampleTexts.Harbours), Latin).Sources(), run.Sources());
    }

    [Fact]
    public void BadByteBehindAByteOrderMark_IsCountedFromTheStartOfTheFile()
    {
        byte[] bytes = [.. Encoding.UTF8.GetPreamble(), .. "caf"u8, 0xE9, .. " au lait"u8];

        Assert.Equal(6, OffsetOf(Assert.Single(Run(bytes, Latin).Diagnostics)));
    }

    [Fact]
    public void ReplacementCharacterOfTheAuthor_IsNoBadByte()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(SampleTexts.Archive("Ferries", "What decoders put in place of a bad byte is called \uFFFD and stays"));

        Assert.Empty(Run(bytes, Latin).Diagnostics);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void ReplacementCharacterOfTheAuthorBehindAByteOrderMark_IsNoBadByte(string encoding)
    {
        Encoding encoder = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. encoder.GetPreamble(), .. encoder.GetBytes(SampleTexts.Archive("Ferries", "What decoders put in place of a bad byte is called \uFFFD and stays"))];

        Assert.Empty(Run(bytes, Latin).Diagnostics);
    }

    [Fact]
    public void CodePageOfTheProject_DoesNotGarbleUtf8()
    {
        // With <CodePage> set the compiler decodes every file so, whatever the file is.
        SourceText garbled = SourceText.From(new MemoryStream(Encoding.UTF8.GetBytes(SampleTexts.Harbours)), Encoding.GetEncoding(WesternWindows));

        GeneratorRun run = new CorpusProject().Add(new CorpusText(CorpusProject.DefaultFolder + "corpus/harbours.txt", () => garbled)).Run();

        Assert.Equal(CorpusProject.Of(SampleTexts.Harbours).Run().Sources(), run.Sources());
    }

    [Fact]
    public void VanishedFile_IsReportedAndOthersCompile()
    {
        GeneratorRun run = new CorpusProject()
            .Add(new CorpusText(CorpusProject.DefaultFolder + "corpus/gone.txt", () => null))
            .Add("corpus/harbours.txt", SampleTexts.Harbours)
            .Run();

        Assert.Equal(["CORPUS1016"], run.DiagnosticIds);
        Assert.Contains("SmallHarbours", run.Archives);
    }

    [Fact]
    public void TextThatThrows_IsOurMistakeAndOthersCompile()
    {
        GeneratorRun run = new CorpusProject()
            .Add(new CorpusText(CorpusProject.DefaultFolder + "corpus/broken.txt", () => throw new InvalidOperationException("for {0} tests")))
            .Add("corpus/harbours.txt", SampleTexts.Harbours)
            .Run();

        Assert.Equal(["CORPUS9001"], run.DiagnosticIds);
        Assert.Contains("for {0} tests", run.Diagnostics[0].GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Contains("SmallHarbours", run.Archives);
    }

    private static GeneratorRun Run(byte[] bytes, string fallback) => new CorpusProject().Add(Text(bytes, fallback)).Run();

    private static CorpusText Text(byte[] bytes, string fallback) => new(CorpusProject.DefaultFolder + "corpus/harbours.txt", () => Decode(bytes, fallback));

    /// <summary>Decodes as the compiler does: byte order mark, else strict UTF-8, else what the system has for a fallback.</summary>
    private static SourceText Decode(byte[] bytes, string fallback)
    {
        try
        {
            return SourceText.From(new MemoryStream(bytes), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return SourceText.From(new MemoryStream(bytes), fallback == Unix ? new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) : Encoding.GetEncoding(fallback));
        }
    }

    private static int OffsetOf(Diagnostic problem)
    {
        Assert.Equal("CORPUS1006", problem.Id);
        string message = problem.GetMessage(CultureInfo.InvariantCulture);
        int start = message.IndexOf("offset ", StringComparison.Ordinal) + "offset ".Length;
        return int.Parse(message[start..message.IndexOf(')', start)], CultureInfo.InvariantCulture);
    }

    private static bool HasMark(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..];

    private static int FirstBadByte(byte[] bytes)
    {
        try
        {
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes);
            return -1;
        }
        catch (DecoderFallbackException exception)
        {
            return exception.Index;
        }
    }
}
