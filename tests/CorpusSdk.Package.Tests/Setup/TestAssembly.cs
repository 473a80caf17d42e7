using CorpusSdk.Package.Tests.Setup;
using Xunit.Sdk;
using Xunit.v3;

// Each test starts builds that use all cores by themselves.
[assembly: Parallelization(Mode = ParallelMode.None)]
[assembly: AssemblyFixture(typeof(PackageFeed))]

// To leave these tests out: dotnet test -- --filter-not-trait "Category=EndToEnd"
[assembly: Trait("Category", "EndToEnd")]
