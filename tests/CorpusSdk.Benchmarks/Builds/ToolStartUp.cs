namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The native tool over the texts of the repository, from start to end with its output, against a native program that does nothing: whole processes, many times in turn.</summary>
internal static class ToolStartUp
{
    private const int DefaultPairs = 101;

    private static readonly string[][] Commands = [["--version"], ["list"], ["list", "--json"], ["read", "the-ice-road"], ["search", "ice", "road"], ["check"]];

    /// <summary>Publishes both, runs each command in pairs, and writes a table.</summary>
    public static int Run(BenchmarkOptions options)
    {
        int pairs = options.Pairs ?? DefaultPairs;
        using Workshop workshop = Workshop.CreateWithoutPackage();
        string empty = workshop.CreateProject("empty", "").Publish("native", "-p:PublishAot=true");
        string folder = Path.Combine(workshop.Folder, "tool");
        Report.Progress("publishing the tool");
        ChildProcess.Run(Workshop.Repository, "dotnet", "publish", Path.Combine("src", "CorpusSdk.Tool"), "-o", folder, "-tl:off", "-nologo");
        string tool = Directory.EnumerateFiles(folder).Single();

        string[][] rows = [.. Commands.Select(command =>
        {
            Report.Progress($"corpus {string.Join(' ', command)}");
            Series[] time = Rounds.Run(pairs, _ => ChildProcess.Seconds(Workshop.Repository, tool, command), _ => ChildProcess.Seconds(folder, empty));
            return new[] { $"`corpus {string.Join(' ', command)}`", Report.Median(time[0], "ms", scale: 1000), Report.Median(time[1], "ms", scale: 1000), Report.Difference(time[0].Minus(time[1]), "ms", scale: 1000) };
        })];

        Report.Machine();
        Report.Table(["from start to end", "takes", "an empty program", $"more, median of {pairs} pairs (least to most)"], rows);
        Console.WriteLine($"One file of {Report.Fixed(new FileInfo(tool).Length / 1e6, 1)} MB; the empty program has {Report.Fixed(new FileInfo(empty).Length / 1e6, 1)} MB.");
        return 0;
    }
}
