using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class SchemaCheckerTests
{
    [Fact]
    public void AnUnknownKey_IsReportedOnceWithItsCountWhereItStandsFirst()
    {
        Problem problem = Assert.Single(SchemaCheck.Run(
            BlogSchema.Of(BlogSchema.List("Tags", FieldKind.Text)),
            FrontMatter.Article("tags: [a]"),
            FrontMatter.Read("corpus/blog/second.md", "---\n\ntagz: [a]\n---\n"),
            FrontMatter.Article("tagz: [b]")));

        Assert.Equal(("CORPUS1305", "corpus/blog/second.md", 3), (problem.Descriptor.Id, problem.File, problem.Span.StartLine));
        Assert.Equal("BlogPost has no property for the key 'tagz', so its value is left out in 2 articles: did you mean 'tags'?", problem.Message);
    }

    [Fact]
    public void UnknownKeysThatDifferInLetterCaseAlone_AreOne()
    {
        Problem problem = Assert.Single(SchemaCheck.Run(BlogSchema.Of(), FrontMatter.Article("Colour: red"), FrontMatter.Article("colour: blue", "COLOUR: blue")));

        Assert.Equal(
            "BlogPost has no property for the key 'Colour', so its value is left out in 2 articles (also written 'colour' and 'COLOUR'): declare a property Colour for it, or remove the key",
            problem.Message);
    }

    [Fact]
    public void AKeyThatNobodyHasWritten_IsNotAskedFor()
    {
        CheckedArticle article = FrontMatter.Article("date: 2020-11-25");
        EquatableArray<FieldEntry> derived = article.Article.Fields.Select(field => field with { IsDerived = true }).ToEquatableArray();

        Assert.Empty(SchemaCheck.Run(BlogSchema.Of(), article with { Article = article.Article with { Fields = derived } }));
    }

    [Fact]
    public void AKeyThatIsNoIdentifier_IsAdvisedWithFieldKey()
    {
        Problem problem = Assert.Single(SchemaCheck.Run(BlogSchema.Of(), FrontMatter.Article("50%: half")));

        Assert.EndsWith("declare a property _50 for it with [FieldKey(\"50%\")], or remove the key", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheTitleIsOfferedForAKeyLikeIt() =>
        Assert.EndsWith("did you mean 'title'?", Assert.Single(SchemaCheck.Run(BlogSchema.Of(), FrontMatter.Article("titel: The ferry"))).Message, StringComparison.Ordinal);

    [Fact]
    public void ADefault_MakesAPropertyOptional() =>
        Assert.Empty(SchemaCheck.Run(BlogSchema.Of(BlogSchema.Optional("Rating", FieldKind.Int32) with { Default = new FieldScalar("3", ScalarNotation.Plain, default) }), FrontMatter.Article()));

    [Fact]
    public void ARequiredList_HasToBeThere()
    {
        Problem problem = Assert.Single(SchemaCheck.Run(BlogSchema.Of(BlogSchema.List("Tags", FieldKind.Text) with { IsRequired = true }), FrontMatter.Article("tags:")));

        Assert.Equal(("CORPUS1301", 2, 1), (problem.Descriptor.Id, problem.Span.StartLine, problem.Span.StartColumn));
    }

    [Fact]
    public void AMissingListHasNoValues()
    {
        SchemaProperty tags = BlogSchema.List("Tags", FieldKind.Text, new LengthRule(1, int.MaxValue, null));

        Assert.Equal("Expected at least 1 value for 'tags', found 0: add at least 1", Assert.Single(SchemaCheck.Run(BlogSchema.Of(tags), FrontMatter.Article())).Message);
        Assert.Single(SchemaCheck.Run(BlogSchema.Of(tags), FrontMatter.Article("tags: []")));
        Assert.Empty(SchemaCheck.Run(BlogSchema.Of(tags), FrontMatter.Article("tags: one")));
    }

    [Fact]
    public void AMissingValueKeepsEveryRule() =>
        Assert.Empty(SchemaCheck.Run(BlogSchema.Of(BlogSchema.Optional("Rating", FieldKind.Int32, new RangeRule(FieldKind.Int32, "1", "5", false, false, null))), FrontMatter.Article("rating:")));

    [Fact]
    public void ABlankRequiredText_IsReported() =>
        Assert.Equal(
            "Expected some text for 'value', found an empty one: write it, or set AllowEmptyStrings of [Required]",
            SchemaCheck.Message(BlogSchema.Required("Value", FieldKind.Text, new RequiredTextRule(null)), "\"\""));

    [Fact]
    public void TheAttributesOwnMessage_ClosesTheProblem() =>
        Assert.Equal(
            "Expected at most 3 characters for 'value', found 5: shorten it by 2 (keep it short)",
            SchemaCheck.Message(BlogSchema.Optional("Value", FieldKind.Text, new LengthRule(0, 3, "keep it short")), "ferry"));

    [Theory]
    [InlineData(true, false, "Expected a whole number above 1 to 5 for 'value', found 1: write more than 1")]
    [InlineData(false, false, "")]
    public void AnExclusiveBound_IsOutside(bool isMinExclusive, bool isMaxExclusive, string message)
    {
        SchemaProperty property = BlogSchema.Optional("Value", FieldKind.Int32, new RangeRule(FieldKind.Int32, "1", "5", isMinExclusive, isMaxExclusive, null));

        Assert.Equal(message, string.Concat(SchemaCheck.Run(BlogSchema.Of(property), FrontMatter.Article("value: 1")).Select(problem => problem.Message)));
    }

    [Fact]
    public void ARangeOfDays_IsComparedAsDays() =>
        Assert.Equal(
            "Expected a day from 2000-01-01 to 2030-12-31 for 'value', found 1999-12-31: write at least 2000-01-01",
            SchemaCheck.Message(BlogSchema.Optional("Value", FieldKind.Date, new RangeRule(FieldKind.Date, "2000-01-01", "2030-12-31", false, false, null)), "1999-12-31"));

    [Fact]
    public void ASlowPattern_IsReportedOnceAndNotTriedAgain()
    {
        SchemaSpec schema = BlogSchema.Of(BlogSchema.Optional("Value", FieldKind.Text, new PatternRule("(a|aa|a*)*b", 20, null)));
        CheckedArticle article = FrontMatter.Article("value: " + new string('a', 60));

        Assert.Equal("CORPUS1308", Assert.Single(SchemaCheck.Run(schema, article, article, article)).Descriptor.Id);
    }

    [Fact]
    public void ALongValue_IsCutInItsMessage() =>
        Assert.Contains($"found '{new string('x', 60)}…': ", SchemaCheck.Message(BlogSchema.Optional("Value", FieldKind.Date), new string('x', 61)), StringComparison.Ordinal);

    [Fact]
    public void References_AreCheckedOneByOne()
    {
        SchemaProperty authors = BlogSchema.List("Authors", FieldKind.Reference);
        authors = authors with { Type = authors.Type with { ReferencedTypeName = "global::App.Author" } };

        Problem problem = Assert.Single(SchemaCheck.Run(BlogSchema.Of(authors), FrontMatter.Article("authors: [ada-lovelace, mary, grace-hopper]")));
        Assert.Equal(("CORPUS1304", 2, 25), (problem.Descriptor.Id, problem.Span.StartLine, problem.Span.StartColumn));
    }

    [Theory]
    [InlineData("author:")]
    [InlineData("author: \"\"")]
    [InlineData("author: Ada-Lovelace")]
    public void AReferenceThatIsEmptyOrDiffersInLetterCase_IsNoProblem(string line) =>
        Assert.Empty(SchemaCheck.Run(BlogSchema.Spec, FrontMatter.Article("date: 2024-05-31", line)));

    [Fact]
    public void AnEmptyReferenceThatIsRequired_IsMissing()
    {
        SchemaProperty author = BlogSchema.Required("Author", FieldKind.Reference);
        author = author with { Type = author.Type with { ReferencedTypeName = "global::App.Author" } };

        Assert.Equal("CORPUS1301", Assert.Single(SchemaCheck.Run(BlogSchema.Of(author), FrontMatter.Article("author: \"\""))).Descriptor.Id);
    }

    [Fact]
    public void References_WithoutArchiveAreNotChecked()
    {
        SchemaProperty author = BlogSchema.Optional("Author", new SchemaType(FieldKind.Reference, "global::App.Ship") { ReferencedTypeName = "global::App.Ship" });

        Assert.Empty(SchemaCheck.Run(BlogSchema.Of(author), FrontMatter.Article("author: nobody")));
    }

    [Fact]
    public void NoCultureIsAsked()
    {
        CheckedArticle article = FrontMatter.Article(
            "date: 31/05/2024", "rating: 9", "views: 1,000", "author: mary", "subtitle: " + new string('x', 90), "status: nope", "colour: red", "featured: yes", "price: 1,5");

        Assert.Equal(
            SchemaCheck.Run(BlogSchema.Spec, article).Select(problem => problem.Message),
            RefusingCulture.Run(() => SchemaCheck.Run(BlogSchema.Spec, article).Select(problem => problem.Message).ToArray()));
    }

    [Fact]
    public void EqualSchemasAreEqual() => Assert.Equal(
        BlogSchema.Of(BlogSchema.List("Tags", FieldKind.Text, new LengthRule(0, 4, null), new PatternRule("a", 1, "b"))),
        BlogSchema.Of(BlogSchema.List("Tags", FieldKind.Text, new LengthRule(0, 4, null), new PatternRule("a", 1, "b"))));
}
