using CorpusSdk.Generator.Problems;
using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Generator.Schemas;

/// <summary>The schemas of a project, each for another archive, whose ways back lead along references.</summary>
/// <param name="Schemas">The schemas, in ordinal order of their records' names.</param>
/// <param name="Problems">Problems of each schema and between them.</param>
/// <param name="Halves">The other halves of the records that are not among the schemas.</param>
internal sealed record SchemaSet(EquatableArray<PlacedSchema> Schemas, ProblemList Problems, EquatableArray<OtherHalf> Halves)
{
    /// <summary>The records within records, in ordinal order of their names.</summary>
    public EquatableArray<RecordSpec> Records { get; private init; }

    /// <summary>The schemas, without places.</summary>
    public EquatableArray<SchemaSpec> Specs => Schemas.Select(schema => schema.Spec).ToEquatableArray();

    /// <summary>Puts the schemas of a project together.</summary>
    /// <param name="all">The schemas.</param>
    /// <param name="records">The records under <c>[CorpusRecord]</c>.</param>
    public static SchemaSet Create(ImmutableArray<ReadSchema> all, ImmutableArray<ReadRecord> records)
    {
        ReadSchema[] read = [.. all.OrderBy(schema => schema.Schema?.Spec.TypeName ?? "", StringComparer.Ordinal)];
        if ((read.FirstOrDefault(schema => schema.IsLanguageOld)?.Problems ?? records.FirstOrDefault(record => record.IsLanguageOld)?.Problems) is { } old)
            return new SchemaSet(default, old, HalvesOf(read).ToEquatableArray());

        var problems = new List<Problem>();
        PlacedSchema[] schemas = WithoutDuplicates(read.Select(schema => schema.Schema).OfType<PlacedSchema>(), problems);
        Dictionary<string, SchemaSpec> byType = schemas.ToDictionary(schema => schema.Spec.TypeName, schema => schema.Spec, StringComparer.Ordinal);
        PlacedSchema[] agreed = [.. schemas.Select(schema => WithoutLooseEnds(schema, byType, problems))];
        return new SchemaSet(
            agreed.ToEquatableArray(),
            new ProblemList(read.SelectMany(schema => schema.Problems.Items).Concat(records.SelectMany(record => record.Problems.Items)).Concat(SchemaProblems.Locate(problems).Items).ToEquatableArray()),
            HalvesOf(read).Concat(read.Select(schema => schema.Schema?.Spec).OfType<SchemaSpec>().Where(spec => !byType.ContainsKey(spec.TypeName)).Select(OtherHalf.Of))
                .Concat(read.SelectMany(schema => schema.RecordHalves).Concat(records.SelectMany(record => record.Halves)).OrderBy(half => half.TypeName, StringComparer.Ordinal))
                .ToEquatableArray())
        {
            Records = read.SelectMany(schema => schema.Records)
                .Concat(records.SelectMany(record => record.Records))
                .GroupBy(record => record.TypeName, StringComparer.Ordinal)
                .Select(record => record.First())
                .OrderBy(record => record.TypeName, StringComparer.Ordinal)
                .ToEquatableArray(),
        };
    }

    /// <summary>The problems of schemas that are for none of the project's archives.</summary>
    /// <param name="archives">The names of all archives in C#.</param>
    public ProblemList FindUnknownArchives(IReadOnlyList<string> archives) => SchemaProblems.Locate(
        Schemas
            .Where(schema => !archives.Any(schema.Spec.IsFor))
            .Select(schema => schema.Places.Archive.Report(
                ProblemCatalog.UnknownSchemaArchive,
                schema.Spec.Archive,
                DidYouMean.Advise(schema.Spec.Archive, archives, "add its texts below corpus/, or name another archive"))));

    private static IEnumerable<OtherHalf> HalvesOf(IEnumerable<ReadSchema> read) =>
        read.Select(schema => schema.Half).OfType<OtherHalf>().OrderBy(half => half.TypeName, StringComparer.Ordinal);

    private static PlacedSchema[] WithoutDuplicates(IEnumerable<PlacedSchema> schemas, List<Problem> problems)
    {
        var byArchive = new Dictionary<string, PlacedSchema>(StringComparer.OrdinalIgnoreCase);
        foreach (PlacedSchema schema in schemas)
        {
            string archive = ArchiveName.Create(schema.Spec.Archive).Identifier;
            if (byArchive.TryGetValue(archive, out PlacedSchema? first))
                problems.Add(schema.Places.Archive.Report(ProblemCatalog.DuplicateSchema, schema.Spec.Name, schema.Spec.Archive, first.Spec.Name));
            else
                byArchive.Add(archive, schema);
        }

        return [.. byArchive.Values.OrderBy(schema => schema.Spec.TypeName, StringComparer.Ordinal)];
    }

    private static PlacedSchema WithoutLooseEnds(PlacedSchema schema, Dictionary<string, SchemaSpec> byType, List<Problem> problems)
    {
        var kept = new List<SchemaBackReference>();
        var places = new List<CodePlace>();
        for (int i = 0; i < schema.Spec.BackReferences.Count; i++)
        {
            SchemaBackReference back = schema.Spec.BackReferences[i];
            CodePlace place = schema.Places.BackReferences[i];
            if (Obstacle(schema.Spec, back, byType) is { } obstacle)
            {
                problems.Add(place.Report(ProblemCatalog.InvalidReferencedBy, back.Name, obstacle.Reason, obstacle.Cure));
                continue;
            }

            kept.Add(back);
            places.Add(place);
        }

        return new PlacedSchema(
            schema.Spec with { BackReferences = kept.ToEquatableArray() },
            schema.Places with { BackReferences = places.ToEquatableArray() });
    }

    private static (string Reason, string Cure)? Obstacle(SchemaSpec target, SchemaBackReference back, Dictionary<string, SchemaSpec> byType)
    {
        string source = TypeText.ShortName(back.SchemaTypeName);
        if (!byType.TryGetValue(back.SchemaTypeName, out SchemaSpec? schema))
            return ($"{source} is not the schema of any archive", $"put [CorpusSchema] on {source}");

        SchemaProperty? property = schema.Properties.FirstOrDefault(candidate => candidate.Name == back.SchemaProperty);
        if (property is { Type: { Kind: FieldKind.Reference } type } && type.ReferencedTypeName == target.TypeName)
            return null;

        string[] references = [.. schema.Properties.Where(candidate => candidate.Type.ReferencedTypeName == target.TypeName).Select(candidate => candidate.Name)];
        string cure = references.Length == 0
            ? $"declare a partial property of type {target.Name} in {source}"
            : $"name {MessageText.Alternatives(references)}";
        return (property is null ? $"{source} has no partial property {back.SchemaProperty}" : $"{source}.{back.SchemaProperty} is not a reference to {target.Name}", cure);
    }
}
