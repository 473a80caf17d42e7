using System.Text;

namespace CorpusSdk.Benchmarks.Growth.Shapes;

/// <summary>Makes long texts of short pieces.</summary>
internal static class Pieces
{
    /// <summary>A piece again and again, up to a length in characters.</summary>
    public static string Repeat(string piece, int length) =>
        new StringBuilder(length + piece.Length).Insert(0, piece, (length + piece.Length - 1) / piece.Length).ToString();

    /// <summary>Pieces by their number from 0, up to a length in characters.</summary>
    public static string Fill(int length, Func<int, string> piece)
    {
        var text = new StringBuilder(length);
        for (int i = 0; text.Length < length; i++)
            text.Append(piece(i));
        return text.ToString();
    }

    /// <summary>A number of pieces, with text between them.</summary>
    public static string Join(string between, int count, Func<int, string> piece) => string.Join(between, Enumerable.Range(0, count).Select(piece));

    /// <summary>Files of one archive, up to a length in characters.</summary>
    public static string Files(int length, Func<int, string> file) => Fill(length, i => (i > 0 ? HostileShape.FileBreak.ToString() : "") + file(i));
}
