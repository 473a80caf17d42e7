using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Generator.Tests.Documents;

/// <summary>The samples of the pages compile without a message. <see cref="SampleOutputTests"/> runs those whose results the pages show.</summary>
public sealed class SampleTests
{
    // What the snippets of the pages take for granted, each by a piece of C# that only it has.
    private static readonly (string Part, string Code)[] Surroundings =
    [
        ("services.AddCorpus", "using Microsoft.Extensions.DependencyInjection;\nusing CorpusSdk;\nvar services = new ServiceCollection();\n"),
        ("AddArticles", "using System.Text.Json;\nusing System.Text.Json.Serialization;\nusing CorpusSdk.Json;\n"),
        ("InMemoryArchive", "using CorpusSdk.InMemory;\nusing Xunit;\n"),
        ("[Theory", "using CorpusSdk.Xunit;\nusing Xunit;\n"),
        ("[Fact", "using Xunit;\n"),
        ("new ArchiveSet", "using CorpusSdk;\n"),
        ("ExportAsync", "using CorpusSdk;\nusing CorpusSdk.Export;\n"),
        ("[CorpusSchema", "using System.Collections.Immutable;\nusing System.ComponentModel;\nusing System.ComponentModel.DataAnnotations;\nusing CorpusSdk;\n"),
    ];

    private static readonly (string Part, string Code)[] Types =
    [
        ("AppJson", "[System.Text.Json.Serialization.JsonSerializable(typeof(string))] internal sealed class AppJson { public static System.Text.Json.Serialization.Metadata.IJsonTypeInfoResolver Default => new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver(); }"),
        ("ReadingLabel", "internal static class ReadingLabel { public static string Of(CorpusSdk.Article article) => $\"{article.ReadingTime.TotalMinutes:0} min\"; }"),
        ("Status Status", "public enum Status { Draft, Published }"),
    ];

    public static TheoryData<string, int> Snippets =>
        [.. from page in SamplePage.All from number in Enumerable.Range(0, page.Snippets.Count) select new TheoryDataRow<string, int>(page.Path, number)];

    [Fact]
    public void ThePagesHaveSamples() => Assert.InRange(SamplePage.All.Sum(page => page.Snippets.Count + page.Files.Count), 25, int.MaxValue);

    [Theory]
    [MemberData(nameof(Snippets))]
    public void ASnippet_Compiles(string path, int number)
    {
        string snippet = new SamplePage(path).Snippets[number];
        // Articles of a data package are public, and those of an own project if their method is.
        var project = new SampleProject { IsPublic = snippet.Contains("public void", StringComparison.Ordinal) }.Add("Snippet.cs", Complete(snippet));
        foreach ((string part, string code) in Types.Where(type => snippet.Contains(type.Part, StringComparison.Ordinal)))
            project.Add($"{part}.cs", code);
        foreach ((string file, string text) in SnippetTexts.For(snippet))
            project.Add(file, text);

        project.Compile(HasStatements(snippet) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary);

        Assert.Empty(project.Messages);
    }

    // Usings go above those that the snippet has; bare test methods go into a class; bare expressions become statements.
    private static string Complete(string snippet)
    {
        snippet = Regex.Replace(snippet, "^#:.*$", "", RegexOptions.Multiline);
        string above = string.Concat(Surroundings.Where(one => snippet.Contains(one.Part, StringComparison.Ordinal)).SelectMany(one => one.Code.Split('\n')).Distinct()
            .Where(line => line.Length > 0 && !snippet.Contains(line, StringComparison.Ordinal)).OrderBy(line => !line.StartsWith("using", StringComparison.Ordinal)).Select(line => line + "\n"));
        string[] usings = [.. snippet.Split('\n').Where(line => line.StartsWith("using ", StringComparison.Ordinal))];
        string rest = string.Join('\n', snippet.Split('\n').Where(line => !usings.Contains(line)));
        rest = IsTestMethod(rest) ? $"public class Sample\n{{\n{rest}}}\n" : Discards(rest);
        return string.Concat(usings.Select(line => line + "\n")) + above + "#pragma warning disable CS9113 // a service that is not used\n" + rest;
    }

    private static bool IsTestMethod(string code) => code.StartsWith("[Fact", StringComparison.Ordinal) || code.StartsWith("[Theory", StringComparison.Ordinal);

    private static bool HasStatements(string snippet) =>
        !IsTestMethod(snippet) && CSharpSyntaxTree.ParseText(snippet).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    private static string Discards(string code) => Regex.Replace(
        code,
        @"^(?<expression>(Corpus|archive|InMemoryArchive)\.[^\n;]+?)(?<comment>\s+//[^\n]*)?$",
        match => IsExpression(match.Groups["expression"].Value) ? $"_ = {match.Groups["expression"].Value};{match.Groups["comment"].Value}" : match.Value,
        RegexOptions.Multiline);

    private static bool IsExpression(string text) => !SyntaxFactory.ParseExpression(text, consumeFullText: true).ContainsDiagnostics;
}
