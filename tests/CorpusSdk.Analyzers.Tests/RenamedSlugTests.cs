using System.Collections.Immutable;
using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Articles that have another slug than in the last build that came to its end.</summary>
public class RenamedSlugTests
{
    private const string Folder = "/home/reader/app/";
    private const string Before = """
        {"title": "The old mole", "body": "It has stood through every storm."}
        {"title": "The fish market", "body": "It smells of tar."}
        """;

    [Fact]
    public async Task ARenamedSlug_IsNamedHoweverFarItIs()
    {
        string[] messages = await AnalyzeAsync("""_ = Corpus.Harbours.Articles["the-old-mole"];""", Before.Replace("The old mole", "A breakwater of basalt", StringComparison.Ordinal));

        Assert.Equal(["CORPUS2201: The archive 'Harbours' has no article 'the-old-mole', so this lookup throws: it was renamed to 'a-breakwater-of-basalt'"], messages);
    }

    [Fact]
    public async Task ARenamedConstant_IsNamedBesideTheCompilersError()
    {
        string[] messages = await AnalyzeAsync("_ = Corpus.Harbours.Slugs.TheOldMole;", Before.Replace("The old mole", "A breakwater of basalt", StringComparison.Ordinal));

        Assert.Equal(
            [
                "CS0117: 'Harbours.Slugs' does not contain a definition for 'TheOldMole'",
                "CORPUS2211: The archive 'Harbours' has no article whose constant is 'TheOldMole': it was renamed to 'ABreakwaterOfBasalt'",
            ],
            messages);
    }

    [Fact]
    public async Task AnArticleThatIsGone_IsRenamedToNoOther()
    {
        string[] messages = await AnalyzeAsync("""_ = Corpus.Harbours.Articles["the-old-mole"];""", """{"title": "The fish market", "body": "It smells of tar."}""");

        Assert.Equal(["CORPUS2201: The archive 'Harbours' has no article 'the-old-mole', so this lookup throws: check the slug, or add the article"], messages);
    }

    [Fact]
    public async Task AMissingConstant_IsNamedWithTheNearest()
    {
        string[] messages = await AnalyzeAsync("_ = Corpus.Harbours.Slugs.TheOldMold;", Before);

        Assert.Equal("CORPUS2211: The archive 'Harbours' has no article whose constant is 'TheOldMold': did you mean 'TheOldMole'?", messages[1]);
    }

    [Fact]
    public async Task AFileThatIsRenamed_RenamesItsArticle()
    {
        string history = TextHistory.Write(
        [
            new("corpus/harbours/mole.md", "# The old mole\n\nIt has stood through every storm.\n"),
            new("corpus/harbours/breakwater.md", ""),
        ]);

        string[] messages = await AnalyzeAsync(
            """_ = Corpus.Harbours.Articles["mole"];""",
            history,
            ("corpus/harbours/breakwater.md", "# The old mole\n\nIt has stood through every storm.\n"),
            ("corpus/harbours/market.md", "# The fish market\n\nIt smells of tar.\n"));

        Assert.Equal(["CORPUS2201: The archive 'Harbours' has no article 'mole', so this lookup throws: it was renamed to 'breakwater'"], messages);
    }

    [Fact]
    public async Task ADamagedHistory_IsNone()
    {
        string[] messages = await AnalyzeAsync("""_ = Corpus.Harbours.Articles["the-old-mold"];""", "corpus/harbours.jsonl\t\\x", ("corpus/harbours.jsonl", Before));

        Assert.EndsWith("did you mean 'the-old-mole'?", Assert.Single(messages), StringComparison.Ordinal);
    }

    private static Task<string[]> AnalyzeAsync(string statement, string now) =>
        AnalyzeAsync(statement, TextHistory.Write([new("corpus/harbours.jsonl", Before)]), ("corpus/harbours.jsonl", now));

    private static async Task<string[]> AnalyzeAsync(string statement, string history, params (string Path, string Text)[] texts)
    {
        var settings = new CorpusOptions(ImmutableDictionary<string, string>.Empty.Add("ProjectDir", Folder));
        ImmutableArray<AdditionalText> files =
        [
            .. texts.Select(text => CorpusText.Create(Folder + text.Path, text.Text)),
            CorpusText.Create(Folder + "obj/Debug/net10.0/corpus/changed.txt", history).WithMetadata("CorpusItem", "changed"),
        ];
        var compilation = CSharpCompilation.Create("App", [CSharpSyntaxTree.ParseText(statement, Check.ParseOptions, "Program.cs")], Archives.References, new(OutputKind.ConsoleApplication));
        CSharpGeneratorDriver
            .Create([new Generator.CorpusGenerator().AsSourceGenerator()], files, Check.ParseOptions, settings)
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _, TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> found = await generated
            .WithAnalyzers([new SlugAnalyzer(), new SlugConstantAnalyzer()], new AnalyzerOptions(files, settings))
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        return [.. found.Where(problem => problem.Severity >= DiagnosticSeverity.Warning).OrderByDescending(problem => problem.Severity).Select(problem => $"{problem.Id}: {problem.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")];
    }
}
