using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class SchemaShapeTests
{
    private static readonly SchemaType Author = new(FieldKind.Reference, "global::App.Author") { ReferencedTypeName = "global::App.Author" };

    [Fact]
    public void ARequiredProperty_IsInEveryRow() => Assert.False(Shape(BlogSchema.Required("Date", FieldKind.Date)).IsOptional);

    [Fact]
    public void AnOptionalProperty_MayBeMissing() => Assert.True(Shape(BlogSchema.Optional("Date", FieldKind.Date)).IsOptional);

    [Fact]
    public void ADefault_StandsForWhatIsMissing()
    {
        var fallback = new FieldScalar("3", ScalarNotation.Plain, default);
        FieldShape shape = Shape(BlogSchema.Optional("Rating", FieldKind.Int32) with { Default = fallback });

        Assert.False(shape.IsOptional);
        Assert.Equal(fallback, shape.Default);
    }

    [Fact]
    public void AList_HasItsElementBelowIt()
    {
        FieldShape shape = Shape(BlogSchema.List("Tags", FieldKind.Text) with { IsIndexed = true });

        Assert.Equal((FieldKind.List, "tags", "Tags", true, false), (shape.Kind, shape.Key, shape.Name, shape.IsIndexed, shape.IsOptional));
        FieldShape element = Assert.Single(shape.Children);
        Assert.Equal((FieldKind.Text, "", "", false, false), (element.Kind, element.Key, element.Name, element.IsIndexed, element.IsOptional));
    }

    [Fact]
    public void AListOfReferences_NamesTheirArchive()
    {
        SchemaProperty property = BlogSchema.List("Authors", FieldKind.Reference) with { Type = Author with { List = SchemaListType.ReadOnlyList } };

        Assert.Equal("Authors", Assert.Single(Shape(property).Children).ReferencedArchive);
    }

    [Fact]
    public void AReferenceWithoutArchive_IsLeftOut() => Assert.Empty(Shapes(BlogSchema.Optional("Author", Author), _ => null));

    [Fact]
    public void AnEnumeration_KeepsItsMembers()
    {
        var type = new SchemaType(FieldKind.Int32, BlogSchema.Status.TypeName) { Enum = BlogSchema.Status };

        Assert.Equal(BlogSchema.Status, Shape(BlogSchema.Optional("Status", type)).Enum);
    }

    private static FieldShape Shape(SchemaProperty property) => Assert.Single(Shapes(property, _ => "Authors"));

    private static EquatableArray<FieldShape> Shapes(SchemaProperty property, Func<string, string?> archiveOf) =>
        SchemaShape.Create(new SchemaBinding(BlogSchema.Of(property), []), archiveOf);
}
