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
    /// <summary>The offset of the first bad byte, or -1 where there is none.</summary>
    public static int FindBadByte(SourceText text, string decoded)
    {
        Encoding encoding = text.Encoding ?? Encoding.UTF8;
        if (encoding.IsSingleByte)
            return TextDecoder.FirstBadByte(encoding.GetBytes(decoded), 0);
        if (encoding.CodePage is not (Utf8 or Utf16 or Utf16BigEndian))
            return 0;

        int replaced = decoded.IndexOf('\uFFFD');
        if (replaced < 0)
            return -1;
        return encoding.GetPreamble().Length + encoding.GetByteCount(decoded.Substring(0, replaced));
    }

    private const int Utf8 = 65001;
    private const int Utf16 = 1200;
    private const int Utf16BigEndian = 1201;
}
