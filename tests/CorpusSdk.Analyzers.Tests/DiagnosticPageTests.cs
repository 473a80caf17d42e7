using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The examples of the help pages are analyzed.</summary>
public partial class DiagnosticPageTests
{
    public static TheoryData<string> Ids => [.. ProblemCatalog.All.Select(problem => problem.Id).Where(id => id.StartsWith("CORPUS22", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task TheExampleOfAPage_GivesExactlyTheProblemThatThePageShows(string id)
    {
        string page = (await File.ReadAllTextAsync(Path.Combine(Folder(), $"../../docs/diagnostics/{id}.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        string example = page[page.IndexOf("## Example", StringComparison.Ordinal)..page.IndexOf("## What to do", StringComparison.Ordinal)];

        Assert.Equal(
            [Block().Match(example, example.IndexOf("```problem", StringComparison.Ordinal)).Groups["text"].Value.TrimEnd('\n')],
            await AnalyzeAsync(Block().Match(example).Groups["text"].Value));
    }

    private static async Task<string[]> AnalyzeAsync(string code)
    {
        var compilation = CSharpCompilation.Create(
            "Example",
            [
                CSharpSyntaxTree.ParseText("global using System.Linq;", Check.ParseOptions),
                CSharpSyntaxTree.ParseText(code, Check.ParseOptions, "Program.cs"),
                .. Archives.Harbours.Select(source => CSharpSyntaxTree.ParseText(source.Text, Check.ParseOptions, source.Name)),
            ],
            Archives.References,
            new(OutputKind.ConsoleApplication));
        ImmutableArray<DiagnosticAnalyzer> analyzers =
        [
            .. typeof(Rules).Assembly.GetTypes()
                .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
                .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
        ];
        ImmutableArray<Diagnostic> found = await compilation.WithAnalyzers(analyzers).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        // The compiler says this of a missing constant, too, and the page is about what we add.
        return [.. found.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden && diagnostic.Id != "CS0117").Select(diagnostic => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture))];
    }

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;

    [GeneratedRegex("^```(csharp|problem)\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex Block();
}
