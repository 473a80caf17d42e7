using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>What the build task leaves for the generator, made without a build.</summary>
internal static class PackedCorpus
{
    public const string ManifestPath = CorpusProject.DefaultFolder + "obj/corpus/manifest.txt";

    /// <summary>The manifest file of a project that has one text.</summary>
    public static CorpusText Manifest(string projectFolder, string path, string text, int maxSlugConstants = ArchiveManifest.DefaultMaxSlugConstants)
    {
        (ParsedFile file, ArchiveSpec archive) = Build(path, text);
        var manifest = new ProjectManifest(
            new EquatableArray<ArchiveManifest>([ArchiveManifest.Create(archive, maxSlugConstants)]),
            file.Problems.Concat(archive.Problems).ToEquatableArray(),
            new EquatableArray<ManifestFile>([new ManifestFile(path, projectFolder + path)]));
        return Manifest(ManifestWriter.Write(manifest, SdkVersion.Current));
    }

    /// <summary>The fields of the archive of a text.</summary>
    public static CorpusText Fields(string projectFolder, string path, string text)
    {
        ArchiveSpec archive = Build(path, text).Archive;
        return CorpusText.Create(projectFolder + "obj/corpus/fields/" + FieldsFile.Name(archive.Name), FieldsFile.Write(archive, SdkVersion.Current, projectFolder)).WithMetadata("CorpusItem", "fields");
    }

    /// <summary>A manifest file with any text.</summary>
    public static CorpusText Manifest(string text) => CorpusText.Create(ManifestPath, text).WithMetadata("CorpusItem", "manifest");

    /// <summary>A text that the task has packed, which is handed on for the sake of its settings and cannot be read.</summary>
    public static CorpusText PackedFile(string path) => new CorpusText(CorpusProject.DefaultFolder + path, () => throw new InvalidOperationException("A packed text was read.")).WithMetadata("CorpusItem", "packed");

    /// <summary>The pack of a text, and the name of the resource that holds it.</summary>
    public static (string ResourceName, byte[] Pack) Pack(string path, string text)
    {
        ArchiveSpec archive = Build(path, text).Archive;
        return (ProjectManifest.ResourceName(archive.Name), PackWriter.Write(archive));
    }

    private static (ParsedFile File, ArchiveSpec Archive) Build(string path, string text)
    {
        ParsedFile file = FileParser.Parse(new SourceFile(path, text), ParseOptions.Default);
        ArchivePlan plan = ArchivePlanner.Plan([new PlannedFile(file, FileSettings.None)]).Archives[0];
        return (file, ArchiveBuilder.Build(plan));
    }
}
