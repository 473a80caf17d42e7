using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Schemas;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

public class SchemaReaderTests
{
    private const string Author = "[CorpusSchema(\"authors\")] public sealed partial record Author : CorpusSdk.Article;";
    private const string Status = "public enum Status { Draft, Published = 5 }\n[Flags] public enum Channels : long { None = 0, Web = 1, Print = 2 }";

    [Theory]
    [InlineData("bool", FieldKind.Boolean, "bool")]
    [InlineData("int", FieldKind.Int32, "int")]
    [InlineData("long", FieldKind.Int64, "long")]
    [InlineData("double", FieldKind.Double, "double")]
    [InlineData("decimal", FieldKind.Decimal, "decimal")]
    [InlineData("string", FieldKind.Text, "string")]
    [InlineData("DateOnly", FieldKind.Date, "global::System.DateOnly")]
    [InlineData("DateTimeOffset", FieldKind.Timestamp, "global::System.DateTimeOffset")]
    [InlineData("TimeOnly", FieldKind.Int64, "global::System.TimeOnly")]
    [InlineData("TimeSpan", FieldKind.Int64, "global::System.TimeSpan")]
    [InlineData("Guid", FieldKind.Text, "global::System.Guid")]
    [InlineData("Version", FieldKind.Text, "global::System.Version")]
    [InlineData("Uri", FieldKind.Uri, "global::System.Uri")]
    [InlineData("Status", FieldKind.Int32, "global::Status")]
    [InlineData("Channels", FieldKind.Int64, "global::Channels")]
    internal void EverySupportedType_IsReadAloneNullableAndInLists(string type, FieldKind kind, string text)
    {
        SchemaSpec schema = SchemaCode.Read(SchemaCode.BlogPost(
            $"public partial {type} One {{ get; }}",
            $"public partial {type}? Maybe {{ get; }}",
            $"public partial ImmutableArray<{type}> Many {{ get; }}",
            $"public partial IReadOnlyList<{type}> Several {{ get; }}") + Status);

        Assert.All(schema.Properties, property => Assert.Equal((kind, text), (property.Type.Kind, property.Type.ValueTypeText)));
        Assert.Equal(
            [
                ("One", SchemaListType.None, false, true),
                ("Maybe", SchemaListType.None, true, false),
                ("Many", SchemaListType.ImmutableArray, false, false),
                ("Several", SchemaListType.ReadOnlyList, false, false),
            ],
            schema.Properties.Select(property => (property.Name, property.Type.List, property.Type.IsNullable, property.IsRequired)));
    }

    [Fact]
    public void AnEnumeration_HasItsMembersInOrder()
    {
        SchemaType type = SchemaCode.ReadProperty("public partial Status Status { get; }", Status).Type;

        Assert.Equal([("Draft", 0), ("Published", 5)], type.Enum!.Members.Select(member => (member.Name, member.Value)));
        Assert.False(type.Enum.IsFlags);
    }

    [Fact]
    public void ARecordOfAnotherSchema_IsAReference()
    {
        SchemaSet set = SchemaCode.ReadAll(SchemaCode.BlogPost("public partial Author Author { get; }", "public partial ImmutableArray<Author> Editors { get; }") + Author);

        Assert.Empty(set.Problems.Items);
        Assert.All(set.Specs[1].Properties, property => Assert.Equal((FieldKind.Reference, "global::Author"), (property.Type.Kind, property.Type.ReferencedTypeName)));
    }

    [Fact]
    public void ASchemaMayReferToItself() =>
        Assert.Equal("global::BlogPost", SchemaCode.ReadProperty("public partial BlogPost? Sequel { get; }").Type.ReferencedTypeName);

    [Fact]
    public void AWayBack_IsNoFieldOfTheTexts()
    {
        SchemaSet set = SchemaCode.ReadAll(SchemaCode.BlogPost("public partial Author Author { get; }") + """
            [CorpusSchema("authors")]
            public sealed partial record Author : CorpusSdk.Article
            {
                [ReferencedBy(typeof(BlogPost), nameof(BlogPost.Author))] public partial IReadOnlyList<BlogPost> Posts { get; }
            }
            """);

        Assert.Empty(set.Problems.Items);
        Assert.Empty(set.Specs[0].Properties);
        SchemaBackReference back = Assert.Single(set.Specs[0].BackReferences);
        Assert.Equal(("Posts", SchemaListType.ReadOnlyList, "global::BlogPost", "Author"), (back.Name, back.List, back.SchemaTypeName, back.SchemaProperty));
    }

    [Fact]
    public void OrdinaryMembers_AreLeftAlone() => Assert.Equal(["Date"], SchemaCode.Read(SchemaCode.BlogPost(
        "public partial DateOnly Date { get; }",
        "public bool IsRecent => Date.Year >= 2025;",
        "public static int Count { get; set; }",
        "public partial int Half { get; }",
        "public partial int Half => 2;",
        "public string Describe() => Slug;")).Properties.Select(property => property.Name));

