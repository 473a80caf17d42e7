using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Settling;

/// <summary>Settles a file of any format and encoding. Only plain text has anything to settle.</summary>
internal static class FileSettler
{
    /// <summary>The settled file in its own encoding, byte order mark included; null if there is nothing to settle in it.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="options">The project's settings for it.</param>
    /// <param name="onlyDoubtful">Whether archives without any doubt stay as they are.</param>
    public static byte[]? Settle(string path, byte[] bytes, ParseOptions options, bool onlyDoubtful)
    {
        if (TextDecoder.Decode(bytes, out string text) >= 0)
            return null;
        var file = new SourceFile(path, text);
        if (!FileParser.IsPlainText(file, options) || ArchiveSettler.Settle(file, onlyDoubtful, options.TeaserMarkers) is not { } settled)
            return null;

        Encoding encoding = EncodingOf(bytes);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(settled)];
    }

    /// <summary>The guesses in a file; none where it is no plain text.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="bytes">The file as it is.</param>
    /// <param name="options">The project's settings for it.</param>
    public static IReadOnlyList<GuessedLine> FindGuesses(string path, byte[] bytes, ParseOptions options)
    {
        if (TextDecoder.Decode(bytes, out string text) >= 0)
            return [];
        var file = new SourceFile(path, text);
        return FileParser.IsPlainText(file, options) ? ArchiveSettler.FindGuesses(file, options.TeaserMarkers) : [];
    }

    private static Encoding EncodingOf(byte[] bytes)
    {
        if (bytes.Length > 1 && bytes[0] == 0xFF && bytes[1] == 0xFE)
            return Encoding.Unicode;
        if (bytes.Length > 1 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return Encoding.BigEndianUnicode;
        return new UTF8Encoding(encoderShouldEmitUTF8Identifier: bytes.Length > 2 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF);
    }
}
