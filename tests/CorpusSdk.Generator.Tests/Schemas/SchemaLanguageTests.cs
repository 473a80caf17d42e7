using CorpusSdk.Generator.Schemas;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Schemas;

/// <summary>The problems of a project whose C# has no partial properties; on every Roslyn, since older ones do not know them.</summary>
public class SchemaLanguageTests
{
    [Fact]
    public void BelowCSharp13_OneProblemSaysSoForAllSchemas()
    {
        SchemaSet set = SchemaCode.ReadAll(
            LanguageVersion.CSharp12,
            ("Posts.cs", SchemaCode.BlogPost()),
            ("Authors.cs", "[CorpusSchema(\"authors\")] public sealed partial record Author : CorpusSdk.Article;"));

        Assert.Empty(set.Schemas);
        Assert.Equal("CORPUS2106", Assert.Single(set.Problems.Items).Problem.Descriptor.Id);
    }
}
