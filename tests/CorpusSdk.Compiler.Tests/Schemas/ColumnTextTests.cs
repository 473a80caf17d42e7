using CorpusSdk.Compiler.Columns.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>The texts in columns behind the numbers of enumerations and references.</summary>
public class ColumnTextTests
{
    private static readonly SchemaType Status = new(FieldKind.Int32, BlogSchema.Status.TypeName) { Enum = BlogSchema.Status };
    private static readonly SchemaType Channels = new(FieldKind.Int64, BlogSchema.Channels.TypeName) { Enum = BlogSchema.Channels };
    private static readonly SchemaType Author = new(FieldKind.Reference, "global::App.Author") { ReferencedTypeName = "global::App.Author" };

    private static readonly Gen<SchemaProperty> AnyProperty =
        from type in Gen.OneOf<SchemaType>(Status, Channels, Author, new SchemaType(FieldKind.Int32, "int"), new SchemaType(FieldKind.Text, "string"))
        from list in Gen.OneOf<SchemaListType>(SchemaListType.None, SchemaListType.ImmutableArray)
        from isIndexed in Gen.Bool
        select BlogSchema.Optional("Value", type with { List = list }) with { IsIndexed = isIndexed };

    [Theory]
    [InlineData("in review", "InReview")]
    [InlineData("DRAFT", "Draft")]
    public void AMember_HasItsNameInCSharp(string written, string name) => Assert.Equal([name], TextsOf(BlogSchema.Optional("Value", Status), "value: " + written));

    [Fact]
    public void Flags_HaveTheirNamesInDeclaredOrder() =>
        Assert.Equal(["Web, Radio"], TextsOf(BlogSchema.Optional("Value", Channels), "value: \"radio | web\""));

    [Fact]
    public void AReference_HasTheSlug() => Assert.Equal(["grace-hopper"], TextsOf(BlogSchema.Optional("Value", Author), "value: grace-hopper"));

    [Fact]
    public void AMissingValue_HasNoText() => Assert.Equal([null, "Draft"], TextsOf(BlogSchema.Optional("Value", Status), "other: 1", "value: draft"));

    [Fact]
    public void ADefault_HasItsText() => Assert.Equal(
        ["Published", "Draft"],
        TextsOf(BlogSchema.Optional("Value", Status) with { Default = new FieldScalar("Published", ScalarNotation.Plain, default) }, "other: 1", "value: draft"));

    [Fact]
    public void AnElementOfAList_HasItsTextBehindTheElements()
    {
        SchemaProperty property = BlogSchema.Optional("Value", Author with { List = SchemaListType.ReadOnlyList });

        ColumnSet set = Build([property], "value: [mary-shelley, ada-lovelace]", "value: ada-lovelace");

        Assert.Equal([FieldKind.List, FieldKind.Reference, FieldKind.Text], set.Columns.Select(column => column.Kind));
        Assert.Equal(["mary-shelley", "ada-lovelace", "ada-lovelace"], set.Columns[2].Texts!);
    }

    [Fact]
    public void KeysOfALookupTable_HaveNoTexts()
    {
        ColumnSet set = Build([BlogSchema.Optional("Value", Status) with { IsIndexed = true }], "value: draft");

        Assert.Equal([FieldKind.Int32, FieldKind.Text, FieldKind.Int32, FieldKind.List, FieldKind.Int32], set.Columns.Select(column => column.Kind));
        Assert.Equal(new Lookup(2, 3), Assert.Single(set.Lookups));
    }

    /// <summary>Separate code numbers columns in generated code and lays them out; this test compares the two.</summary>
    [Fact]
    public void AnyShapes_TakeAsManyColumnsAsTheySay() => AnyProperty.Array[1, 6].Sample(properties =>
    {
        SchemaProperty[] named = [.. properties.Select((property, index) => property with { Name = "Value" + index })];
        EquatableArray<FieldShape> shapes = Shapes(named, []);

        ColumnSet set = Build(named, "value0: draft");

        Assert.Equal(shapes.Sum(shape => shape.ColumnCount), set.Lookups.Count == 0 ? set.Columns.Count : set.Lookups[0].KeyColumn);
    });

    private static string?[] TextsOf(SchemaProperty property, params string[] lines)
    {
        ColumnSet set = Build([property], lines);
        Column texts = set.Columns[1];
        Assert.True(texts.IsTextOfPrevious);
        Assert.Equal(set.Columns[0].Presence ?? [], texts.Presence ?? []);
        return texts.Texts!;
    }

    private static ColumnSet Build(SchemaProperty[] properties, params string[] lines)
    {
        CheckedArticle[] articles = [.. lines.Select(line => FrontMatter.Article(line))];
        return ColumnBuilder.Build(Shapes(properties, articles), [.. articles.Select(article => article.Article.Fields)], _ => BlogSchema.Authors);
    }

    private static EquatableArray<FieldShape> Shapes(SchemaProperty[] properties, CheckedArticle[] articles) =>
        SchemaShape.Create(new SchemaBinding(BlogSchema.Of(properties), articles.Select(article => article.Article)), _ => "Authors");
}
