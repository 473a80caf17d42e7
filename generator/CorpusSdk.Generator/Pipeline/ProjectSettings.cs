using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The project's properties that concern the generator, checked.</summary>
/// <param name="RootNamespace">The namespace of the archives; its parts are C# identifiers and no keywords.</param>
/// <param name="IsPublic">Whether archives are public.</param>
/// <param name="Problems">What was wrong with the properties.</param>
internal sealed record ProjectSettings(string RootNamespace, bool IsPublic, EquatableArray<Problem> Problems)
{
    private const string DefaultRootNamespace = "Corpus";

    // Metadata holds names of 1,023 bytes, and a character has up to three.
    private const int MaxNamespaceLengthInChars = 256;

    public static ProjectSettings Read(AnalyzerConfigOptions options)
    {
        var problems = new List<Problem>();
        string rootNamespace = Property(options, "CorpusRootNamespace") ?? DefaultRootNamespace;
        if (rootNamespace.Length > MaxNamespaceLengthInChars || !rootNamespace.Split('.').All(IsPlainIdentifier))
        {
            problems.Add(Problem.Create(ProblemCatalog.InvalidRootNamespace, "", ProblemSpan.StartOfFile, rootNamespace));
            rootNamespace = DefaultRootNamespace;
        }

        string visibility = Property(options, "CorpusVisibility") ?? "internal";
        bool isPublic = string.Equals(visibility, "public", StringComparison.OrdinalIgnoreCase);
        if (!isPublic && !string.Equals(visibility, "internal", StringComparison.OrdinalIgnoreCase))
            problems.Add(Problem.Create(ProblemCatalog.InvalidVisibility, "", ProblemSpan.StartOfFile, visibility));

        return new ProjectSettings(rootNamespace, isPublic, problems.ToEquatableArray());
    }

    private static bool IsPlainIdentifier(string text) =>
        IdentifierBuilder.IsIdentifier(text)
        && Microsoft.CodeAnalysis.CSharp.SyntaxFacts.GetKeywordKind(text) == Microsoft.CodeAnalysis.CSharp.SyntaxKind.None;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
