using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;
using CorpusSdk.Benchmarks.Search;

// Two kinds: what runs inside a process is BenchmarkDotNet's; whole builds are timed in pairs.
if (args is ["clean-build"])
    return CleanBuild.Run();
if (args is ["search", .. var searchOptions])
    return SearchBenchmark.Run(SearchOptions.Parse(searchOptions));
BenchmarkSwitcher.FromAssembly(typeof(CleanBuild).Assembly).Run(args);
return 0;
