using System.Text;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>A declared schema with odd names, and records that keep it.</summary>
/// <param name="Code">The C#.</param>
/// <param name="Records">The records, one a line.</param>
/// <param name="Expected">For each record what its properties give back.</param>
internal sealed record FuzzedSchema(string Code, string Records, IReadOnlyList<IReadOnlyDictionary<string, string>> Expected)
{
    /// <summary>The records of the archive that references point at.</summary>
    public const string People = """
        {"slug": "ada-lovelace", "text": "She counted."}
        {"slug": "grace-hopper", "text": "She compiled."}

        """;

    private static readonly string[] Names =
    [
        "@class", "@event", "@namespace", "@record", "field", "file", "required", "scoped", "@var", "Größe", "日本", "Value", "Row", "row", "seed", "Data", "DataRecord", "Type", "Kind",
        "System", "Corpus", "CorpusSdk", "Global", "Object", "String", "Int32", "ByTags", "Tags", "Search", "Catalog", "Notes", "s_archive", "_1", "ı", "Iİ", "Item",
    ];

    private static readonly string[] RecordNames = ["Note", "@record", "@class", "Ärger", "日", "String", "Row", "Schema"];
    private static readonly string[] Namespaces = ["App", "@namespace.@class", "App.Corpus", "Söhne"];

    // What attributes ask that every text keeps.
    private static readonly string[] Rules =
    [
        "[global::System.ComponentModel.DataAnnotations.StringLength(5_000, ErrorMessage = \"{0} {9} \\\" */\")]",
        "[global::System.ComponentModel.DataAnnotations.RegularExpression(\"(?s).*\\\"?\")]",
        "[global::System.ComponentModel.DataAnnotations.DeniedValues(\"\\\"\\\\\", \"</summary>\\u2028\")]",
    ];

    /// <summary>The schema that follows from a number.</summary>
    public static FuzzedSchema Create(int seed)
    {
        var text = new FuzzText(seed);
        string record = text.Pick(RecordNames);
        var parts = new List<string>();
        Property[] properties = Properties(text, record, parts, depth: 0);
        string container = text.Happens(30) ? "public static partial class Outer" : "";
        string code = $$"""
            namespace {{text.Pick(Namespaces)}}
            {
            {{FuzzedValue.Enumerations}}
            {{string.Concat(parts)}}
            [global::CorpusSdk.CorpusSchema("people")] public sealed partial record Person : global::CorpusSdk.Article;
            {{container}} {{(container.Length > 0 ? "{" : "")}}
            [global::CorpusSdk.CorpusSchema("notes")] public sealed partial record {{record}} : global::CorpusSdk.Article
            {
            {{string.Concat(properties.Select(property => $"    {property.Attributes}public partial {property.Type} {property.Name} {{ get; }}\n"))}}}
            {{(container.Length > 0 ? "}" : "")}}
            }
            """;

        var records = new StringBuilder();
        var expected = new List<IReadOnlyDictionary<string, string>>();
        for (int i = 1 + text.Next(4); i > 0; i--)
        {
            var values = new Dictionary<string, string>(StringComparer.Ordinal);
            records.Append("{\"text\": \"It sails.\"");
            foreach (Property property in properties)
                Append(records.Append(", "), values, property, text);
            records.Append("}\n");
            expected.Add(values);
        }

        return new FuzzedSchema(code, records.ToString(), expected);
    }

    private static void Append(StringBuilder records, Dictionary<string, string> values, Property property, FuzzText text)
    {
        string name = property.Name.TrimStart('@');
        if (property.Missing is not null && text.Happens(40))
        {
            // Null, so that no comma is left over.
            records.Append(FuzzText.Quote(property.Key)).Append(": null");
            values.Add(name, property.Missing);
            return;
        }

        (string Json, string Expected)[] items = [.. Enumerable.Range(0, property.IsList ? text.Next(4) : 1).Select(_ => Value(property, text))];
        string json = property.IsList ? "[" + string.Join(", ", items.Select(item => item.Json)) + "]" : items[0].Json;
        records.Append(FuzzText.Quote(property.Key)).Append(": ").Append(json);
        values.Add(name, property.IsList ? "[" + string.Join("|", items.Select(item => item.Expected)) + "]" : items[0].Expected);
    }

