using CorpusSdk.Generator.Tests.Kit;
using Microsoft.CodeAnalysis.CSharp;
using static VerifyXunit.Verifier;

namespace CorpusSdk.Generator.Tests.Snapshots;

/// <summary>What generated code looks like.</summary>
public class GeneratedCodeTests
{
    [Fact]
    public async Task ArchiveWithEverything() => await Verify(Harbours().Run().Driver).ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task PublicArchive() => await Verify(Harbours().Public().Run().Driver).ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task ArchiveWhereOnlyBytesAreStaticData() => await Verify(Harbours().OnNetStandard().Run().Driver).ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task ProblemsOfTextsAndOfTheProject()
    {
        CorpusProject project = new CorpusProject { LanguageVersion = LanguageVersion.CSharp11 }
            .Add("corpus/empty.txt", "\n")
            .Add("corpus/dangling.txt", SampleTexts.Archive("Dangling") + "\nRead more\n");

        await Verify(project.Run().Driver);
    }

    private static CorpusProject Harbours() => CorpusProject.Of(SampleTexts.Harbours);

    private static string WithoutVersion(string line) =>
        line.Contains("GeneratedCode(", StringComparison.Ordinal) ? line[..line.IndexOf(',', StringComparison.Ordinal)] + ", \"{version}\")]" : line;
}
