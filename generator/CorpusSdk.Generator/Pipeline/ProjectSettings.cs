using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The project's properties that concern the generator, checked.</summary>
/// <param name="RootNamespace">The namespace of the archives; its parts are C# identifiers and no keywords.</param>
/// <param name="IsPublic">Whether archives are public.</param>
/// <param name="MaxSlugConstants">How many slug constants a class gets at most.</param>
/// <param name="LanguageVersion">The version of C#, 1200 for C# 12; zero where it is not known yet.</param>
/// <param name="IsWatched">Whether <c>dotnet watch</c> compiles the project, which asks the generator again, but not the build task.</param>
/// <param name="Problems">What was wrong with the properties.</param>
internal sealed record ProjectSettings(string RootNamespace, bool IsPublic, int MaxSlugConstants, int LanguageVersion, bool IsWatched, EquatableArray<Problem> Problems)
{
    private const string DefaultRootNamespace = "Corpus";

    /// <summary>Whether the build takes a JSON Schema of each archive from what is generated.</summary>
    public bool WritesJsonSchemas { get; private init; }

    // The targets and the build task go by them; a wrong word is reported here, in one place.
    private static readonly string[] Carriers = ["Auto", "Inline", "Resource"];

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

        string carrier = Property(options, "CorpusCarrier") ?? "Auto";
        if (!Carriers.Contains(carrier, StringComparer.OrdinalIgnoreCase))
            problems.Add(Problem.Create(ProblemCatalog.InvalidCarrier, "", ProblemSpan.StartOfFile, carrier));

        int maxSlugConstants = ArchiveManifest.DefaultMaxSlugConstants;
        if (Property(options, "CorpusMaxSlugConstants") is { } wish && ArchiveManifest.ParseMaxSlugConstants(wish, out maxSlugConstants) is { } problem)
            problems.Add(problem);

        return new ProjectSettings(rootNamespace, isPublic, maxSlugConstants, LanguageVersion: 0, Property(options, "DotNetWatchBuild") == "true", problems.ToEquatableArray())
        {
            WritesJsonSchemas = Property(options, "CorpusJsonSchemas") is { } folder && !string.Equals(folder, "false", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>The settings with the language version of a project's parse options.</summary>
    public ProjectSettings WithLanguage(ParseOptions options) =>
        this with { LanguageVersion = options is CSharpParseOptions csharp ? (int)csharp.LanguageVersion : int.MaxValue };

    private static bool IsPlainIdentifier(string text) =>
        IdentifierBuilder.IsIdentifier(text)
        && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;

    private static string? Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;
}
