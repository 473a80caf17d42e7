namespace CorpusSdk.Benchmarks.Builds;

/// <summary>From the start of a process to its first article by slug, in time and memory: whole processes, many times in turn.</summary>
internal static class StartUp
{
    private const int DefaultPairs = 41;

    // Without an argument the program says which slug to ask for. It writes nothing then: a console costs more than what is measured.
    private const string CorpusProgram = $$"""
        var articles = Corpus.{{CorpusText.ArchiveName}}.Articles;
        if (args.Length == 0)
        {
            Console.Write(articles[articles.Count / 2].Slug);
            return 0;
        }

        return articles[args[0]].Headline.Length > 0 ? 0 : 1;
        """;

    private const string ResourceProgram = """
        using var stream = (UnmanagedMemoryStream)typeof(Program).Assembly.GetManifestResourceStream("resource.txt")!;
        return Middle(stream).Length > 0 ? 0 : 1;

        static unsafe string Middle(UnmanagedMemoryStream stream) =>
            System.Text.Encoding.UTF8.GetString(stream.PositionPointer + stream.Length / 2, 60);
        """;

    /// <summary>Runs both comparisons and writes their results.</summary>
    public static int Run(BenchmarkOptions options)
    {
        int pairs = options.Pairs ?? DefaultPairs;
        using Workshop workshop = Workshop.Create();
        CorpusText text = CorpusText.Create(workshop, options);
        ThrowAwayProject corpus = workshop.CreateProject("corpus", Workshop.PackageReference, CorpusProgram);
        text.CopyTo(corpus, text.FileCount);
        ThrowAwayProject resource = workshop.CreateProject(
            "resource",
            """<EmbeddedResource Include="resource.txt" LogicalName="resource.txt" />""",
            ResourceProgram,
            "<AllowUnsafeBlocks>true</AllowUnsafeBlocks>");
        ThrowAwayProject empty = workshop.CreateProject("empty", "");

        string corpusProgram = corpus.Publish("coreclr");
        using (FileStream bytes = File.Create(Path.Combine(resource.Folder, "resource.txt")))
        {
            for (int i = 0; i < text.FileCount; i++)
                bytes.Write(File.ReadAllBytes(text.PathIn(corpus, i)));
        }

        string slug = ChildProcess.Run(corpus.Folder, corpusProgram);
        string[] coreClr = Compare("CoreCLR", "a program that reads one string of a bare resource", new(corpusProgram, slug), new(resource.Publish("coreclr")), pairs);
        string[] native = Compare("Native AOT", "an empty program", new(corpus.Publish("native", "-p:PublishAot=true"), slug), new(empty.Publish("native", "-p:PublishAot=true")), pairs);

        Report.Machine();
        Report.Table(
            [$"start to first article by slug, {Report.Fixed(text.LengthInBytes / 1e6, 1)} MB", "against", "which takes", $"more time, median of {pairs} pairs (least to most)", "which has resident at its peak", "more memory"],
            [coreClr, native]);
        return 0;
    }

    private static string[] Compare(string runtime, string against, ProgramCall measured, ProgramCall baseline, int pairs)
    {
        Report.Progress($"runs on {runtime}");
        Series[] time = Rounds.Run(pairs, _ => measured.Seconds(), _ => baseline.Seconds());
        string[] cells = [runtime, against, Report.Median(time[1], "ms", scale: 1000), Report.Difference(time[0].Minus(time[1]), "ms", scale: 1000)];
        if (!ChildProcess.CanMeasureMemory)
            return [.. cells, "not measured", "this needs Linux and GNU time"];
        Series[] memory = Rounds.Run(pairs, _ => measured.PeakMegabytes(), _ => baseline.PeakMegabytes());
        return [.. cells, Report.Median(memory[1], "MB"), Report.Difference(memory[0].Minus(memory[1]), "MB")];
    }

    private sealed record ProgramCall(string Program, params string[] Arguments)
    {
        public double Seconds() => ChildProcess.Seconds(Path.GetDirectoryName(Program)!, Program, Arguments);

        public double PeakMegabytes() => ChildProcess.PeakMegabytes(Path.GetDirectoryName(Program)!, Program, Arguments);
    }
}
