using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Identifies a text, with any line ends.</summary>
internal static class ContentHash
{
    /// <summary>A hash of the lines without the white space around them, for formats in which that says nothing.</summary>
    public static string OfTrimmedLines(SourceFile file) => Of(file, trimmed: true);

    /// <summary>A hash of the lines as they are, for formats in which white space has a meaning.</summary>
    public static string OfLines(SourceFile file) => Of(file, trimmed: false);

    private static unsafe string Of(SourceFile file, bool trimmed)
    {
        byte[] lines = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(file.Text.Length + 1));
        int length = 0;
        fixed (char* text = file.Text)
        fixed (byte* target = lines)
        {
            foreach (SourceLine line in file.Lines)
            {
                int start = trimmed ? line.Start : line.LineStart;
                int end = trimmed ? line.End : file.EndOf(line);
                length += Encoding.UTF8.GetBytes(text + start, end - start, target + length, lines.Length - length);
                target[length++] = (byte)'\n';
            }
        }

        using SHA256 sha = SHA256.Create();
        string hash = Hex(sha.ComputeHash(lines, 0, length));
        ArrayPool<byte>.Shared.Return(lines);
        return hash;
    }

    private static string Hex(byte[] hash) => Packs.PackDirectory.FormatFingerprint(hash.AsSpan(0, Packs.PackLayout.Header.FingerprintSizeInBytes));
}