    private static (string Json, string Expected) Value(Property property, FuzzText text)
    {
        if (property.Members is null)
            return FuzzedValue.Create(property.ValueType, text) is var value ? (value.Json, value.Expected) : default;
        var json = new StringBuilder("{");
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Property member in property.Members)
            Append(values.Count == 0 ? json : json.Append(", "), values, member, text);
        return (json.Append('}').ToString(), FuzzedValue.DescribeRecord(values));
    }

    private static Property[] Properties(FuzzText text, string record, List<string> parts, int depth)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { record.TrimStart('@') };
        var properties = new List<Property>();
        for (int i = text.Next(8); i > 0; i--)
        {
            string name = text.Pick(Names);
            string key = text.Happens(30) ? "key " + properties.Count + " " + Keep(text.Text()) : name.TrimStart('@');
            if (taken.Add(name.TrimStart('@').Replace("_", "", StringComparison.Ordinal)))
                properties.Add(depth < 3 && text.Happens(25) ? DeclareRecord(text, name, key, parts, depth) : Declare(text, name, key, isInRecord: depth > 0));
        }

        return [.. properties];
    }

    private static string Keep(string key) => new([.. key.Where(c => !char.IsSurrogate(c) && !char.IsControl(c))]);

    /// <summary>A property that is a record, or a list of them; the record is a structure or a class with such properties itself.</summary>
    private static Property DeclareRecord(FuzzText text, string name, string key, List<string> parts, int depth)
    {
        string kind = text.Pick(["readonly partial record struct", "partial record struct", "sealed partial record"]);
        int number = parts.Count;
        parts.Add("");
        string type = text.Pick(["Part", "@class_", "Größe"]) + number;
        Property[] members = Properties(text, type, parts, depth + 1);
        parts[number] = $$"""
            [global::CorpusSdk.CorpusRecord] public {{kind}} {{type}}
            {
            {{string.Concat(members.Select(member => $"    {member.Attributes}public partial {member.Type} {member.Name} {{ get; }}\n"))}}}

            """;
        string attributes = key != name.TrimStart('@') ? $"[global::CorpusSdk.FieldKey(\"{string.Concat(key.Select(c => $"\\u{(int)c:X4}"))}\")] " : "";
        bool isList = text.Happens(40);
        bool isNullable = text.Happens(40);
        string declared = isList ? $"{text.Pick(["global::System.Collections.Immutable.ImmutableArray", "global::System.Collections.Generic.IReadOnlyList"])}<{type}>" : isNullable ? type + "?" : type;
        return new Property(name, key, declared, 0, isList, isList ? "[]" : isNullable ? "null" : null, attributes) { Members = members };
    }

    private static Property Declare(FuzzText text, string name, string key, bool isInRecord)
    {
        int valueType = text.Next(FuzzedValue.TypeCount);
        FuzzedValue sample = FuzzedValue.Create(valueType, text);
        var attributes = new StringBuilder();
        if (key != name.TrimStart('@'))
            attributes.Append($"[global::CorpusSdk.FieldKey(\"{string.Concat(key.Select(c => $"\\u{(int)c:X4}"))}\")] ");
        if (valueType != FuzzedValue.VersionType && text.Happens(isInRecord ? 20 : 40))
            attributes.Append("[global::CorpusSdk.Indexed] ");
        if (text.Happens(30))
            return new Property(name, key, text.Pick(["global::System.Collections.Immutable.ImmutableArray", "global::System.Collections.Generic.IReadOnlyList"]) + "<" + sample.Type + ">", valueType, IsList: true, "[]", attributes.ToString());
        if (valueType == 5 && text.Happens(50))
            attributes.Append(text.Pick(Rules)).Append(' ');
        if (sample.Constant is not null && text.Happens(40))
        {
            attributes.Append($"[global::System.ComponentModel.DefaultValue({sample.Constant})] ");
            return new Property(name, key, sample.Type, valueType, IsList: false, sample.Expected, attributes.ToString());
        }

        bool isNullable = text.Happens(40);
        return new Property(name, key, sample.Type + (isNullable ? "?" : ""), valueType, IsList: false, isNullable ? "null" : null, attributes.ToString());
    }

    /// <summary>A declared property; <c>Missing</c> is what it gives where a record lacks it, null if none may.</summary>
    private sealed record Property(string Name, string Key, string Type, int ValueType, bool IsList, string? Missing, string Attributes)
    {
        /// <summary>The members of a record; null for other values.</summary>
        public Property[]? Members { get; init; }
    }
}
