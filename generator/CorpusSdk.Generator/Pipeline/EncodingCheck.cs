using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Finds out, after the compiler has decoded a file its own way, whether the file was UTF-8 (or UTF-16).</summary>
/// <remarks>
/// The compiler falls back to another encoding if a file is not UTF-8, and hands on text in both cases. A generator may not read
/// the file itself, but the bytes can be recovered: a single-byte encoding encodes to the original bytes, and a
/// replacement character is where the first bad byte was.
/// </remarks>
internal static class EncodingCheck
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    /// <summary>The offset of the first bad byte and of the character in its place; null if there is none and <paramref name="text"/> is the text of the file.</summary>
    public static (int Byte, int Character)? Decode(SourceText source, out string text)
    {
        text = source.ToString();
        return source.Encoding switch
        {
            // Never was a file.
            null => null,
            { CodePage: Utf8 or Utf16 or Utf16BigEndian } unicode => FindReplacement(source, unicode, text),
            { IsSingleByte: true } singleByte => DecodeAgain(singleByte, ref text) is var bad and >= 0 ? (bad, bad) : null,
            { } other => (Math.Max(0, TextDecoder.FirstBadByte(other.GetBytes(text), 0)), 0),
        };
    }

    private static (int Byte, int Character)? FindReplacement(SourceText source, Encoding encoding, string text)
    {
        // A strict decoder puts in no replacement characters; those that are there are the author's.
        int replaced = encoding.DecoderFallback is DecoderExceptionFallback ? -1 : text.IndexOf('\uFFFD');
        return replaced < 0 || IsWholeFile(source, encoding, text) ? null : (encoding.GetPreamble().Length + encoding.GetByteCount(text.Substring(0, replaced)), replaced);
    }

    // With a byte order mark the compiler decodes leniently. It keeps the checksum of the file, which differs if the decoder has replaced anything.
    private static bool IsWholeFile(SourceText source, Encoding encoding, string text)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        ImmutableArray<byte> checksum = source.GetChecksum();
#pragma warning disable CA5350 // It is the compiler's choice, and protects nothing: two readings of one file are compared.
        using HashAlgorithm hash = source.ChecksumAlgorithm == SourceHashAlgorithm.Sha256 ? SHA256.Create() : SHA1.Create();
#pragma warning restore CA5350
        return checksum.SequenceEqual(hash.ComputeHash(bytes));
    }

    // Not always a fallback: with a CodePage set, the compiler decodes valid UTF-8 in the same way.
    private static int DecodeAgain(Encoding encoding, ref string text)
    {
        byte[] bytes = encoding.GetBytes(text);
        string decoded = encoding.GetString(bytes);
        for (int i = 0; i < text.Length; i++)
        {
            // In some code pages some bytes are not characters either.
            if (decoded[i] != text[i])
                return i;
        }

        int bad = TextDecoder.Decode(bytes, out string utf8);
        if (bad < 0)
            text = utf8;
        return bad;
    }
}
