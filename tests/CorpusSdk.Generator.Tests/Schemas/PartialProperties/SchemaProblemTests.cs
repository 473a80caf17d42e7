using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Generator.Schemas;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>What a schema's author hears. The help pages' examples are run.</summary>
public class SchemaProblemTests
{
    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Ids => [.. ProblemCatalog.All.Select(descriptor => descriptor.Id).Where(id => id.StartsWith("CORPUS21", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void TheExampleOfAPage_GivesExactlyTheProblemThatThePageShows(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        string example = page[page.IndexOf("## Example", StringComparison.Ordinal)..page.IndexOf("## What to do", StringComparison.Ordinal)];
        string problem = Block("problem").Match(example).Groups["text"].Value.TrimEnd('\n');
        string code = id == "CORPUS2106" ? SchemaCode.BlogPost() : Block("csharp").Match(example).Groups["text"].Value;

        SchemaSet set = SchemaCode.ReadAll(
            id == "CORPUS2106" ? LanguageVersion.CSharp12 : SchemaCode.CSharp13,
            (problem[..problem.IndexOf('(', StringComparison.Ordinal)], code),
            ("Beside.cs", id == "CORPUS2111" ? SchemaCode.BlogPost("public partial Author Author { get; }") : ""));
        string[] unknown = id == "CORPUS2108" ? SchemaCode.Messages(set.FindUnknownArchives(["Blog", "Authors"])) : [];
        Assert.Equal([problem], SchemaCode.Messages(set.Problems).Concat(unknown));
    }

    [Theory]
    [InlineData("public class BlogPost;", "is not a partial record")]
    [InlineData("public sealed partial record BlogPost<T> : CorpusSdk.Article;", "it is generic")]
    [InlineData("file sealed partial record BlogPost : CorpusSdk.Article;", "it is local to its file")]
    [InlineData("public sealed partial record BlogPost(int X) : CorpusSdk.Article;", "it has its own constructor")]
    public void ARecordThatIsNoSchema_IsReported(string record, string reason)
    {
        SchemaSet set = SchemaCode.ReadAll("[CorpusSchema(\"blog\")] " + record);

        Assert.Empty(set.Schemas);
        Assert.Contains(reason, Assert.Single(set.Problems.Items).Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public partial class Outer { [CorpusSchema(\"blog\")] private sealed partial record BlogPost : CorpusSdk.Article; }", "cannot see it")]
    [InlineData("public class Outer { [CorpusSchema(\"blog\")] public sealed partial record BlogPost : CorpusSdk.Article; }", "Outer, which is not partial")]
    [InlineData("public partial class Outer<T> { [CorpusSchema(\"blog\")] public sealed partial record BlogPost : CorpusSdk.Article; }", "generic")]
    public void ARecordWithinAnUnsuitableType_IsReported(string code, string reason) =>
        Assert.Contains(reason, Assert.Single(SchemaCode.ReadAll(code).Problems.Items).Problem.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("float", "use double")]
    [InlineData("short", "use int")]
    [InlineData("uint", "use long")]
    [InlineData("string[]", "use ImmutableArray<string>")]
    [InlineData("List<int>", "use ImmutableArray<int>")]
    [InlineData("ImmutableArray<string?>", "lists cannot contain empty values")]
    [InlineData("ImmutableArray<ImmutableArray<int>>", "lists cannot contain lists")]
    [InlineData("Place", "put [CorpusRecord] on Place if it is part of the article, or [CorpusSchema] if it has its own archive")]
    [InlineData("Half", "use string")]
    public void AnUnsupportedType_IsReportedWithWhatToUse(string type, string cure) =>
        Assert.Contains(cure, SchemaCode.Message($"public partial {type} Value {{ get; }}", "public sealed record Place;"), StringComparison.Ordinal);

    [Theory]
    [InlineData("public static partial int Value { get; }", "it is static")]
    [InlineData("public partial int Value { get; set; }", "it can be set")]
    [InlineData("public new partial string Title { get; }", "CorpusSdk.Article already has a member of this name")]
    [InlineData("public new partial string Archive { get; }", "CorpusSdk.Article already has a member of this name")]
    public void APropertyThatCannotBeFilled_IsReported(string member, string reason) => Assert.Contains(reason, SchemaCode.Message(member), StringComparison.Ordinal);

    [Fact]
    public void ATypeThatIsNotThere_IsLeftToTheCompiler() =>
        Assert.Empty(SchemaCode.Read(SchemaCode.BlogPost("public partial Nowhere Value { get; }")).Properties);

    [Theory]
    [InlineData("public partial Author Author { get; }", "public partial ImmutableArray<string> Posts", "Author", "it is not a list of BlogPost")]
    [InlineData("public partial string Author { get; }", "public partial IReadOnlyList<BlogPost> Posts", "Author", "BlogPost.Author is not a reference to Author")]
    public void AWayBackAlongNoReference_IsReported(string reference, string back, string property, string reason)
    {
        SchemaSet set = SchemaCode.ReadAll(SchemaCode.BlogPost(reference)
            + $"[CorpusSchema(\"authors\")] public sealed partial record Author : CorpusSdk.Article {{ [ReferencedBy(typeof(BlogPost), \"{property}\")] {back} {{ get; }} }}");

        Assert.Contains(reason, Assert.Single(set.Problems.Items).Problem.Message, StringComparison.Ordinal);
        Assert.Empty(set.Specs[0].BackReferences);
    }

    private static Regex Block(string language) => new($"^```{language}\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture);

    private static string FindFolder()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CorpusSdk.sln")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("The tests run outside of the repository."), "docs", "diagnostics");
    }
}
