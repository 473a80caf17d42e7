using CorpusSdk.Package.Tests.Support;
using Xunit.Sdk;
using Xunit.v3;

// Two at a time: a build of a small project keeps little more than one core busy.
[assembly: Parallelization(Mode = ParallelMode.Collections, MaxThreads = 2)]
[assembly: AssemblyFixture(typeof(PackageFeed))]

// To leave these tests out: dotnet test -- --filter-not-trait "Category=EndToEnd"
[assembly: Trait("Category", "EndToEnd")]
