using CorpusSdk.Compiler.Parsing.Formats;
using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Problems;

/// <summary>Compares the help pages with the catalogue and the compiler: their examples are run.</summary>
public class DiagnosticPagesTests
{
    /// <summary>What no text in a page can bring about, and why.</summary>
    private static readonly Dictionary<string, string> NotByTextAlone = new()
    {
        ["CORPUS1006"] = "takes bytes that are no text",
        ["CORPUS1009"] = "takes a line of a million characters",
        ["CORPUS1016"] = "takes a file that vanishes",
        ["CORPUS1020"] = "takes an archive of many megabytes",
        ["CORPUS1023"] = "takes thousands of articles",
        ["CORPUS1024"] = "takes an item of a project",
        ["CORPUS1025"] = "takes a folder of a project",
        ["CORPUS1026"] = "takes a folder of a project",
        ["CORPUS1027"] = "takes a hundred problems",
        ["CORPUS1036"] = "comes with the hints that it counts",
        ["CORPUS1037"] = "takes a long text",
        ["CORPUS1038"] = "takes a hundred hints",
        ["CORPUS1101"] = "takes an item of a project",
        ["CORPUS1106"] = "takes a mistake of the library",
        ["CORPUS1107"] = "takes an item of a project",
        ["CORPUS1108"] = "takes an item of a project",
        ["CORPUS1119"] = "takes zero bytes",
        ["CORPUS1121"] = "takes a setting of the project",
        ["CORPUS1124"] = "takes hundreds of marks",
        ["CORPUS1130"] = "takes an item of a project",
        ["CORPUS1131"] = "takes an item of a project",
        ["CORPUS1151"] = "takes an item of a project",
        ["CORPUS1152"] = "takes an item of a project",
        ["CORPUS1143"] = "takes a setting of the project",
        ["CORPUS1144"] = "takes files beside the texts",
        ["CORPUS1145"] = "takes files beside the texts",
        ["CORPUS1161"] = "takes an item of a project",
        ["CORPUS1162"] = "takes an item of a project",
        ["CORPUS1204"] = "takes a setting of the project",
        ["CORPUS1205"] = "takes a setting of the project",
        ["CORPUS1206"] = "takes a setting of the project",
        ["CORPUS1207"] = "takes a setting of the project",
        ["CORPUS1208"] = "takes a setting of the project",
        ["CORPUS1209"] = "takes a thousand keys",
        ["CORPUS1301"] = "takes a schema",
        ["CORPUS1302"] = "takes a schema",
        ["CORPUS1303"] = "takes a schema",
        ["CORPUS1304"] = "takes a schema",
        ["CORPUS1305"] = "takes a schema",
        ["CORPUS1306"] = "takes a schema",
        ["CORPUS1307"] = "takes a schema",
        ["CORPUS1308"] = "takes a schema",
        ["CORPUS1309"] = "takes a schema",
        ["CORPUS2001"] = "takes a project",
        ["CORPUS2002"] = "takes a project",
        ["CORPUS2003"] = "takes a project",
        ["CORPUS2004"] = "takes a project",
        ["CORPUS2005"] = "takes a project",
        ["CORPUS2006"] = "takes a project",
        ["CORPUS2007"] = "takes gigabytes",
        ["CORPUS2008"] = "takes a project",
        ["CORPUS2013"] = "takes a project",
        ["CORPUS2017"] = "takes C#",
        ["CORPUS2018"] = "takes C#",
        ["CORPUS2019"] = "takes a test project",
        ["CORPUS2020"] = "takes a project",
        ["CORPUS2025"] = "takes a project",
        ["CORPUS2101"] = "takes C#",
        ["CORPUS2102"] = "takes C#",
        ["CORPUS2103"] = "takes C#",
        ["CORPUS2104"] = "takes C#",
        ["CORPUS2105"] = "takes C#",
        ["CORPUS2106"] = "takes C#",
        ["CORPUS2107"] = "takes C#",
        ["CORPUS2108"] = "takes C#",
        ["CORPUS2109"] = "takes C#",
        ["CORPUS2110"] = "takes C#",
        ["CORPUS2111"] = "takes C#",
        ["CORPUS2112"] = "takes C#",
        ["CORPUS2113"] = "takes C#",
        ["CORPUS2114"] = "takes C#",
        ["CORPUS2115"] = "takes C#",
        ["CORPUS2201"] = "takes C#",
        ["CORPUS2202"] = "takes C#",
        ["CORPUS2203"] = "takes C#",
        ["CORPUS2204"] = "takes C#",
        ["CORPUS2205"] = "takes C#",
        ["CORPUS2206"] = "takes C#",
        ["CORPUS2207"] = "takes C#",
        ["CORPUS2208"] = "takes C#",
        ["CORPUS2209"] = "takes C#",
        ["CORPUS2210"] = "takes C#",
        ["CORPUS2211"] = "takes C#",
        ["CORPUS9001"] = "takes a mistake of ours",
        ["CORPUS9002"] = "takes a damaged file of the build",
        ["CORPUS9003"] = "takes a full disk",
    };

