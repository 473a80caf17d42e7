using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers;

/// <summary>The problems of <see cref="ProblemCatalog"/> that analyzers report, as the compiler wants them.</summary>
/// <remarks>Ids and severities are written out once more, because the check of AnalyzerReleases.Unshipped.md reads them here. A test compares them.</remarks>
internal static class Rules
{
    private const string Category = "Corpus";

    /// <summary>A lookup that throws.</summary>
    public static readonly DiagnosticDescriptor UnknownSlug = new(
        "CORPUS2201",
        ProblemCatalog.UnknownSlug.Title,
        ProblemCatalog.UnknownSlug.MessageFormat,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2201"));

    /// <summary>A lookup that finds nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownSlugTested = new(
        "CORPUS2202",
        ProblemCatalog.UnknownSlugTested.Title,
        ProblemCatalog.UnknownSlugTested.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2202"));

    /// <summary>A key that no article has.</summary>
    public static readonly DiagnosticDescriptor UnknownLookupKey = new(
        "CORPUS2203",
        ProblemCatalog.UnknownLookupKey.Title,
        ProblemCatalog.UnknownLookupKey.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2203"));

    /// <summary>A walk over all articles in place of a lookup.</summary>
    public static readonly DiagnosticDescriptor EnumeratedForSlug = new(
        "CORPUS2204",
        ProblemCatalog.EnumeratedForSlug.Title,
        ProblemCatalog.EnumeratedForSlug.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2204"));

    /// <summary>A query that finds nothing in any archive.</summary>
    public static readonly DiagnosticDescriptor QueryWithoutMatch = new(
        "CORPUS2205",
        ProblemCatalog.QueryWithoutMatch.Title,
        ProblemCatalog.QueryWithoutMatch.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2205"));

    /// <summary>A query that says something else than it looks.</summary>
    public static readonly DiagnosticDescriptor QueryReadOtherwise = new(
        "CORPUS2206",
        ProblemCatalog.QueryReadOtherwise.Title,
        ProblemCatalog.QueryReadOtherwise.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2206"));

    /// <summary>A range that no key can be in.</summary>
    public static readonly DiagnosticDescriptor EmptyRange = new(
        "CORPUS2207",
        ProblemCatalog.EmptyRange.Title,
        ProblemCatalog.EmptyRange.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2207"));

    /// <summary>A copy of a table that is only read.</summary>
    public static readonly DiagnosticDescriptor CopiedArticles = new(
        "CORPUS2208",
        ProblemCatalog.CopiedArticles.Title,
        ProblemCatalog.CopiedArticles.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2208"));

    /// <summary>The same search in each turn of a loop.</summary>
    public static readonly DiagnosticDescriptor SearchInLoop = new(
        "CORPUS2209",
        ProblemCatalog.SearchInLoop.Title,
        ProblemCatalog.SearchInLoop.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2209"));

    /// <summary>A text that each turn of a loop decodes.</summary>
    public static readonly DiagnosticDescriptor DecodedInLoop = new(
        "CORPUS2210",
        ProblemCatalog.DecodedInLoop.Title,
        ProblemCatalog.DecodedInLoop.MessageFormat,
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2210"));

    /// <summary>A constant of an archive's slugs that is not there.</summary>
    public static readonly DiagnosticDescriptor UnknownSlugConstant = new(
        "CORPUS2211",
        ProblemCatalog.UnknownSlugConstant.Title,
        ProblemCatalog.UnknownSlugConstant.MessageFormat,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpLink.Of("CORPUS2211"));
}
