using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Packs;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the typed properties of inferred fields, the records within the article, and the lookup tables.</summary>
/// <remarks>Columns are numbered as <c>ColumnBuilder</c> lays them out: shapes in pre-order, some with a column of texts, then three columns for each lookup.</remarks>
internal static class FieldsEmitter
{
    /// <summary>How many columns a lookup has: its keys, the list of articles for each, and the articles.</summary>
    private const int ColumnsPerLookup = 3;

    /// <summary>Emits a property for each field, and the records of those that have fields themselves.</summary>
    /// <param name="code">The code, within the record.</param>
    /// <param name="record">The name of the record.</param>
    /// <param name="shapes">The fields.</param>
    /// <param name="row">The expression of the row that the values are read from.</param>
    /// <param name="firstColumn">The column of the first field.</param>
    /// <param name="target">The project that the code goes into.</param>
    public static void EmitProperties(CodeWriter code, string record, EquatableArray<FieldShape> shapes, string row, int firstColumn, Target target)
    {
        int column = firstColumn;
        foreach (FieldShape shape in shapes)
        {
            code.Line();
            code.Summary(Describe(shape));
            code.Line($"public {PropertyType(shape, record, target)} {shape.Name} => {Read(shape, record, row, column, target)};");
            column += shape.ColumnCount;
        }

        column = firstColumn;
        foreach (FieldShape shape in shapes)
        {
            (FieldShape inner, int innerColumn) = shape.Kind == FieldKind.List ? (shape.Children[0], column + 1) : (shape, column);
            if (inner.Kind == FieldKind.Map)
                EmitRecord(code, shape.Key, PropertyNames.RecordName(shape.Name, record), inner, innerColumn, target);
            column += shape.ColumnCount;
        }
    }

    /// <summary>Emits a table for each indexed field.</summary>
    /// <param name="code">The code, within the archive's class.</param>
    /// <param name="archive">The archive.</param>
    /// <param name="articleType">The type of its articles.</param>
    /// <param name="target">The project that the code goes into.</param>
    public static void EmitLookups(CodeWriter code, ArchiveManifest archive, string articleType, Target target)
    {
        int keyColumn = archive.Shapes.Sum(shape => shape.ColumnCount);
        int lookup = 0;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (FieldShape shape in Indexed(archive.Shapes, "", ""))
        {
            // Two fields of one name are a problem of the schema; the table of the second stays unnamed.
            FieldShape value = shape.Kind == FieldKind.List ? shape.Children[0] : shape;
            if (!names.Add(shape.Name))
                code.Line();
            else if (value.Kind == FieldKind.Reference)
                EmitReferencing(code, archive.Name, shape, lookup, articleType);
            else
                EmitLookup(code, archive, shape, value, lookup, keyColumn, articleType, target);
            keyColumn += ColumnsPerLookup;
            lookup++;
        }
    }

    /// <summary>The fields with a lookup table in the order of the tables; those within records with the names and the keys of all records around them.</summary>
    private static IEnumerable<FieldShape> Indexed(EquatableArray<FieldShape> shapes, string name, string key)
    {
        foreach (FieldShape shape in shapes)
        {
            FieldShape value = shape.Kind == FieldKind.List ? shape.Children[0] : shape;
            if (value.Kind == FieldKind.Map)
            {
                foreach (FieldShape inner in Indexed(value.Children, name + shape.Name, key + shape.Key + "."))
                    yield return inner;
            }
            else if (shape.IsIndexed)
            {
                yield return shape with { Name = name + shape.Name, Key = key + shape.Key };
            }
        }
    }

    /// <summary>The method of an archive that finds what refers to an article by a property.</summary>
    public static string ReferencingName(string archive, string property) => MemberName(archive, "Referencing", property);

    private static void EmitLookup(CodeWriter code, ArchiveManifest archive, FieldShape shape, FieldShape value, int lookup, int keyColumn, string articleType, Target target)
    {
        string key = ValueType(value, target);
        string name = MemberName(archive.Name, "By", shape.Name);
        string field = "s_" + CamelCase(name);
        code.Line($"private static global::CorpusSdk.LookupTable<{key}, {articleType}>? {field};");
        code.Line();
        code.Summary($"The articles by their field “{shape.Key}”. Compiled: looking up sorts and groups nothing.");
        // Analyzers compare constants, and a GUID is none.
        ArchiveEmitter.EmitKnownTexts(code, value.DeclaredType is null && lookup < archive.KeyLists.Count ? archive.KeyLists[lookup] : "");
        code.Line($"public static global::CorpusSdk.LookupTable<{key}, {articleType}> {name} => {field} ??= s_archive.Lookup({Number(lookup)}, static row => {ReadValue(value, "row", Number(keyColumn), target)});");
        code.Line();
    }

