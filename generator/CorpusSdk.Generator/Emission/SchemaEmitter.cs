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

/// <summary>Emits the other half of a record under <c>[CorpusSchema]</c>: its constructor and its partial properties.</summary>
internal static class SchemaEmitter
{
    private const string Row = "GeneratedFields";

    // Properties with a problem are implemented as well, so that no error about a missing half hides the one that matters.
    private const string Unbound = "throw new global::System.InvalidOperationException(\"The schema has no archive.\")";

    /// <summary>Emits the record of an archive.</summary>
    public static string Emit(BoundSchema schema, EquatableArray<FieldShape> shapes, Target target)
    {
        var columns = new Dictionary<string, (FieldShape Shape, int Column)>(StringComparer.Ordinal);
        int column = 0;
        foreach (FieldShape shape in shapes)
        {
            columns[shape.Name] = (shape, column);
            column += shape.ColumnCount;
        }

        return Emit(
            schema.Spec,
            property => columns.TryGetValue(property.Name, out (FieldShape Shape, int Column) field) ? Read(property, field.Shape, field.Column, target) : Unbound,
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

    /// <summary>Emits the other halves of records that cannot be schemas.</summary>
    public static void EmitHalves(SourceProductionContext output, OtherHalves halves)
    {
        foreach (OtherHalf half in halves.Halves)
            output.AddSource(HintName(half.TypeName) + ".Half.g.cs", Emit(half));
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

    private static string Read(SchemaProperty property, FieldShape shape, int column, Target target)
    {
        if (shape.Kind == FieldKind.List)
        {
            string reader = property.Type.List == SchemaListType.ImmutableArray ? "List" : "ReadOnlyList";
            return $"{Row}.{reader}({Number(column)}, static row => {ReadValue(shape.Children[0], "row", column + 1, target)})";
        }

        string read = ReadValue(shape, Row, column, target);
        return shape.IsOptional ? $"{Row}.Has({Number(column)}) ? {read} : ({property.TypeText})null" : read;
    }

    private static string ReadValue(FieldShape shape, string row, int column, Target target)
    {
        if (shape.Kind == FieldKind.Reference)
            return $"global::{target.RootNamespace}.{shape.ReferencedArchive}.Articles[{row}.Int32({Number(column)})]";
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
