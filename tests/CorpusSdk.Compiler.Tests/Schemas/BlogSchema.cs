using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Rules;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Tests.Schemas;

/// <summary>A schema with a property of each kind, and builders for others. The generator's tests read schemas from C#.</summary>
internal static class BlogSchema
{
    public static EnumShape Status { get; } = new("global::App.Status", new EquatableArray<EnumMember>([new("Draft", 0), new("InReview", 1), new("Published", 2)]), IsFlags: false);

    public static EnumShape Channels { get; } = new("global::App.Channels", new EquatableArray<EnumMember>([new("Web", 1), new("Print", 2), new("Radio", 4)]), IsFlags: true);

    /// <summary>The schema of the broken files: those with a text file beside them.</summary>
    public static SchemaSpec Spec { get; } = Of(
        Required("Date", FieldKind.Date),
        List("Tags", FieldKind.Text, new LengthRule(0, 4, null)),
        Optional("Subtitle", FieldKind.Text, new LengthRule(0, 40, null)),
        Optional("Author", new SchemaType(FieldKind.Reference, "global::App.Author") { ReferencedTypeName = "global::App.Author" }),
        Optional("Status", new SchemaType(FieldKind.Int32, "global::App.Status") { Enum = Status }) with { Default = new FieldScalar("Draft", ScalarNotation.Plain, default) },
        Optional("Rating", FieldKind.Int32, new RangeRule(FieldKind.Int32, "1", "5", false, false, null)),
        Optional("Views", FieldKind.Int64),
        Optional("Weight", FieldKind.Double),
        Optional("Price", FieldKind.Decimal),
        Optional("Updated", FieldKind.Timestamp),
        Optional("Website", FieldKind.Uri),
        Optional("Featured", FieldKind.Boolean),
        Optional("Contact", FieldKind.Text, new NotationRule(Notation.EmailAddress, null)),
        Optional("Code", FieldKind.Text, new PatternRule("[A-Z]{3}-[0-9]+", 2000, "codes look like ABC-12")),
        Optional("Mood", FieldKind.Text, new ValuesRule(new SchemaType(FieldKind.Text, "string"), new EquatableArray<string>(["calm", "stormy"]), AreAllowed: true, null)),
        Optional("ReviewedOn", FieldKind.Date) with { Key = "ms.date" });

    /// <summary>The articles that <c>Author</c> leads to.</summary>
    public static ReferenceTarget Authors { get; } = new("Authors", ["ada-lovelace", "grace-hopper", "mary-shelley"]);

    public static SchemaSpec Of(params SchemaProperty[] properties) =>
        new("blog", "global::App.BlogPost", "App", default, "BlogPost", IsPublic: true, new EquatableArray<SchemaProperty>(properties), default);

    public static SchemaProperty Required(string name, FieldKind kind, params SchemaRule[] rules) => Property(name, new SchemaType(kind, kind.ToString()), isRequired: true, rules);

    public static SchemaProperty Optional(string name, FieldKind kind, params SchemaRule[] rules) => Optional(name, new SchemaType(kind, kind.ToString()), rules);

    public static SchemaProperty Optional(string name, SchemaType type, params SchemaRule[] rules) => Property(name, type with { IsNullable = true }, isRequired: false, rules);

    public static SchemaProperty List(string name, FieldKind element, params SchemaRule[] rules) =>
        Property(name, new SchemaType(element, element.ToString()) { List = SchemaListType.ImmutableArray }, isRequired: false, rules);

    private static SchemaProperty Property(string name, SchemaType type, bool isRequired, SchemaRule[] rules) =>
        new(name, $"public partial {type.ValueTypeText} {name}", type.ValueTypeText, type, Key: null, isRequired, IsIndexed: false, Default: null, new EquatableArray<SchemaRule>(rules));
}