    private static void EmitReferencing(CodeWriter code, string archive, FieldShape shape, int lookup, string articleType)
    {
        code.Summary($"The articles whose field “{shape.Key}” refers to the article at a position of the other archive. For generated code.");
        code.Line("[global::System.ComponentModel.EditorBrowsable(global::System.ComponentModel.EditorBrowsableState.Never)]");
        code.Line($"internal static global::CorpusSdk.ArticleGroup<{articleType}> {ReferencingName(archive, shape.Name)}(int position) => s_archive.Referencing({Number(lookup)}, position);");
        code.Line();
    }

    /// <summary>The type of a field's values, without nullability.</summary>
    public static string ValueType(FieldShape shape, Target target) => shape.Enum?.TypeName ?? FieldKinds.Scalar(shape.Kind, shape.DeclaredType).TypeText(target.HasCreateSpan);

    /// <summary>The expression that reads a single value which is there.</summary>
    public static string ReadValue(FieldShape shape, string row, string column, Target target)
    {
        string read = $"{row}.{Reader(shape, target)}({column})";
        return shape.Enum is null ? read : $"({shape.Enum.TypeName}){read}";
    }

    /// <summary>The member of a row that reads a kind of value; with <c>OrNull</c> after it where there may be none.</summary>
    private static string Reader(FieldShape shape, Target target) => FieldKinds.Scalar(shape.Kind, shape.DeclaredType).Reader(target.HasCreateSpan);

    /// <summary>The member of a row that reads several values, and the type that it gives.</summary>
    public static (string Reader, string Type) ListOf(string element, Target target) => target.HasCreateSpan
        ? ("List", $"global::System.Collections.Immutable.ImmutableArray<{element}>")
        : ("ReadOnlyList", $"global::System.Collections.Generic.IReadOnlyList<{element}>");

    private static void EmitRecord(CodeWriter code, string key, string name, FieldShape map, int column, Target target)
    {
        code.Line();
        code.Summary($"What an article says under “{key}”. A view of the compiled values; making one costs nothing.");
        code.Line($"public readonly partial record struct {name}").Open();
        code.Line("private readonly global::CorpusSdk.GeneratedCode.FieldRow _row;");
        code.Line();
        code.Line($"internal {name}(global::CorpusSdk.GeneratedCode.FieldRow row)").Open().Line("_row = row;").Close();
        EmitProperties(code, name, map.Children, "_row", column + 1, target);
        code.Close();
    }

    private static string PropertyType(FieldShape shape, string record, Target target)
    {
        if (shape.Kind == FieldKind.List)
        {
            FieldShape element = shape.Children[0];
            return ListOf(element.Kind == FieldKind.Map ? PropertyNames.RecordName(shape.Name, record) : ValueType(element, target), target).Type;
        }

        string type = shape.Kind == FieldKind.Map ? PropertyNames.RecordName(shape.Name, record) : ValueType(shape, target);
        return shape.IsOptional ? type + "?" : type;
    }

    private static string Read(FieldShape shape, string record, string row, int column, Target target)
    {
        switch (shape.Kind)
        {
            case FieldKind.List:
                FieldShape element = shape.Children[0];
                string read = element.Kind == FieldKind.Map
                    ? $"new {PropertyNames.RecordName(shape.Name, record)}(row)"
                    : ReadValue(element, "row", Number(column + 1), target);
                return $"{row}.{ListOf("", target).Reader}({Number(column)}, static row => {read})";
            case FieldKind.Map:
                string inner = PropertyNames.RecordName(shape.Name, record);
                return shape.IsOptional
                    ? $"{row}.Has({Number(column)}) ? new {inner}({row}) : ({inner}?)null"
                    : $"new {inner}({row})";
            default:
                return shape.IsOptional ? $"{row}.{Reader(shape, target)}OrNull({Number(column)})" : ReadValue(shape, row, Number(column), target);
        }
    }

    private static string Describe(FieldShape shape)
    {
        string missing = shape.Kind == FieldKind.List ? "; empty if an article has none" : shape.IsOptional ? "; null if an article has none" : "";
        return $"The field “{shape.Key}”{missing}.";
    }

    // A class cannot have a member of its own name; a property's name never ends in an underscore.
    private static string MemberName(string archive, string prefix, string property) =>
        prefix + property == archive ? archive + "_" : prefix + property;

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
