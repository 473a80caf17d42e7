using System.CommandLine;
using CorpusSdk.Build;
using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.JsonSchemas;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Pages;
using CorpusSdk.Tool.Sources;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>schema [source] -o folder</c>: a JSON Schema of each archive, for editors.</summary>
internal static class SchemaCommand
{
    private const string DefaultFolder = "schemas";

    public static Command Create(ToolHost host, SharedOptions options)
    {
        Argument<string?> source = options.CreateSourceArgument();
        var output = new Option<string>("--output", "-o") { Description = $"The folder to write to; '{DefaultFolder}' if omitted.", HelpName = "folder", DefaultValueFactory = _ => DefaultFolder };
        var command = new Command("schema", "Writes a JSON Schema of each archive, by which editors complete and check the keys of texts. Of texts it has the types that they have now; of an assembly with debug information, those that C# declares as well.") { source, output };
        command.SetAction(result => Run(host, options.PathOf(result, source), result.GetRequiredValue(output), result.GetValue(options.Json)));
        return command;
    }

    private static int Run(ToolHost host, string? path, string folder, bool json)
    {
        IReadOnlyList<(string Archive, string Json)> schemas = Read(host, path);
        var written = new List<string>();
        try
        {
            string full = Path.GetFullPath(folder, host.WorkingFolder);
            Directory.CreateDirectory(full);
            foreach ((string archive, string schema) in schemas)
            {
                string file = Path.Combine(full, archive + JsonSchemaDocument.Extension);
                AtomicFile.WriteIfChanged(file, schema);
                written.Add(Path.GetRelativePath(host.WorkingFolder, file).Replace('\\', '/'));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.Write(new Prose($"'{folder}' cannot be written: {exception.Message}", Styles.Error));
            return ExitCode.No;
        }

        if (json)
        {
            JsonOutput.Write(host.Output, new SchemaDocument(written));
        }
        else
        {
            foreach (string file in written)
                host.Output.Write(new Unwrapped(new Segment($"Wrote {file}.")));
        }

        return ExitCode.Success;
    }

    private static IReadOnlyList<(string Archive, string Json)> Read(ToolHost host, string? path)
    {
        Source source = host.Open(path);
        SourceNotes.Write(host.Error, source, $"{host.Invocation} check{(path is null ? "" : " " + ShellText.WritePath(path))}");
        if (source.IsOfTexts)
            return [.. source.Shapes.Select(archive => (archive.Name, InferredSchema.Write(archive.Name, archive.Shapes)))];
        if (path is not null && File.Exists(Path.GetFullPath(path, host.WorkingFolder)) && SchemaExtractor.Read(Path.GetFullPath(path, host.WorkingFolder)) is { Count: > 0 } schemas)
            return schemas;
        throw new SourceException($"'{path}' has no JSON Schemas: they are made from texts, or taken from the debug information of an assembly.");
    }
}
