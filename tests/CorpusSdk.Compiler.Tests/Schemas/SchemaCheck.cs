using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>Checks articles against a schema, as a host does it.</summary>
internal static class SchemaCheck
{
    /// <summary>All problems, those of references last.</summary>
    public static Problem[] Run(SchemaSpec schema, params CheckedArticle[] articles)
    {
        var binding = new SchemaBinding(schema, articles.Select(article => article.Article));
        return [.. SchemaChecker.Check(binding, articles), .. ReferenceChecker.Check(binding, articles, type => type == "global::App.Author" ? BlogSchema.Authors : null)];
    }

    /// <summary>The message of the only problem of a value under the key <c>value</c>, whose property is called Value.</summary>
    public static string Message(SchemaProperty property, string value) =>
        Assert.Single(Run(BlogSchema.Of(property), FrontMatter.Article("value: " + value))).Message;

    /// <summary>Whether a value under the key <c>value</c> is without problem.</summary>
    public static bool Accepts(SchemaProperty property, string value) => Run(BlogSchema.Of(property), FrontMatter.Article("value: " + value)).Length == 0;
}
