using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Splitting;

/// <summary>What it takes to parse archives, by layout: the least of several rounds, for a megabyte of text.</summary>
internal static class ParseTime
{
    private const int Rounds = 15;
    private const int MinMilliseconds = 60;

    public static void Print(IReadOnlyList<MarkedArchive> archives)
    {
        foreach (IGrouping<string, MarkedArchive> layout in archives.GroupBy(archive => archive.Layout))
        {
            double least = double.MaxValue;
            long length = layout.Sum(archive => (long)archive.File.Text.Length);
            for (int round = 0; round < Rounds; round++)
            {
                int times = 0;
                long start = Stopwatch.GetTimestamp();
                while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < MinMilliseconds)
                {
                    foreach (MarkedArchive archive in layout)
                        ArchiveFileParser.Parse(archive.File);
                    times++;
                }

                least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds / times);
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{layout.Key,-12} {least * 1e6 / length,7:0.0} ms for a million characters"));
        }
    }
}
