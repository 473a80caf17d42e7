using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tool.Tests;

public class ExitCodeTests
{
    [Theory]
    [InlineData("--nonsense")]
    [InlineData("read")]
    [InlineData("read", "bell-rock", "kopu")]
    [InlineData("search")]
    [InlineData("search", "ice", "--limit", "few")]
    [InlineData("check", "docs", "-s", "corpus")]
    [InlineData("check", "--format", "xml")]
    [InlineData("diff", "docs")]
    [InlineData("new")]
    public void ArgumentsThatMakeNoSense_AreAMistakeOfUsage(params string[] arguments) =>
        Assert.Equal(ExitCode.Usage, ToolRun.Start(arguments).ExitCode);

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("search", "--help")]
    public void Help_IsNoMistake(params string[] arguments) => Assert.Equal(ExitCode.Success, ToolRun.Start(arguments).ExitCode);

    [Theory]
    [InlineData("list")]
    [InlineData("read", "anything")]
    [InlineData("stats", "--verify")]
    public void DamagedArchive_IsSaidInASentence(params string[] arguments)
    {
        var damaged = new GeneratedArchive<Stub>("Broken", "00000000000000000000000000000000", () => "This is no pack at all."u8, seed => new Stub(seed));

        ToolRun run = ToolRun.Start(new Library([damaged]), 200, arguments);

        Assert.Equal((ExitCode.Damaged, ""), (run.ExitCode, run.Output.Trim()));
        Assert.Contains("Broken", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private sealed record Stub(ArticleSeed Seed) : Article(Seed);
}
