using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.JsonSchemas;
using CorpusSdk.Compiler.Problems;
using Microsoft.Build.Framework;
using Task = Microsoft.Build.Utilities.Task;

namespace CorpusSdk.Build;

/// <summary>Writes the JSON Schema of each archive to a file, from the debug information of the assembly that was just compiled.</summary>
public sealed class WriteJsonSchemas : Task
{
    /// <summary>The assembly; its debug information is in it or beside it.</summary>
    [Required]
    public string Assembly { get; set; } = "";

    /// <summary>Where the project wants the files, relative to it or absolute; empty for <see cref="OwnFolder"/>. Other files there are left alone.</summary>
    public string Folder { get; set; } = "";

    /// <summary>The build's own folder for them. Schemas of archives that no longer exist are removed from it.</summary>
    [Required]
    public string OwnFolder { get; set; } = "";

    /// <summary>The folder that <see cref="Folder"/> is relative to.</summary>
    [Required]
    public string ProjectFolder { get; set; } = "";

    /// <summary>The project file, which problems are reported at.</summary>
    public string ProjectFile { get; set; } = "";

    /// <summary>Written when all is done.</summary>
    [Required]
    public string StampFile { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        string folder = Path.Combine(ProjectFolder, Folder.Length > 0 ? Folder : OwnFolder);
        try
        {
            IReadOnlyList<(string Archive, string Json)>? schemas = SchemaExtractor.Read(Assembly);
            if (schemas is null)
            {
                // Who asked for no folder misses nothing.
                if (Folder.Length > 0)
                    Warn(Problem.Create(ProblemCatalog.NoJsonSchemas, "", ProblemSpan.StartOfFile, Folder));
                return true;
            }

            if (schemas.Count > 0)
                Directory.CreateDirectory(folder);
            foreach ((string archive, string json) in schemas)
                AtomicFile.WriteIfChanged(Path.Combine(folder, archive + JsonSchemaDocument.Extension), json);
            if (Folder.Length == 0)
                RemoveOthers(folder, schemas);
            Directory.CreateDirectory(Path.GetDirectoryName(StampFile)!);
            File.WriteAllText(StampFile, "");
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another framework of the same project may be writing the same file; the schemas are no part of the program.
            if (Folder.Length > 0 && exception is UnauthorizedAccessException)
                Warn(Problem.Create(ProblemCatalog.UnwritableOutput, "", ProblemSpan.StartOfFile, exception.Message.TrimEnd('.'), folder));
            Log.LogMessage(MessageImportance.Low, $"Corpus: {exception.Message}");
            return true;
        }
    }

    private static void RemoveOthers(string folder, IReadOnlyList<(string Archive, string Json)> schemas)
    {
        if (!Directory.Exists(folder))
            return;
        var kept = new HashSet<string>(schemas.Select(schema => schema.Archive + JsonSchemaDocument.Extension), StringComparer.Ordinal);
        foreach (string path in Directory.GetFiles(folder, "*" + JsonSchemaDocument.Extension))
        {
            if (!kept.Contains(Path.GetFileName(path)))
                File.Delete(path);
        }
    }

    private void Warn(Problem problem) =>
        Log.LogWarning(subcategory: null, problem.Descriptor.Id, helpKeyword: null, file: ProjectFile, 0, 0, 0, 0, "{0}", problem.Message);
}
