using System.Text.Json;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>export</c>. What is in the files is tested beside the library.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .Write("corpus/notes/ferry.md", "# Ferry\n\nText.\n")
        .Write("corpus/notes/moss.md", "# Moss\n\nText.\n")
        .Write("corpus/other/one.md", "# One\n\nText.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("all.jsonl", "{")]
    [InlineData("all.sqlite", "SQLite format 3")]
    [InlineData("all.parquet", "PAR1")]
    public void AFile_IsOfTheFormatThatItsExtensionSays(string file, string beginning)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "export", "--to", file);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"Wrote 3 articles of 2 archives to {file}, ", run.Output, StringComparison.Ordinal);
        Assert.StartsWith(beginning, File.ReadAllText(_folder.PathOf(file), System.Text.Encoding.Latin1), StringComparison.Ordinal);
    }

    [Fact]
    public void OneArchive_IsExportedByItsName()
    {
        Assert.Equal(0, ToolProcess.Run(_folder.Path, "export", "notes", "--to", "notes.txt", "--format", "jsonl").ExitCode);

        Assert.Equal(["ferry", "moss"], File.ReadLines(_folder.PathOf("notes.txt")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("slug").GetString()));
    }

    [Fact]
    public void AFileThatIsThere_IsReplacedOnlyByForce()
    {
        _folder.Write("all.jsonl", "Mine.");

        ToolProcess refused = ToolProcess.Run(_folder.Path, "export", "--to", "all.jsonl");
        Assert.Equal((1, "", "Mine."), (refused.ExitCode, refused.Output, File.ReadAllText(_folder.PathOf("all.jsonl"))));
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);

        Assert.Equal(0, ToolProcess.Run(_folder.Path, "export", "--to", "all.jsonl", "--force").ExitCode);
        Assert.Equal(3, File.ReadLines(_folder.PathOf("all.jsonl")).Count());
    }

    [Fact]
    public void Json_SaysWhatWasWritten()
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "export", "--to", "all.sqlite", "--json").Output);

        Assert.Equal(
            ["all.sqlite", "sqlite", "2", "3", $"{new FileInfo(_folder.PathOf("all.sqlite")).Length}"],
            json.RootElement.EnumerateObject().Select(property => property.Value.ToString()));
    }

    [Theory]
    [InlineData("export")]
    [InlineData("export", "--to", "all.txt")]
    [InlineData("export", "--to", "all.txt", "--format", "xml")]
    public void ArgumentsThatMakeNoSense_AreAMistakeOfUsage(params string[] arguments)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Theory]
    [InlineData("none/all.jsonl", "none")]
    [InlineData("corpus", "corpus")]
    public void AFileThatCannotBeWritten_IsNamed(string file, string named)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "export", "--to", file, "--format", "jsonl", "--force");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnArchiveThatIsNotThere_IsNamed() => Assert.Equal(1, ToolProcess.Run(_folder.Path, "export", "nothing", "--to", "all.jsonl").ExitCode);
}
