using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Builds;

// Two kinds: what runs inside a process is BenchmarkDotNet's; whole builds and whole programs are measured in pairs.
switch (args)
{
    case ["clean-build", .. var options]:
        return CleanBuild.Run(BenchmarkOptions.Parse(options));
    case ["builds", .. var options]:
        return CorpusBuilds.Run(BenchmarkOptions.Parse(options));
    case ["start-up", .. var options]:
        return StartUp.Run(BenchmarkOptions.Parse(options));
    case ["slug-constants", .. var options]:
        return SlugConstantsCost.Run(BenchmarkOptions.Parse(options));
    default:
        BenchmarkSwitcher.FromAssembly(typeof(OpenBenchmark).Assembly).Run(args);
        return 0;
}
