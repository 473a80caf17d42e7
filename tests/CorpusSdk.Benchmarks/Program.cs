using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Exports;
using CorpusSdk.Benchmarks.Growth;
using CorpusSdk.Benchmarks.Proofreading;
using CorpusSdk.Benchmarks.Search;
using CorpusSdk.Benchmarks.Search.Relevance;
using CorpusSdk.Benchmarks.Web;

// Two kinds: what runs inside a process is BenchmarkDotNet's; whole builds and whole programs are measured in pairs.
try
{
    switch (args)
    {
        case ["clean-build", .. var options]:
            return CleanBuild.Run(BenchmarkOptions.Parse(options));
        case ["builds", .. var options]:
            return CorpusBuilds.Run(BenchmarkOptions.Parse(options));
        case ["start-up", .. var options]:
            return StartUp.Run(BenchmarkOptions.Parse(options));
        case ["tool-start-up", .. var options]:
            return ToolStartUp.Run(BenchmarkOptions.Parse(options));
        case ["web-reader", .. var options]:
            return await WebReaderStart.RunAsync(BenchmarkOptions.Parse(options));
        case ["static-site", .. var options]:
            return await StaticSiteStart.RunAsync(BenchmarkOptions.Parse(options));
        case ["slug-constants", .. var options]:
            return SlugConstantsCost.Run(BenchmarkOptions.Parse(options));
        case ["analyzers", .. var options]:
            return await AnalyzersCost.RunAsync(BenchmarkOptions.Parse(options));
        case ["known-texts"]:
            return KnownTextsCost.Run();
        case ["proofreading", .. var options]:
            return ProofreadingBenchmark.Run(BenchmarkOptions.Parse(options));
        case ["proofreading-reports", .. var options]:
            return ProofreadingBenchmark.List(BenchmarkOptions.Parse(options));
        case ["search", .. var options]:
            return SearchBenchmark.Run(SearchOptions.Parse(options));
        case ["first-query", .. var options]:
            return FirstQueryBenchmark.Run(SearchOptions.Parse(options));
        case ["long-queries", .. var options]:
            return LongQueryBenchmark.Run(SearchOptions.Parse(options));
        case ["threads", .. var options]:
            return ThreadBenchmark.Run(BenchmarkOptions.Parse(options));
        case ["filters"]:
            return FilterBenchmark.Run();
        case ["relevance", "--corpus", var folder, .. var more] when Directory.Exists(folder) && more is [] or ["--misses"]:
            return RelevanceBenchmark.Run(folder, showsMisses: more.Length > 0);
        case ["relevance", ..]:
            throw new ArgumentException("'relevance' takes --corpus FOLDER with a folder of Markdown files for each language, and --misses.");
        case ["exports"]:
            return ExportBenchmark.Run();
        case ["export-worker", var pack, var fingerprint, var file]:
            return await ExportBenchmark.WorkAsync(pack, fingerprint, file);
        case ["growth", .. var options]:
            return await GrowthBenchmark.RunAsync(GrowthOptions.Parse(options));
        case ["growth-worker", .. var options]:
            return GrowthWorker.Run(GrowthOptions.Parse(options));
        default:
            BenchmarkSwitcher.FromAssembly(typeof(OpenBenchmark).Assembly).Run(args);
            return 0;
    }
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
{
    // An argument that is not understood, or a program that failed: both messages say all there is to know.
    Console.Error.WriteLine(exception.Message);
    return 1;
}
