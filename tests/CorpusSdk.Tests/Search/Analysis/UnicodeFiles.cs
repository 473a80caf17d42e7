using System.Globalization;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>The files of the Unicode Character Database, where the machine has them in the version that the tables hold.</summary>
/// <remarks>Looked for in the folder that the variable UNICODE_DATA names, else where Debian's package <c>unicode-data</c> puts them.</remarks>
internal static class UnicodeFiles
{
    /// <summary>One more than the last code point.</summary>
    public const int CodePointsEnd = 0x110000;

    private static readonly string Folder = Environment.GetEnvironmentVariable("UNICODE_DATA") ?? "/usr/share/unicode";

    /// <summary>Skips the test where the files are missing or of another version.</summary>
    public static void SkipUnlessThere()
    {
        string path = Path.Combine(Folder, "PropList.txt");
        string firstLine = File.Exists(path) ? File.ReadLines(path).First() : "no file";
        Assert.SkipUnless(
            firstLine.Contains($"-{CharacterTables.UnicodeVersion}.", StringComparison.Ordinal),
            $"The Unicode Character Database {CharacterTables.UnicodeVersion} is not in {Folder} ({firstLine}). Install it (Debian: apt-get install unicode-data), or set UNICODE_DATA to a folder with its files of that version.");
    }

    /// <summary>The fields of a file's lines, without comments; empty lines are left out.</summary>
    public static IEnumerable<string[]> Rows(string file) =>
        from line in File.ReadLines(Path.Combine(Folder, file))
        let data = line.Split('#')[0].Trim()
        where data.Length > 0
        select data.Split(';').Select(field => field.Trim()).ToArray();

    /// <summary>The value of a property for each code point, from a file with lines of <c>first..last ; value</c>.</summary>
    /// <param name="file">The file.</param>
    /// <param name="unlisted">The value of what has no line.</param>
    public static string[] Property(string file, string unlisted)
    {
        string[] values = new string[CodePointsEnd];
        Array.Fill(values, unlisted);
        foreach (string[] row in Rows(file))
        {
            (int first, int last) = Range(row[0]);
            Array.Fill(values, row[1], first, last - first + 1);
        }

        return values;
    }

    /// <summary>The code points of a binary property, from a file with lines of <c>first..last ; name</c>.</summary>
    public static bool[] BinaryProperty(string file, string name)
    {
        bool[] values = new bool[CodePointsEnd];
        foreach (string[] row in Rows(file).Where(row => row[1] == name))
        {
            (int first, int last) = Range(row[0]);
            Array.Fill(values, true, first, last - first + 1);
        }

        return values;
    }

    /// <summary>Code points separated by spaces.</summary>
    public static int[] Sequence(string field) => [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Hex)];

    /// <summary>A code point in hexadecimal.</summary>
    public static int Hex(string field) => int.Parse(field, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static (int First, int Last) Range(string field)
    {
        string[] ends = field.Split("..");
        return (Hex(ends[0]), Hex(ends[^1]));
    }
}
