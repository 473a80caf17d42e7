using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Settling;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Splitting;

/// <summary>What guessing costs, by layout: the parse of archives as they are, beside that of the same texts with separators, in which nothing is guessed.</summary>
/// <remarks>Both are measured in turns, and the least of several rounds counts, so that a busy machine slows both or neither.</remarks>
internal static class ParseTime
{
    private const int Rounds = 25;
    private const int MinMilliseconds = 40;

    public static void Print(IReadOnlyList<MarkedArchive> archives)
    {
        Console.WriteLine($"{"layout",-12} {"plain",7} {"guessed",7} {"more",6}   {"plain",7} {"guessed",7} {"more",6}   ms for a million characters: parsing; from bytes, with proofreading");
        foreach (IGrouping<string, MarkedArchive> layout in archives.GroupBy(archive => archive.Layout))
        {
            SourceFile[] guessed = [.. layout.Select(archive => archive.File)];
            SourceFile[] plain = [.. guessed.Select(Settle)];
            double unit = 1e6 / guessed.Sum(file => (double)file.Text.Length);
            Console.WriteLine($"{layout.Key,-12} {Compare(plain, guessed, unit, file => ArchiveFileParser.Parse(file))}   {Compare([.. plain.Select(Bytes)], [.. guessed.Select(Bytes)], unit, file => FileParser.Parse(file.Path, file.Bytes, ParseOptions.Default))}");
        }

        static (string Path, byte[] Bytes) Bytes(SourceFile file) => (file.Path, Encoding.UTF8.GetBytes(file.Text));
    }

    private static string Compare<T>(T[] plain, T[] guessed, double unit, Action<T> parse)
    {
        (double least, double leastPlain) = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < Rounds; round++)
        {
            leastPlain = Math.Min(leastPlain, Measure(plain, parse));
            least = Math.Min(least, Measure(guessed, parse));
        }

        return string.Create(CultureInfo.InvariantCulture, $"{leastPlain * unit,7:0.0} {least * unit,7:0.0} {100 * ((least / leastPlain) - 1),4:+0;-0} %");
    }

    // One article without doubts is not settled: it has one separator then.
    private static SourceFile Settle(SourceFile file) =>
        new(file.Path, ArchiveSettler.Settle(file, onlyDoubtful: false) ?? $"===\n{file.Text}");

    private static double Measure<T>(T[] files, Action<T> parse)
    {
        int times = 0;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < MinMilliseconds)
        {
            foreach (T file in files)
                parse(file);
            times++;
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
    }
}
