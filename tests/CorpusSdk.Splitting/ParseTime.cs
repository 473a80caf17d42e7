using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Compiler.Parsing;
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
        Console.WriteLine($"{"layout",-12} {"plain",7} {"guessed",7}  ms for a million characters");
        foreach (IGrouping<string, MarkedArchive> layout in archives.GroupBy(archive => archive.Layout))
        {
            SourceFile[] guessed = [.. layout.Select(archive => archive.File)];
            SourceFile[] plain = [.. guessed.Select(Settle)];
            (double least, double leastPlain) = (double.MaxValue, double.MaxValue);
            for (int round = 0; round < Rounds; round++)
            {
                leastPlain = Math.Min(leastPlain, Measure(plain));
                least = Math.Min(least, Measure(guessed));
            }

            double unit = 1e6 / guessed.Sum(file => (double)file.Text.Length);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{layout.Key,-12} {leastPlain * unit,7:0.0} {least * unit,7:0.0}  {100 * ((least / leastPlain) - 1),4:+0;-0} %"));
        }
    }

    // One article without doubts is not settled: it has one separator then.
    private static SourceFile Settle(SourceFile file) =>
        new(file.Path, ArchiveSettler.Settle(file, onlyDoubtful: false) ?? $"===\n{file.Text}");

    private static double Measure(SourceFile[] files)
    {
        int times = 0;
        long start = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < MinMilliseconds)
        {
            foreach (SourceFile file in files)
                ArchiveFileParser.Parse(file);
            times++;
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / times;
    }
}
