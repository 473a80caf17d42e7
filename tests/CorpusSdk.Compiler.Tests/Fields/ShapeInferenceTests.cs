using System.Globalization;
using System.Reflection;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Fields;

/// <summary>Which properties an archive's articles get, by all of their values together.</summary>
public class ShapeInferenceTests
{
    [Theory]
    [InlineData("1", "2", "Int32")]
    [InlineData("1", "3000000000", "Int64")]
    [InlineData("1", "2.5", "Double")]
    [InlineData("2.5", "2.50", "Decimal")]
    [InlineData("1", "\"x\"", "Text")]
    [InlineData("true", "1", "Text")]
    [InlineData("\"2024-05-31\"", "\"2024-05-31T10:00:00Z\"", "Timestamp")]
    [InlineData("\"2024-05-31\"", "\"soon\"", "Text")]
    [InlineData("\"https://example.org/\"", "\"none\"", "Text")]
    [InlineData("[1, 2]", "[3]", "List(Int32)")]
    [InlineData("[1, 2]", "3", "List(Int32)")]
    [InlineData("[]", "[]", "List(Boolean)")]
    [InlineData("[\"a\"]", "\"b\"", "List(Text)")]
    [InlineData("[1]", "[\"a\"]", "List(Text)")]
    [InlineData("{\"a\": 1}", "{\"a\": 2, \"b\": true}", "Map(a:Int32, b:Boolean?)")]
    [InlineData("[{\"a\": 1}]", "[{\"a\": 2}, {}]", "List(Map(a:Int32?))")]
    [InlineData("{\"a\": 1}", "\"x\"", "Text")]
    [InlineData("[[1]]", "[2]", "List(Text)")]
    [InlineData("null", "1", "Int32?")]
    [InlineData("null", "null", "Boolean?")]
    public void TwoValues_GetTheNarrowestTypeThatHoldsBoth(string one, string other, string shape) =>
        Assert.Equal(shape, Describe(ShapeOf($$"""{"x": {{one}}}""", $$"""{"x": {{other}}}""")));

    [Fact]
    public void FieldThatSomeArticlesLack_IsOptional() => Assert.Equal("Int32?", Describe(ShapeOf("""{"x": 1}""", "{}")));

    [Fact]
    public void OrderOfArticles_MakesNoDifference() =>
        Assert.Equal(Describe(ShapeOf("""{"x": 1}""", """{"x": "a"}""", """{"x": [2]}""")), Describe(ShapeOf("""{"x": [2]}""", """{"x": "a"}""", """{"x": 1}""")));

    [Fact]
    public void Keys_GetLegibleNames() =>
        Assert.Equal(["ApiId", "MsDate", "MsAssetid", "PublishDate"], NamesOf("""{"-api-id": 1, "ms.date": 2, "ms:assetid": 3, "publish_date": 4}"""));

    [Fact]
    public void KeyOfAnInheritedMember_GetsAnotherName()
    {
        Compiled compiled = Records("""{"source": 1, "article": 2, "_": 3}""");

        Assert.Equal(["Field", "ArticleField", "SourceField"], compiled.Archive.Shapes.Select(shape => shape.Name));
        Assert.Equal(3, compiled.ProblemIds.Count(id => id == "CORPUS1202"));
    }

    [Fact]
    public void KeysThatGiveOneName_GetTwo() => Assert.Equal(["AB", "ABField"], NamesOf("""{"a-b": 1, "a.b": 2}"""));

    [Fact]
    public void ManyKeysThatGiveOneName_AreNumbered() =>
        Assert.Equal(["AB", "ABField", "ABField2", "ABField3"], NamesOf("""{"a-b": 1, "a.b": 2, "a:b": 3, "a;b": 4}"""));