    public static TheoryData<string> Ids => [.. ProblemCatalog.All.Select(descriptor => descriptor.Id)];

    public static TheoryData<string> IdsOfTexts =>
        [.. ProblemCatalog.All.Select(descriptor => descriptor.Id).Where(id => !NotByTextAlone.ContainsKey(id))];

    [Fact]
    public void IdsAreUniqueAndInOrder()
    {
        string[] ids = [.. ProblemCatalog.All.Select(descriptor => descriptor.Id)];
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^CORPUS[129][0-9]{3}$", id));
    }

    [Fact]
    public void TheCatalogueListsEveryDescriptorThatItHas() =>
        Assert.Equal(
            typeof(ProblemCatalog).GetProperties().Select(property => property.GetValue(null)).OfType<ProblemDescriptor>().Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal),
            ProblemCatalog.All.Select(descriptor => descriptor.Id));

    [Fact]
    public void EveryIdHasAPageAndEveryPageAnId() =>
        Assert.Equal(ProblemCatalog.All.Select(descriptor => descriptor.Id), DiagnosticPage.All.Select(page => page.Id));

    [Fact]
    public void TheIndexListsEveryIdWithSeverityAndTitleInOrder() =>
        Assert.Equal(
            ProblemCatalog.All.Select(descriptor => $"| [{descriptor.Id}]({descriptor.Id}.md) | {SeverityName(descriptor)} | {descriptor.Title} |"),
            DiagnosticPage.Index.Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageOpensWithIdTitleAndSeverity(string id)
    {
        string[] lines = Page(id).Text.Split('\n');
        Assert.Equal($"# {id}: {Descriptor(id).Title}", lines[0]);
        Assert.StartsWith($"Default severity: **{SeverityName(Descriptor(id))}**", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void APageShowsTheMessageOfItsProblem(string id)
    {
        string message = Regex.Replace(Regex.Escape(Descriptor(id).MessageFormat), @"\\\{\d}", ".+");
        string place = id.StartsWith("CORPUS2", StringComparison.Ordinal) ? @"(CSC : |corpus/\S+\(1,1\): |\w+\.cs\(\d+,\d+\): |\w+\.(cs|fs)proj : )" : @"((corpus/|obj/|CorpusSdk\.targets)\S*\(\d+,\d+\): |\w+\.csproj : )";
        string line = Assert.Single(Page(id).ProblemLines);
        Assert.Matches($"^{place}{SeverityName(Descriptor(id))} {id}: {message}$", line);
    }

    [Theory]
    [MemberData(nameof(IdsOfTexts))]
    public void TheExampleOfAPage_GivesExactlyTheProblemThatThePageShows(string id) =>
        Assert.Equal(Page(id).ProblemLines, Compile(Page(id).ExampleFiles));

    [Theory]
    [MemberData(nameof(IdsOfTexts))]
    public void TheAdviceOfAPage_LeavesNoProblem(string id)
    {
        Assert.NotEmpty(Page(id).CuredFiles);
        Assert.Empty(Compile(Page(id).CuredFiles));
    }

    [Fact]
    public void WhatIsExemptHasNoExampleToRun() =>
        Assert.All(NotByTextAlone.Keys, id => Assert.Empty(Page(id).ExampleFiles));

    private static string[] Compile(IEnumerable<(string Path, string Text)> files)
    {
        ParsedFile[] parsed = [.. files.Select(file => FileParser.Parse(new SourceFile(file.Path, file.Text), ParseOptions.Default))];
        ProjectPlan plan = ArchivePlanner.Plan(parsed.Select(file => new PlannedFile(file, FileSettings.None)));
        IEnumerable<Problem> built = plan.Archives.SelectMany(archive => ArchiveBuilder.Build(archive).Problems);
        return [.. parsed.SelectMany(file => file.Problems).Concat(plan.Problems).Concat(built).Select(problem => problem.ToString())];
    }

    private static ProblemDescriptor Descriptor(string id) => ProblemCatalog.All.Single(descriptor => descriptor.Id == id);

    private static DiagnosticPage Page(string id) =>
        DiagnosticPage.All.FirstOrDefault(page => page.Id == id) ?? throw new InvalidOperationException($"There is no page {id}.md in {DiagnosticPage.Folder}.");

    private static string SeverityName(ProblemDescriptor descriptor) => descriptor.Severity switch
    {
        ProblemSeverity.Info => "info",
        ProblemSeverity.Warning => "warning",
        _ => "error",
    };
}
