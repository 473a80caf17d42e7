using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The fields of a packed archive that has a schema, read from what the build task has left.</summary>
/// <param name="Archive">The archive's name.</param>
/// <param name="Text">The file's text; read when the archive's fingerprint is known.</param>
internal sealed record LoadedFields(string Archive, string Text)
{
    /// <summary>Reads a file; null where no schema needs it, and then it is not even opened.</summary>
    public static LoadedFields? Load(CorpusFile file, Schemas.BoundSchemas schemas, CancellationToken cancellation)
    {
        if (FieldsFile.ArchiveOf(file.Path) is not { } archive || schemas.Of(archive) is null)
            return null;
        return file.Text.GetText(cancellation) is { } text ? new LoadedFields(archive, text.ToString()) : null;
    }

    /// <summary>The slugs of the archive, in order.</summary>
    public ArchiveSlugs Slugs(string fingerprint) =>
        new(Archive, Read(fingerprint, out _).Select(article => article.Slug).ToEquatableArray());

    /// <summary>The articles; none where the file does not belong to the archive with this fingerprint.</summary>
    public IReadOnlyList<FieldsFileArticle> Read(string fingerprint, out string projectFolder) =>
        FieldsFile.TryRead(Text, SdkVersion.Current, fingerprint, out IReadOnlyList<FieldsFileArticle> articles, out projectFolder) ? articles : [];
}

/// <summary>The fields of all packed archives that have a schema.</summary>
internal sealed record AllFields(EquatableArray<LoadedFields> Files);
