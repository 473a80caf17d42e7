using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Schemas;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The fields of a packed archive that has a schema, read from the file of the build task.</summary>
/// <param name="Archive">The archive's name.</param>
/// <param name="Text">The file's text.</param>
internal sealed record LoadedFields(string Archive, string Text)
{
    private NotCompared<FieldsFileContent?> Content { get; } = new(FieldsFile.Read(Text, SdkVersion.Current));

    /// <summary>Reads a file; null if no schema needs it, and then it is not even opened.</summary>
    public static LoadedFields? Load(CorpusFile file, Schemas.BoundSchemas schemas, CancellationToken cancellation)
    {
        if (FieldsFile.ArchiveOf(file.Path) is not { } archive || schemas.Of(archive) is null)
            return null;
        return file.Text.GetText(cancellation) is { } text ? new LoadedFields(archive, text.ToString()) : null;
    }

    /// <summary>The slugs of the archive, in order; none if the file does not belong to the archive with this fingerprint.</summary>
    public ArchiveSlugs Slugs(string fingerprint) =>
        new(Archive, (Of(fingerprint)?.Articles ?? []).Select(article => article.Slug).ToEquatableArray());

    /// <summary>The content of the file; null if it does not belong to the archive with this fingerprint.</summary>
    public FieldsFileContent? Of(string fingerprint) => Content.Value is { } content && content.Fingerprint == fingerprint ? content : null;
}

/// <summary>The fields of all packed archives that have a schema.</summary>
internal sealed record AllFields(EquatableArray<LoadedFields> Files);
