using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Schemas;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the other half of a record under <c>[CorpusSchema]</c>, or of a record in it: its constructor and its partial properties.</summary>
internal static class SchemaEmitter
{
    private const string Row = SchemaNames.Row;

    // Properties with a problem are implemented as well, so that no error about a missing half hides the one that matters.
    private const string Unbound = "throw new global::System.InvalidOperationException(\"The schema has no archive.\")";

    /// <summary>Emits the record of an archive.</summary>
    public static string Emit(BoundSchema schema, EquatableArray<FieldShape> shapes, Target target)
    {
        Dictionary<string, (FieldShape Shape, int Column)> columns = ColumnsOf(shapes, firstColumn: 0);
        return Emit(
            schema.Spec,
            property => columns.TryGetValue(property.Name, out (FieldShape Shape, int Column) field) ? Read(property, field.Shape, Number(field.Column), InSchema(field.Column), target) : Unbound,
            back => schema.ArchiveOf(back.SchemaTypeName) is { } archive ? Read(back, archive, target) : Unbound);
    }

    /// <summary>Emits the records of schemas that have no archive, which is a problem of its own.</summary>
    public static void EmitUnbound(SourceProductionContext output, SchemaSpecs all, BoundSchemas bound)
    {
        foreach (SchemaSpec schema in all.Schemas)
        {
            if (!bound.Schemas.Any(candidate => candidate.Spec.TypeName == schema.TypeName))
                output.AddSource(HintName(schema.TypeName) + ".Schema.g.cs", Emit(schema, static _ => Unbound, static _ => Unbound));
        }
    }

    /// <summary>Emits the records within records. Their columns are counted from the one that they are read from.</summary>
    public static void EmitRecords(SourceProductionContext output, RecordSpecs records, BoundSchemas bound, Target target)
    {
        foreach (RecordSpec record in records.Records)
            output.AddSource(HintName(record.TypeName) + ".Record.g.cs", Emit(record, SchemaShape.Create(new SchemaBinding(record), bound.ArchiveOf), target));
    }

    /// <summary>Emits the other halves of records that cannot be schemas.</summary>
    public static void EmitHalves(SourceProductionContext output, OtherHalves halves)
    {
        foreach (OtherHalf half in halves.Halves)
            output.AddSource(HintName(half.TypeName) + ".Half.g.cs", Emit(half));
    }

    private static Dictionary<string, (FieldShape Shape, int Column)> ColumnsOf(EquatableArray<FieldShape> shapes, int firstColumn)
    {
        var columns = new Dictionary<string, (FieldShape Shape, int Column)>(StringComparer.Ordinal);
        int column = firstColumn;
        foreach (FieldShape shape in shapes)
        {
            columns[shape.Name] = (shape, column);
            column += shape.ColumnCount;
        }

        return columns;
    }

    private static string Emit(RecordSpec record, EquatableArray<FieldShape> shapes, Target target)
    {
        // The first column of a record says whether it is there.
        Dictionary<string, (FieldShape Shape, int Column)> columns = ColumnsOf(shapes, firstColumn: 1);
        var code = new CodeWriter().Header();
        Open(code, record.Namespace, record.Containers, record.Declaration);
        code.Line($"private readonly global::CorpusSdk.GeneratedCode.FieldRow {Row};");
        code.Line($"private readonly int {SchemaNames.Column};");
        code.Line();
        if (record.SetsRequiredMembers)
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"internal {record.Constructor}(global::CorpusSdk.GeneratedCode.FieldRow row, int column)").Open();
        code.Line($"{Row} = row;").Line($"{SchemaNames.Column} = column;").Close();
        foreach (SchemaProperty property in record.Properties)
        {
            string read = columns.TryGetValue(property.Name, out (FieldShape Shape, int Column) field)
                ? Read(property, field.Shape, $"{SchemaNames.Column} + {Number(field.Column)}", InRecord, target)
                : Unbound;
            code.Line().Line($"{property.Declaration} => {read};");
        }

