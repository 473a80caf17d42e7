using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Problems;

public class HelpLinkTests
{
    [Fact]
    public void WithAnAddress_EveryProblemLinksToItsPage() => Assert.All(
        ProblemCatalog.All,
        descriptor => Assert.Equal($"https://example.org/corpus/blob/main/docs/diagnostics/{descriptor.Id}.md", HelpLink.Of(descriptor.Id, "https://example.org/corpus/")));

    [Fact]
    public void WithoutAnAddress_NoProblemHasALink() => Assert.All(ProblemCatalog.All, descriptor => Assert.Null(HelpLink.Of(descriptor.Id, "")));
}
