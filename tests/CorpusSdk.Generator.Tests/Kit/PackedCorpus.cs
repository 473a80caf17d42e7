using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Surfaces;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Generator.Tests.Kit;

/// <summary>What the build task leaves for the generator, made without a build.</summary>
internal static class PackedCorpus
{
    public const string SurfacePath = CorpusProject.DefaultFolder + "obj/corpus/surface.txt";

    /// <summary>The surface file of a project that has one text.</summary>
    public static CorpusText Surface(string projectFolder, string path, string text, int maxSlugConstants = ArchiveSurface.DefaultMaxSlugConstants)
    {
        (ParsedFile file, ArchiveSpec archive) = Build(path, text);
        var surface = new ProjectSurface(
            new EquatableArray<ArchiveSurface>([ArchiveSurface.Create(archive, maxSlugConstants)]),
            file.Problems.Concat(archive.Problems).ToEquatableArray(),
            new EquatableArray<SurfaceFile>([new SurfaceFile(path, projectFolder + path)]));
        return Surface(SurfaceWriter.Write(surface, SdkVersion.Current));
    }

    /// <summary>The fields of the archive of a text.</summary>
    public static CorpusText Fields(string projectFolder, string path, string text)
    {
        ArchiveSpec archive = Build(path, text).Archive;
        return CorpusText.Create(projectFolder + "obj/corpus/fields/" + FieldsFile.Name(archive.Name), FieldsFile.Write(archive, SdkVersion.Current, projectFolder)).WithMetadata("CorpusItem", "fields");
    }

    /// <summary>A surface file with any text.</summary>
    public static CorpusText Surface(string text) => CorpusText.Create(SurfacePath, text).WithMetadata("CorpusItem", "surface");

    /// <summary>A text that the task has packed, which is handed on for the sake of its settings and cannot be read.</summary>
    public static CorpusText PackedFile(string path) => new CorpusText(CorpusProject.DefaultFolder + path, () => throw new InvalidOperationException("A packed text was read.")).WithMetadata("CorpusItem", "packed");

    /// <summary>The pack of a text, and the name of the resource that holds it.</summary>
    public static (string ResourceName, byte[] Pack) Pack(string path, string text)
    {
        ArchiveSpec archive = Build(path, text).Archive;
        return (ProjectSurface.ResourceName(archive.Name), PackWriter.Write(archive));
    }

    private static (ParsedFile File, ArchiveSpec Archive) Build(string path, string text)
    {
        ParsedFile file = FileParser.Parse(new SourceFile(path, text), ParseOptions.Default);
        ArchivePlan plan = ArchivePlanner.Plan([new PlannedFile(file, FileSettings.None)]).Archives[0];
        return (file, ArchiveBuilder.Build(plan));
    }
}
