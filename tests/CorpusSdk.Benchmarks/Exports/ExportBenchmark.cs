using System.Globalization;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Export;

namespace CorpusSdk.Benchmarks.Exports;

/// <summary>Exports archives of two sizes to each format: how fast, and does the memory grow with the texts?</summary>
/// <remarks>
/// Each export is a process of its own over a pack that is mapped into memory, as the system maps an assembly. Memory is what the process has
/// for itself (Linux: <c>RssAnon</c>), so the pages of the mapped pack do not count.
/// </remarks>
internal static class ExportBenchmark
{
    private const int ParagraphsPerArticle = 13;
    private const int BytesPerArticle = 4_600;
    private const double BytesPerMegabyte = 1e6;

    private static readonly int[] Megabytes = [25, 100, 200];

    private static readonly string[] Files = ["all.jsonl", "all.sqlite", "all.parquet", "all.sql", "all.bulk"];

    /// <summary>Runs it and writes a table.</summary>
    public static int Run()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("corpus-exports-");
        try
        {
            var rows = new List<IReadOnlyList<string>>();
            foreach (int megabytes in Megabytes)
            {
                Report.Progress($"compiling {megabytes} MB");
                string pack = Path.Combine(folder.FullName, $"{megabytes}.pack");
                string fingerprint = WritePack(pack, megabytes);
                foreach (string file in Files)
                {
                    Report.Progress($"exporting to {file}");
                    string[] result = ChildProcess.Run(folder.FullName, Environment.ProcessPath!, "export-worker", pack, fingerprint, $"{megabytes}-{file}").Trim().Split(' ');
                    rows.Add([$"{megabytes} MB", file, $"{result[0]} s", $"{result[1]} MB", $"{result[2]} MB"]);
                }
            }

            Report.Machine();
            Report.Table(["text", "file", "time", "most memory of its own", "length"], rows);
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Exports once, in this process, and writes seconds, megabytes of memory and megabytes of file.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="file">The file to write.</param>
    public static async Task<int> WorkAsync(string pack, string fingerprint, string file)
    {
        using var mapped = new MappedPack(pack, fingerprint);
        long most = 0;
        var progress = new Immediate(() => most = Math.Max(most, OwnMemoryInBytes()));
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        ExportResult result = await mapped.Archive.ExportAsync(Path.GetFullPath(file), new ExportOptions { Progress = progress });
        double seconds = System.Diagnostics.Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds:N1} {most / BytesPerMegabyte:N0} {result.LengthInBytes / BytesPerMegabyte:N0}"));
        return 0;
    }

    private static string WritePack(string path, int megabytes)
    {
        CompiledPack pack = BenchmarkArchive.Compile(BenchmarkArchive.Text(megabytes * 1_000_000 / BytesPerArticle, ParagraphsPerArticle));
        File.WriteAllBytes(path, pack.Bytes);
        return pack.Fingerprint;
    }

    private static long OwnMemoryInBytes()
    {
        const string Key = "RssAnon:";
        const int BytesPerKibibyte = 1024;
        string? line = OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/status").FirstOrDefault(candidate => candidate.StartsWith(Key, StringComparison.Ordinal)) : null;
        return line is null ? Environment.WorkingSet : long.Parse(line.AsSpan(Key.Length).Trim().TrimEnd("kB").Trim(), CultureInfo.InvariantCulture) * BytesPerKibibyte;
    }

    private sealed class Immediate(Action report) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => report();
    }
}
