using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.Support;

/// <summary>Analyzes code beside <see cref="Archives.Harbours"/>.</summary>
/// <remarks>Code is the statements of a method. <c>{|#0:…|}</c> marks a place that a problem is expected at, <c>[|…|]</c> one where only the rule matters.</remarks>
internal static class Check
{
    /// <summary>The C# that generated code promises to be content with.</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    /// <summary>The problems of statements.</summary>
    public static Task AnalyzeAsync<TAnalyzer>(string statements, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => AnalyzeAsync<TAnalyzer>(Archives.Harbours, statements, expected);

    /// <summary>The problems of statements beside other archives.</summary>
    public static Task AnalyzeAsync<TAnalyzer>(ImmutableArray<(string Name, SourceText Text)> archives, string statements, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => AnalyzeAsync<TAnalyzer>(archives, [], statements, expected);

    /// <summary>The problems of statements that use a data package.</summary>
    public static Task AnalyzeAsync<TAnalyzer>(MetadataReference package, string statements, params DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new() => AnalyzeAsync<TAnalyzer>([], [package], statements, expected);

    /// <summary>Statements before and after a fix.</summary>
    /// <param name="before">With the problem marked.</param>
    /// <param name="after">Without it.</param>
    /// <param name="action">Which of the offered changes is made.</param>
    public static async Task FixAsync<TAnalyzer, TFix>(string before, string after, int action = 0)
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new FixTest<TAnalyzer, TFix> { CodeActionIndex = action };
        Fill(test.TestState, before, Archives.Harbours, []);
        Fill(test.FixedState, after, Archives.Harbours, []);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Gives a test statements and the C# of archives.</summary>
    public static void Fill(SolutionState state, string statements, ImmutableArray<(string Name, SourceText Text)> archives, ImmutableArray<MetadataReference> packages)
    {
        state.InheritanceMode = StateInheritanceMode.Explicit;
        state.Sources.Add(Program(statements));
        foreach ((string name, SourceText text) in archives)
            state.Sources.Add((name, text));
        state.AdditionalReferences.AddRange(Archives.References);
        state.AdditionalReferences.AddRange(packages);
    }

    private static async Task AnalyzeAsync<TAnalyzer>(ImmutableArray<(string Name, SourceText Text)> archives, ImmutableArray<MetadataReference> packages, string statements, DiagnosticResult[] expected)
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        var test = new FixTest<TAnalyzer, EmptyCodeFixProvider>();
        Fill(test.TestState, statements, archives, packages);
        test.ExpectedDiagnostics.AddRange(expected);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Program(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;

        class Program
        {
            const string Declared = "declared";

            void Run(string given)
            {
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;

    private sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        public FixTest()
        {
            // References come from the running framework, so that no test restores packages.
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        }

        protected override ParseOptions CreateParseOptions() => ParseOptions;
    }
}
