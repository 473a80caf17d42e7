using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Generator.Schemas;

/// <summary>The archive that a schema's record is for.</summary>
/// <param name="TypeName">The record, as in <see cref="SchemaSpec.TypeName"/>.</param>
/// <param name="Archive">The archive's name in C#.</param>
internal readonly record struct SchemaArchive(string TypeName, string Archive);

/// <summary>A schema together with its archive, and the parts of other schemas that it needs.</summary>
/// <param name="Archive">The archive's name in C#.</param>
/// <param name="Spec">The schema.</param>
/// <param name="Related">The archives of the schemas that it refers to, and of those that refer to it on request.</param>
/// <param name="PointedBack">Its reference properties that back references of other schemas look up.</param>
internal sealed record BoundSchema(string Archive, SchemaSpec Spec, EquatableArray<SchemaArchive> Related, EquatableArray<string> PointedBack)
{
    /// <summary>The archive of a related schema; null if it has none.</summary>
    public string? ArchiveOf(string typeName)
    {
        string? archive = Related.FirstOrDefault(related => related.TypeName == typeName).Archive;
        return archive;
    }
}

/// <summary>All schemas, free of places.</summary>
internal sealed record SchemaSpecs(EquatableArray<SchemaSpec> Schemas);

/// <summary>All records within records.</summary>
internal sealed record RecordSpecs(EquatableArray<RecordSpec> Records);

/// <summary>The other halves of all records that cannot be schemas.</summary>
internal sealed record OtherHalves(EquatableArray<OtherHalf> Halves);

/// <summary>All schemas that have an archive.</summary>
/// <param name="Schemas">The schemas, in ordinal order of their archives' names.</param>
internal sealed record BoundSchemas(EquatableArray<BoundSchema> Schemas)
{
    /// <summary>The schema of an archive; null if none is declared.</summary>
    public BoundSchema? Of(string archive) => Schemas.FirstOrDefault(schema => schema.Archive == archive);

    /// <summary>The archive of a schema's record; null if it has none.</summary>
    public string? ArchiveOf(string typeName) => Schemas.FirstOrDefault(schema => schema.Spec.TypeName == typeName)?.Archive;

    /// <summary>Finds the archive of each schema.</summary>
    /// <param name="set">The schemas.</param>
    /// <param name="archives">The names of the project's archives.</param>
    public static BoundSchemas Create(SchemaSet set, EquatableArray<string> archives)
    {
        var archiveOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var specOf = new SortedDictionary<string, SchemaSpec>(StringComparer.Ordinal);
        foreach (PlacedSchema schema in set.Schemas)
        {
            string? archive = archives.FirstOrDefault(schema.Spec.IsFor);
            if (archive is null || specOf.ContainsKey(archive))
                continue;
            archiveOf[schema.Spec.TypeName] = archive;
            specOf.Add(archive, schema.Spec);
        }

        return new BoundSchemas(specOf.Select(schema => new BoundSchema(
            schema.Key,
            schema.Value,
            Related(schema.Value).Where(archiveOf.ContainsKey).Select(type => new SchemaArchive(type, archiveOf[type])).ToEquatableArray(),
            PointedBack(schema.Value, specOf.Values))).ToEquatableArray());
    }

    private static IEnumerable<string?> ReferencedBy(EquatableArray<SchemaProperty> properties) =>
        properties.SelectMany(property => property.Record is { } record ? ReferencedBy(record.Properties) : [property.Type.ReferencedTypeName]).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Related(SchemaSpec schema) => ReferencedBy(schema.Properties)
        .Concat(schema.BackReferences.Select(back => back.SchemaTypeName))
        .OfType<string>()
        .Distinct(StringComparer.Ordinal)
        .OrderBy(type => type, StringComparer.Ordinal);

    private static EquatableArray<string> PointedBack(SchemaSpec schema, IEnumerable<SchemaSpec> all) => all
        .SelectMany(other => other.BackReferences)
        .Where(back => back.SchemaTypeName == schema.TypeName)
        .Select(back => back.SchemaProperty)
        .Distinct(StringComparer.Ordinal)
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToEquatableArray();
}
