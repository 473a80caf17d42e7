using BenchmarkDotNet.Running;
using CorpusSdk.Benchmarks;

// Two kinds: what runs inside a process is BenchmarkDotNet's; whole builds are timed in pairs.
if (args is ["clean-build"])
    return CleanBuild.Run();
BenchmarkSwitcher.FromAssembly(typeof(CleanBuild).Assembly).Run(args);
return 0;
