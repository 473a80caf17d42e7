using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Manifests;
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

    /// <summary>Emits a pack.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="name">What the members begin with: <c>PackData</c>, <c>FieldsData</c>.</param>
    /// <param name="pack">The bytes.</param>
    /// <param name="target">The project that the code goes into.</param>
    public static string Emit(ArchiveManifest archive, string name, byte[] pack, Target target)
    {
        var code = new CodeWriter().Header();
        ArchiveEmitter.OpenClass(code, archive, target);
        code.Line($"// {pack.Length.ToString(CultureInfo.InvariantCulture)} bytes, little-endian, read in place.");
        if (target.HasCreateSpan)
        {
            code.Line($"private static global::System.ReadOnlySpan<byte> {name}Data => global::System.Runtime.InteropServices.MemoryMarshal.AsBytes({name}Words);");
            code.Line();
            code.Line($"private static global::System.ReadOnlySpan<ulong> {name}Words => new ulong[]").Open();
            EmitWords(code, pack);
        }
        else
        {
            code.Line($"private static global::System.ReadOnlySpan<byte> {name}Data => new byte[]").Open();
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
