namespace CorpusSdk.Generator.Pipeline;

/// <summary>The names of the pipeline's steps. Tests find all of them by reflection, so that none is forgotten.</summary>
internal static class TrackingNames
{
    public const string Settings = nameof(Settings);
    public const string References = nameof(References);
    public const string AllReferences = nameof(AllReferences);
    public const string Language = nameof(Language);
    public const string Target = nameof(Target);
    public const string Files = nameof(Files);
    public const string Parsed = nameof(Parsed);
    public const string Manifests = nameof(Manifests);
    public const string AllManifests = nameof(AllManifests);
    public const string AllFiles = nameof(AllFiles);
    public const string Plan = nameof(Plan);
    public const string Archives = nameof(Archives);
    public const string Packed = nameof(Packed);
    public const string Watched = nameof(Watched);
    public const string AllWatched = nameof(AllWatched);
    public const string Assets = nameof(Assets);
    public const string AllAssets = nameof(AllAssets);
    public const string Links = nameof(Links);
    public const string Linked = nameof(Linked);
    public const string ArchiveLinks = nameof(ArchiveLinks);
    public const string Built = nameof(Built);
    public const string ReadSchemas = nameof(ReadSchemas);
    public const string ReadRecords = nameof(ReadRecords);
    public const string SchemaSet = nameof(SchemaSet);
    public const string Schemas = nameof(Schemas);
    public const string Fields = nameof(Fields);
    public const string AllFields = nameof(AllFields);
    public const string SlugTables = nameof(SlugTables);
    public const string Fielded = nameof(Fielded);
    public const string FieldedPacked = nameof(FieldedPacked);
    public const string Catalog = nameof(Catalog);
    public const string AssemblyName = nameof(AssemblyName);
    public const string JsonSchemas = nameof(JsonSchemas);
    public const string PackedJsonSchemas = nameof(PackedJsonSchemas);
}
