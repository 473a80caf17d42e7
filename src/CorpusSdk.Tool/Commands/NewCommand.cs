using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Sources;
using CorpusSdk.Tool.Starters;

namespace CorpusSdk.Tool.Commands;

/// <summary><c>new name</c>: the first text of an archive.</summary>
internal static class NewCommand
{
    public static Command Create(ToolHost host, SharedOptions options)
    {
        var name = new Argument<string>("name")
        {
            Description = "The name of the archive: field-notes begins a folder of Markdown; notes.txt, notes.md, notes.jsonl, notes.csv and notes.tsv a file.",
            HelpName = "name",
        };
        name.Validators.Add(Validate);
        var command = new Command("new", "Begins an archive with a text that compiles, in corpus/ of the current folder. Never overwrites.") { name };
        command.SetAction(result => Run(host, options.PathOf(result) ?? ".", result.GetRequiredValue(name), result.GetValue(options.Json)));
        return command;
    }

    private static void Validate(ArgumentResult result)
    {
        string name = result.Tokens[0].Value;
        if (name is "." or ".." || name.IndexOfAny(['/', '\\', ':']) >= 0 || name.Any(char.IsControl))
            result.AddError($"'{name}' is a path; a name such as field-notes is needed. --source says in which folder the archive begins.");
        else if (!Starter.IsKnown(name))
            result.AddError($"A file '{name}' cannot be begun: its name can end in {string.Join(", ", DefaultTexts.Extensions)}, or have no dot for a folder.");
        else if (!DefaultTexts.Contain($"{DefaultTexts.Folder}/{Starter.Create(name).Path}"))
            result.AddError($"A build passes over '{name}' in {DefaultTexts.Folder}/; choose another name.");
        else if (ArchiveOf(name).Identifier.Length == 0)
            result.AddError($"'{name}' has no letter or digit, which the archive's name in code needs.");
    }

    private static int Run(ToolHost host, string folder, string name, bool json)
    {
        folder = Path.GetFullPath(folder, host.WorkingFolder);
        if (!Directory.Exists(folder))
            throw new SourceException($"There is no folder '{folder}' to begin an archive in.");

        Starter starter = Starter.Create(name);
        string corpus = Starter.CorpusFolder(folder);
        string target = Path.Combine(corpus, name);
        string file = Path.Combine(corpus, starter.Path);
        string shown = Path.GetRelativePath(host.WorkingFolder, file).Replace('\\', '/');
        try
        {
            if (Path.Exists(target))
                return Refuse(host, $"'{Path.GetRelativePath(host.WorkingFolder, target).Replace('\\', '/')}' is there already, and is left as it is: choose another name.");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = new FileStream(file, FileMode.CreateNew);
            stream.Write(Encoding.UTF8.GetBytes(starter.Text.ReplaceLineEndings("\n")));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(host, $"'{shown}' cannot be written: {exception.Message}");
        }

        string archive = ArchiveOf(name).Identifier;
        if (json)
        {
            JsonOutput.Write(host.Output, new NewDocument(shown, archive));
            return ExitCode.Success;
        }

        host.Output.Write(new Unwrapped(new Spectre.Console.Rendering.Segment($"Created {shown}, the first text of the archive {archive}.")));
        return ExitCode.Success;
    }

    private static int Refuse(ToolHost host, string message)
    {
        host.Error.Write(new Prose(message, Styles.Error));
        return ExitCode.No;
    }

    private static ArchiveName ArchiveOf(string name) =>
        ArchiveName.Create(Starter.Create(name).Path == name ? Path.GetFileNameWithoutExtension(name) : name);
}
