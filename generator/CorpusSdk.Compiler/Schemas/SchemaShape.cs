using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Turns a schema into the fields that are packed.</summary>
internal static class SchemaShape
{
    /// <summary>The field of each property, in declared order, those of records within theirs; the keys are those of <see cref="SchemaBinding.Normalize"/>.</summary>
    /// <param name="binding">The schema, or a record, and the keys of the texts.</param>
    /// <param name="archiveOf">The name in C# of the archive that a schema's record is for; null if it has none, and then the reference is left out.</param>
    public static EquatableArray<FieldShape> Create(SchemaBinding binding, Func<string, string?> archiveOf)
    {
        var shapes = new List<FieldShape>(binding.Properties.Count);
        for (int i = 0; i < binding.Properties.Count; i++)
        {
            if (Create(binding.Properties[i], binding.KeyOf(i), binding.RecordOf(i), archiveOf) is { } shape)
                shapes.Add(shape);
        }

        return shapes.ToEquatableArray();
    }

    private static FieldShape? Create(SchemaProperty property, string key, SchemaBinding? record, Func<string, string?> archiveOf)
    {
        SchemaType type = property.Type;
        string? archive = null;
        if (type.Kind == FieldKind.Reference && (archive = archiveOf(type.ReferencedTypeName!)) is null)
            return null;

        bool isOptional = !type.IsList && !property.IsRequired && property.Default is null;
        var value = new FieldShape(key, property.Name, type.Kind, isOptional, record is null ? default : Create(record, archiveOf))
        {
            IsIndexed = property.IsIndexed,
            Default = property.Default,
            Enum = type.Enum,
            DeclaredType = type.DeclaredType,
            ReferencedArchive = archive,
            HasTexts = type.Enum is not null || type.Kind == FieldKind.Reference || (type.DeclaredType is not null && type.Kind == FieldKind.Int64),
        };
        if (!type.IsList)
            return value;

        FieldShape element = value with { Key = "", Name = "", IsIndexed = false, Default = null };
        return new FieldShape(key, property.Name, FieldKind.List, IsOptional: false, new EquatableArray<FieldShape>([element])) { IsIndexed = property.IsIndexed };
    }
}
