using CorpusSdk.Generator.Tests.Support;
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
    public async Task InferredFields() => await Verify(Ferries().Run().Driver).ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task InferredFieldsOnNetStandard() => await Verify(Ferries().OnNetStandard().Run().Driver).ScrubLinesWithReplace(WithoutVersion);

    [Fact]
    public async Task ProblemsOfTextsAndOfTheProject()
    {
        CorpusProject project = new CorpusProject { LanguageVersion = LanguageVersion.CSharp11 }
            .Add("corpus/empty.txt", "\n")
            .Add("corpus/dangling.txt", SampleTexts.Archive("Dangling") + "\nRead more\n");

        await Verify(project.Run().Driver);
    }

    private static CorpusProject Ferries() => new CorpusProject().Add(
        "corpus/ferries.jsonl",
        """
        {"slug": "first", "body": "It sails at noon.", "built": 1911, "launched": "1911-05-31", "tags": ["steel", "steam"], "ms.owner": {"name": "The town", "shares": 0.5}, "log": [{"day": "2024-05-30", "calm": true}]}
        {"slug": "second", "body": "It sails at one.", "built": 1911, "home-page": "https://example.org/", "tags": [], "last call": "2024-05-31T12:00:00Z", "fare": 1.50, "tons": 3000000000}
        """);

    private static CorpusProject Harbours() => CorpusProject.Of(SampleTexts.Harbours);

    /// <summary>A line whose version of the SDK would change with each release.</summary>
    internal static string WithoutVersion(string line) =>
        line.Contains("GeneratedCode(", StringComparison.Ordinal) ? line[..line.IndexOf(',', StringComparison.Ordinal)] + ", \"{version}\")]" : line;
}