    [Fact]
    public void KeyOfAThousandCharacters_GetsAShorterName()
    {
        Compiled compiled = Records($$"""{"{{new string('a', 1_000)}}": 1, "{{new string('a', 1_001)}}": 2}""");

        Assert.All(compiled.Archive.Shapes, shape => Assert.InRange(shape.Name.Length, 1, 210));
        Assert.Equal(2, compiled.ProblemIds.Count(id => id == "CORPUS1202"));
    }

    [Fact]
    public void KeysThatDifferInLetterCase_AreOne()
    {
        Compiled compiled = Records("""{"Tags": ["a"]}""", """{"tags": ["b"]}""");

        Assert.Equal("List(Text)", Describe(Assert.Single(compiled.Archive.Shapes)));
    }

    [Fact]
    public void KeyThatOneArticleHasInTwoLetterCases_IsReported() =>
        Assert.Contains("CORPUS1022", Records("""{"Tags": "a", "tags": "b"}""").ProblemIds);

    [Fact]
    public void NoNameIsThatOfAMemberOfEveryArticle()
    {
        const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;
        IEnumerable<string> members = typeof(Article).GetMembers(All)
            .Where(member => member is not MethodInfo { IsSpecialName: true } and not FieldInfo { IsPrivate: true } and not ConstructorInfo and not MethodInfo { IsPrivate: true } and not MethodInfo { IsAssembly: true })
            .Select(member => member.Name)
            .Where(name => name.All(char.IsAsciiLetterOrDigit));

        Assert.Empty(members.Except(PropertyNames.ReservedInArticles));
    }

    [Fact]
    public void ValueThatForcesAWiderType_IsNamed()
    {
        Compiled compiled = Records("""{"x": 1}""", """{"x": 2}""", """{"x": "three"}""");

        Assert.Equal("corpus/sample.jsonl(3,42): info CORPUS1201: 'x' is text because of 1 of its 3 values: most read as a whole number, but not 'three' in corpus/sample.jsonl(3). If these are mistakes, write them like the others; otherwise there is nothing to do", Assert.Single(compiled.Problems).ToString());
    }

    [Fact]
    public void DatesAmongTexts_AreNoCauseForWords() => Assert.Empty(Records("""{"x": "a"}""", """{"x": "b"}""", """{"x": "2024-05-31"}""").Problems);

    [Theory]
    [InlineData("""{"x": "a"}""", """{"x": "a"}""", true)]
    [InlineData("""{"x": "a"}""", """{"x": "b"}""", false)]
    [InlineData("""{"x": ["a"]}""", """{"x": ["b"]}""", true)]
    [InlineData("""{"x": "2024-05-31"}""", """{"x": "2024-06-01"}""", true)]
    [InlineData("""{"x": 1.5}""", """{"x": 1.5}""", false)]
    [InlineData("""{"x": {"y": "a"}}""", """{"x": {"y": "a"}}""", false)]
    public void RepeatedValuesListsAndDates_GetALookup(string one, string other, bool isIndexed) => Assert.Equal(isIndexed, ShapeOf(one, other).IsIndexed);

    private static FieldShape ShapeOf(params string[] records) => Assert.Single(Records(records).Archive.Shapes);

    private static IEnumerable<string> NamesOf(params string[] records) => Records(records).Archive.Shapes.Select(shape => shape.Name);

    private static Compiled Records(params string[] records) => Compile.Files(("corpus/sample.jsonl", string.Concat(records.Select((record, index) =>
        "{" + string.Create(CultureInfo.InvariantCulture, $"\"slug\": \"a{index}\", \"body\": \"It sails.\"") + (record == "{}" ? "}" : ", " + record[1..]) + "\n"))));

    private static string Describe(FieldShape shape)
    {
        string kind = shape.Children.Count == 0
            ? shape.Kind.ToString()
            : $"{shape.Kind}({string.Join(", ", shape.Children.Select(child => child.Key.Length == 0 ? Describe(child) : $"{child.Key}:{Describe(child)}"))})";
        return shape.IsOptional ? kind + "?" : kind;
    }
}
