using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Surfaces;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits a pack as static data of the assembly: nothing is copied or built when the program runs.</summary>
/// <remarks>
/// Words of eight bytes cost the compiler least, in time and memory, of all forms that were measured (see the benchmarks). They
/// need <c>RuntimeHelpers.CreateSpan</c>; where that is missing, only an array of bytes is static data.
/// </remarks>
internal static class PackEmitter
{
    private const int WordsPerLine = 8;
    private const int BytesPerLine = 32;

    public static string Emit(ArchiveSurface archive, byte[] pack, Target target)
    {
        var code = new CodeWriter().Header();
        ArchiveEmitter.OpenClass(code, archive, target);
        code.Line($"// {pack.Length.ToString(CultureInfo.InvariantCulture)} bytes, little-endian: texts, tables and the hash table of the slugs, read where they lie.");
        if (target.HasCreateSpan)
        {
            code.Line("private static global::System.ReadOnlySpan<byte> PackData => global::System.Runtime.InteropServices.MemoryMarshal.AsBytes(PackWords);");
            code.Line();
            code.Line("private static global::System.ReadOnlySpan<ulong> PackWords => new ulong[]").Open();
            EmitWords(code, pack);
        }
        else
        {
            code.Line("private static global::System.ReadOnlySpan<byte> PackData => new byte[]").Open();
            EmitBytes(code, pack);
        }

        code.Close(";").Close().Close();
        return code.ToString();
    }

    private static void EmitWords(CodeWriter code, byte[] pack)
    {
        var line = new StringBuilder();
        for (int i = 0; i < pack.Length; i += sizeof(ulong))
        {
            // The pack's length is a multiple of a word: sections are aligned to it.
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(pack.AsSpan(i));
            line.Append("0x").Append(word.ToString("X", CultureInfo.InvariantCulture)).Append("UL,");
            bool isLineFull = (i / sizeof(ulong)) % WordsPerLine == WordsPerLine - 1;
            if (isLineFull || i + sizeof(ulong) >= pack.Length)
                Flush(code, line);
        }
    }

    private static void EmitBytes(CodeWriter code, byte[] pack)
    {
        var line = new StringBuilder();
        for (int i = 0; i < pack.Length; i++)
        {
            line.Append(pack[i].ToString(CultureInfo.InvariantCulture)).Append(',');
            if (i % BytesPerLine == BytesPerLine - 1 || i == pack.Length - 1)
                Flush(code, line);
        }
    }

    private static void Flush(CodeWriter code, StringBuilder line)
    {
        code.Line(line.ToString());
        line.Clear();
    }
}