        foreach (string stub in record.Stubs)
            code.Line().Line(stub);
        return Close(code, record.Namespace, record.Containers);
    }

    private static string HintName(string typeName) => typeName.Replace("global::", "").Replace('@', '_').Replace('<', '{').Replace('>', '}');

    private static string Emit(OtherHalf half)
    {
        var code = new CodeWriter().Header();
        Open(code, half.Namespace, half.Containers, half.Declaration);
        if (half.Constructor is { } constructor)
            WriteConstructor(code, constructor, half.SetsRequiredMembers);
        foreach (string stub in half.Stubs)
            code.Line().Line(stub);
        return Close(code, half.Namespace, half.Containers);
    }

    private static void Open(CodeWriter code, string space, EquatableArray<string> containers, string declaration)
    {
        if (space.Length > 0)
            code.Line($"namespace {space}").Open();
        foreach (string container in containers)
            code.Line(container).Open();
        code.Line(declaration).Open();
    }

    private static string Close(CodeWriter code, string space, EquatableArray<string> containers)
    {
        code.Close();
        foreach (string _ in containers)
            code.Close();
        if (space.Length > 0)
            code.Close();
        return code.ToString();
    }

    private static void WriteConstructor(CodeWriter code, string name, bool setsRequiredMembers)
    {
        if (setsRequiredMembers)
            code.Line("[global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        code.Line($"internal {name}(global::CorpusSdk.GeneratedCode.ArticleSeed seed)");
        code.Line("    : base(seed)").Open().Close();
    }

    private static string Emit(SchemaSpec schema, Func<SchemaProperty, string> read, Func<SchemaBackReference, string> readBack)
    {
        var code = new CodeWriter().Header();
        Open(code, schema.Namespace, schema.Containers, OtherHalf.PartialDeclaration(schema));
        WriteConstructor(code, schema.Name, schema.SetsRequiredMembers);
        foreach (SchemaProperty property in schema.Properties)
            code.Line().Line($"{property.Declaration} => {read(property)};");
        foreach (SchemaBackReference back in schema.BackReferences)
            code.Line().Line($"{back.Declaration} => {readBack(back)};");
        foreach (string stub in schema.Stubs)
            code.Line().Line(stub);
        return Close(code, schema.Namespace, schema.Containers);
    }

    private static string Read(SchemaProperty property, FieldShape shape, string column, (string Parameters, string Column) element, Target target)
    {
        if (shape.Kind == FieldKind.List)
        {
            string reader = property.Type.List == SchemaListType.ImmutableArray ? "List" : "ReadOnlyList";
            return $"{Row}.{reader}({column}, static {element.Parameters} => {ReadValue(property, shape.Children[0], "row", element.Column, target)})";
        }

        string read = ReadValue(property, shape, Row, column, target);
        return shape.IsOptional ? $"{Row}.Has({column}) ? {read} : ({property.TypeText})null" : read;
    }

    // The parameters of what reads an element of a list, and the column of the element: known in a schema, handed on in a record.
    private static (string Parameters, string Column) InSchema(int listColumn) => ("row", Number(listColumn + 1));

    private static readonly (string Parameters, string Column) InRecord = ("(row, column)", "column");

    private static string ReadValue(SchemaProperty property, FieldShape shape, string row, string column, Target target)
    {
        if (property.Type.IsRecord)
            return $"new {property.Type.ValueTypeText}({row}, {column})";
        if (shape.Kind == FieldKind.Reference)
            return $"global::{target.RootNamespace}.{shape.ReferencedArchive}.Articles[{row}.Int32({column})]";
        return FieldsEmitter.ReadValue(shape, row, column, target);
    }

    private static string Read(SchemaBackReference back, string archive, Target target)
    {
        string group = $"global::{target.RootNamespace}.{archive}.{FieldsEmitter.ReferencingName(archive, back.SchemaProperty)}({Row}.Index)";
        return back.List == SchemaListType.ImmutableArray
            ? $"global::System.Collections.Immutable.ImmutableArray.CreateRange<{back.SchemaTypeName}>({group})"
            : group;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
