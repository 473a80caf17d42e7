using System.Text;
using CorpusSdk.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>Finds out, after the compiler has decoded a file its own way, whether the file was UTF-8 (or UTF-16).</summary>
/// <remarks>
/// The compiler falls back to another encoding where a file is no UTF-8, and hands on text either way. A generator may not read
/// the file itself, but the bytes can be had back: a single-byte encoding encodes to what it was decoded from, and a
/// replacement character stands where the first bad byte was.
/// </remarks>
internal static class EncodingCheck
{
    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;

    /// <summary>The offset of the first bad byte and of the character that stands for it; null where there is none.</summary>
    public static (int Byte, int Character)? FindBadByte(SourceText text, string decoded)
    {
        Encoding encoding = text.Encoding ?? Encoding.UTF8;
        if (encoding.IsSingleByte)
            return TextDecoder.FirstBadByte(encoding.GetBytes(decoded), 0) is var bad and >= 0 ? (bad, bad) : null;
        if (encoding.CodePage is not (Utf8 or Utf16 or Utf16BigEndian))
            return (0, 0);

        int replaced = decoded.IndexOf('\uFFFD');
        return replaced < 0
            ? null
            : (encoding.GetPreamble().Length + encoding.GetByteCount(decoded.Substring(0, replaced)), replaced);
    }
}
