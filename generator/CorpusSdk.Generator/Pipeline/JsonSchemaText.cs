using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.JsonSchemas;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Generator.Schemas;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The JSON Schema of an archive.</summary>
/// <param name="Archive">The archive's name in C#.</param>
/// <param name="Json">The schema.</param>
internal sealed record JsonSchemaText(string Archive, string Json)
{
    /// <summary>The schema of an archive that is built here.</summary>
    public static JsonSchemaText Of(FieldedArchive archive) =>
        new(archive.Built.Spec.Name, Write(archive.Built.Spec.Name, archive.Built.Schema, archive.Spec.Value.Shapes, archive.Slugs));

    /// <summary>The schema of an archive that the build task has packed.</summary>
    public static JsonSchemaText Of(FieldedManifest archive) =>
        new(archive.Manifest.Name, Write(archive.Manifest.Name, archive.Schema, archive.Manifest.Shapes, archive.Slugs));

    private static string Write(string archive, BoundSchema? schema, EquatableArray<FieldShape> shapes, EquatableArray<ArchiveSlugs> slugs) => schema is null
        ? InferredSchema.Write(archive, shapes)
        : DeclaredSchema.Write(
            archive,
            schema.Spec,
            shapes,
            type => schema.ArchiveOf(type) is { } other ? slugs.FirstOrDefault(known => known.Archive == other)?.Slugs : null);
}