    [Fact]
    public void PropertiesOfOtherParts_AreRead() => Assert.Equal(
        ["Date", "Mood"],
        SchemaCode.Read(SchemaCode.BlogPost("public partial DateOnly Date { get; }") + "public sealed partial record BlogPost { public partial string? Mood { get; } }").Properties.Select(property => property.Name));

    [Fact]
    public void AttributesOfOurOwn_AreRead()
    {
        SchemaProperty property = SchemaCode.ReadProperty("[Indexed, FieldKey(\"ms.date\")] public partial DateOnly Date { get; }");

        Assert.True(property.IsIndexed);
        Assert.Equal("ms.date", property.Key);
    }

    [Theory]
    [InlineData("[DefaultValue(3)] public partial int Rating { get; }", "3")]
    [InlineData("[DefaultValue(true)] public partial bool Draft { get; }", "true")]
    [InlineData("[DefaultValue(0.5)] public partial double Weight { get; }", "0.5")]
    [InlineData("[DefaultValue(\"2024-05-31\")] public partial DateOnly Date { get; }", "2024-05-31")]
    [InlineData("[DefaultValue(typeof(decimal), \"4.50\")] public partial decimal Price { get; }", "4.50")]
    [InlineData("[DefaultValue(Status.Published)] public partial Status Status { get; }", "Published")]
    [InlineData("[DefaultValue(Channels.Web | Channels.Print)] public partial Channels On { get; }", "Web, Print")]
    public void ADefault_IsReadAsATextWouldHaveIt(string member, string text)
    {
        SchemaProperty property = SchemaCode.ReadProperty(member, Status);

        Assert.Equal(text, property.Default?.Text);
        Assert.False(property.IsRequired);
    }

    [Fact]
    public void Required_IsMeantOfNullableProperties() => Assert.True(SchemaCode.ReadProperty("[Required] public partial int? Rating { get; }").IsRequired);

    [Fact]
    public void WithoutNullability_ATextMayBeMissing() => Assert.False(SchemaCode.ReadProperty("#nullable disable\n    public partial string Mood { get; }\n#nullable restore").IsRequired);

    [Fact]
    public void CodeThatMoves_GivesAnEqualSchema()
    {
        string code = SchemaCode.BlogPost("[Indexed, StringLength(3)] public partial ImmutableArray<string> Tags { get; }".Replace("StringLength", "MaxLength", StringComparison.Ordinal));
        SchemaSet first = SchemaCode.ReadAll(code);
        SchemaSet moved = SchemaCode.ReadAll("// A comment.\n\n" + code);

        Assert.Equal(first.Specs, moved.Specs);
        Assert.NotEqual(first.Schemas, moved.Schemas);
        Assert.Equal(first, SchemaCode.ReadAll(code));
    }

    /// <summary>The declarations that a schema keeps are those that C# takes for the other half, whatever they contain.</summary>
    [Fact]
    public void WhatIsRead_CanBeImplemented()
    {
        const string Code = """
            namespace App.@namespace
            {
                public enum @enum { @int }

                static partial class Texts
                {
                    internal partial struct Inner
                    {
                        [CorpusSchema("blog")]
                        internal partial record @record : CorpusSdk.Article
                        {
                            public partial string? @class { get; }
                            internal virtual partial ImmutableArray<@enum> Many { get; }
                            protected internal partial IReadOnlyList<string>? Maybe { get; }
                            partial int? Hidden { get; }
                            [ReferencedBy(typeof(@record), nameof(Sequel))] public partial IReadOnlyList<@record> Prequels { get; }
                            public partial @record? Sequel { get; }
                        }
                    }
                }
            }
            """;
        SchemaSet set = SchemaCode.ReadAll(Code);
        Assert.Empty(set.Problems.Items);
        SchemaSpec schema = Assert.Single(set.Specs);
        string half = "#nullable enable annotations\n"
            + $"namespace {schema.Namespace} {{ {string.Concat(schema.Containers.Select(container => container + " { "))} partial record {schema.Name} {{"
            + $" internal {schema.Name}(CorpusSdk.GeneratedCode.ArticleSeed seed) : base(seed) {{ }}\n"
            + string.Concat(schema.Properties.Select(property => property.Declaration).Concat(schema.BackReferences.Select(back => back.Declaration)).Select(declaration => declaration + " => throw null!;\n"))
            + string.Concat(schema.Containers.Select(_ => " }")) + " } }";

        CSharpCompilation whole = SchemaCode.Compile(SchemaCode.CSharp13, ("Schema.cs", Code), ("Half.cs", half));
        Assert.Empty(whole.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }
}
