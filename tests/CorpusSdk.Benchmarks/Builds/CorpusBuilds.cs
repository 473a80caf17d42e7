namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The cost of a large corpus in builds, against the same bytes as a bare resource and against no corpus at all.</summary>
internal sealed class CorpusBuilds
{
    private const int DefaultPairs = 5;
    private const int FewFiles = 100;

    // Two files edited in turn are far from each other.
    private const int EditStep = 7_919;

    private readonly CorpusText _text;
    private readonly int _pairs;
    private readonly ThrowAwayProject _corpus;
    private readonly ThrowAwayProject _fewFiles;
    private readonly ThrowAwayProject _filesOnly;
    private readonly ThrowAwayProject _resource;
    private readonly ThrowAwayProject _empty;
    private readonly List<string[]> _rows = [];

    private CorpusBuilds(Workshop workshop, BenchmarkOptions options)
    {
        _pairs = options.Pairs ?? DefaultPairs;
        _text = CorpusText.Create(workshop, options);

        _corpus = workshop.CreateProject("corpus", Workshop.PackageReference, properties: $"<CorpusSearch>{options.Search}</CorpusSearch>");
        _text.CopyTo(_corpus, _text.FileCount);
        _fewFiles = workshop.CreateProject("few-files", Workshop.PackageReference, properties: $"<CorpusSearch>{options.Search}</CorpusSearch>");
        _text.CopyTo(_fewFiles, FewFiles);
        _filesOnly = workshop.CreateProject("files-only", "");
        _text.CopyTo(_filesOnly, _text.FileCount);
        _resource = workshop.CreateProject("resource", """<EmbeddedResource Include="resource.bin" />""");
        WriteResource(_text.LengthInBytes, seed: 0);
        _empty = workshop.CreateProject("empty", "");
        foreach (ThrowAwayProject project in new[] { _corpus, _fewFiles, _filesOnly, _resource, _empty })
            project.Prepare();
        if (_corpus.Pack is not { } pack || new FileInfo(_corpus.Assembly).Length < pack.Length)
            throw new InvalidOperationException("The corpus is not carried as a resource: it is too small to be measured here.");
    }

    /// <summary>Runs all comparisons and writes their results.</summary>
    public static int Run(BenchmarkOptions options)
    {
        using Workshop workshop = Workshop.Create();
        var builds = new CorpusBuilds(workshop, options);
        builds.Clean();
        builds.NoOp();
        builds.OneFileEdited();
        builds.CompilerMemory();

        Report.Machine();
        Report.Table(
            [$"{builds.Files(builds._text.FileCount)}, {Report.Fixed(builds._text.LengthInBytes / 1e6, 1)} MB of text", "against", "which takes", $"more, median of {builds._pairs} pairs (least to most)"],
            [.. builds._rows, builds.PackSize()]);
        return 0;
    }

    private void Clean()
    {
        Report.Progress("clean builds");
        Series[] series = Rounds.Run(_pairs, _ => _corpus.CleanBuild(), _ => _resource.CleanBuild());
        Series difference = series[0].Minus(series[1]);
        double megabytesPerSecond = _text.LengthInBytes / 1e6 / difference.Median;
        AddRow("clean build", "one `EmbeddedResource` of the same size", Report.Median(series[1], "s"), Report.Difference(difference, "s") + $", {Report.Fixed(megabytesPerSecond, 0)} MB/s");
    }

    private void NoOp()
    {
        Report.Progress("builds of what is up to date");
        Series[] series = Rounds.Run(_pairs, _ => _empty.Build(), _ => _fewFiles.Build(), _ => _corpus.Build(), _ => _filesOnly.Build());
        string carrier = _fewFiles.Pack is null ? "inline" : "as a resource";
        Add($"no-op build, {Files(FewFiles)} ({carrier})", "an empty project", series[0], series[1]);
        Add($"no-op build, {Files(_text.FileCount)}", "an empty project", series[0], series[2]);
        Add($"no-op build, {Files(_text.FileCount)}", "the same files, without the package", series[3], series[2]);

        void Add(string what, string against, Series baseline, Series measured) =>
            AddRow(what, against, Report.Median(baseline, "ms", scale: 1000, digits: 0), Report.Difference(measured.Minus(baseline), "ms", scale: 1000, digits: 0));
    }

    private void OneFileEdited()
    {
        Report.Progress("builds after a change");
        long packLength = _corpus.Pack!.Length;
        Series[] series = Rounds.Run(
            _pairs,
            round =>
            {
                File.AppendAllText(_text.PathIn(_corpus, round * EditStep), $"\nThis sentence was added in round {round}.\n");
                return _corpus.Build();
            },
            round =>
            {
                WriteResource(packLength, seed: round + 1);
                return _resource.Build();
            });
        AddRow("build after one file was edited", "one `EmbeddedResource` of the pack’s size exchanged", Report.Median(series[1], "s"), Report.Difference(series[0].Minus(series[1]), "s"));
    }

    private void CompilerMemory()
    {
        const string What = "peak memory of the compiler";
        if (!ChildProcess.CanMeasureMemory)
        {
            AddRow(What, "an empty project", "not measured", "this needs Linux and GNU time");
            return;
        }

        Report.Progress("compilations");
        CompilerInvocation with = CompilerInvocation.Capture(_corpus);
        CompilerInvocation without = CompilerInvocation.Capture(_empty);
        Series[] series = Rounds.Run(_pairs, _ => with.PeakMegabytes(), _ => without.PeakMegabytes());
        AddRow(What, "an empty project", Report.Median(series[1], "MB", digits: 1), Report.Difference(series[0].Minus(series[1]), "MB", digits: 1));
    }

    private string[] PackSize()
    {
        long length = _corpus.Pack!.Length;
        return ["size of the pack", "the text’s UTF-8", $"{Report.Fixed(_text.LengthInBytes / 1e6, 1)} MB", $"{Report.Fixed(length / 1e6, 1)} MB in all, {Report.Fixed((double)length / _text.LengthInBytes, 3)}×"];
    }

    private string Files(int count) => $"{Math.Min(count, _text.FileCount):N0} files";

    private void AddRow(params string[] cells) => _rows.Add(cells);

    private void WriteResource(long lengthInBytes, int seed)
    {
        byte[] bytes = new byte[lengthInBytes];
        new Random(seed).NextBytes(bytes);
        File.WriteAllBytes(Path.Combine(_resource.Folder, "resource.bin"), bytes);
    }
}
