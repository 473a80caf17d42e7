using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

public class NearHeadlinesTests
{
    private const string Headline = "A swift sleeps on the wing at three thousand metres";

    [Theory]
    [InlineData("A swift sleeps on the wind at three thousand metres")]
    [InlineData("A swift sleps on the wing at three thousnd metres")]
    [InlineData("A swift sleeps on the wing at three thousand meters")]
    public void ALinkWithASlip_IsReportedWithTheHeadline(string title)
    {
        Problem problem = Assert.Single(Find(Headline, title));

        Assert.Contains($"did you mean '{Headline}'?", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("A swift sleeps on the wing at three thousand metres")]
    [InlineData("a swift sleeps on the wing at three thousand metres")]
    [InlineData("A swallow nests in the barn at the end of the village")]
    [InlineData("A swift feeds on flies above the lakes at noon and dusk")]
    public void ALinkThatLeadsThereOrElsewhere_IsNotReported(string title) => Assert.Empty(Find(Headline, title));

    [Fact]
    public void HeadlinesThatDifferInANumber_AreTwo() =>
        Assert.Empty(Find("What happened in the harbour on day 1 of the strike", "What happened in the harbour on day 2 of the strike"));

    [Fact]
    public void AnInlineLink_IsReportedAtItsHeadline()
    {
        Problem problem = Assert.Single(Find(Headline, "A swift sleeps on the wind at three thousand metres", "READ MORE: "));

        Assert.Equal((11, 12), (problem.Span.StartLine, problem.Span.StartColumn));
    }

    [Fact]
    public void OfHeadlinesThatAreAsNear_NoneIsSuggested() =>
        Assert.DoesNotContain("CORPUS1049", Compile.Text(Archive(Headline + "\n\nIt dozes.\n\nA swift sleeps on the wink at three thousand metres\n\nIt dozes.", "Read more\n\n", "A swift sleeps on the wind at three thousand metres")).ProblemIds);

    private static Problem[] Find(string headline, string title, string marker = "Read more\n\n") =>
        [.. Compile.Text(Archive(headline + "\n\nIt dozes.", marker, title)).Problems.Where(problem => problem.Descriptor.Id == "CORPUS1049")];

    private static string Archive(string articles, string marker, string title) =>
        $"Category Archive : Birds\n\n{articles}\n\nThe swallow nests in barns and returns to them each spring\n\nIt is back in April.\n\n{marker}{title}\n\nIts young leave the nest in June.\n";
}
