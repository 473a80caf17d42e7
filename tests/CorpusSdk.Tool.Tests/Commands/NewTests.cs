using System.Text.Json;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>new</c>.</summary>
public sealed class NewTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().Write(".editorconfig", "root = true\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("field-notes", "corpus/field-notes/first.md", "FieldNotes", 1)]
    [InlineData("notes.md", "corpus/notes.md", "Notes", 1)]
    [InlineData("notes.txt", "corpus/notes.txt", "Notes", 2)]
    [InlineData("notes.jsonl", "corpus/notes.jsonl", "Notes", 2)]
    [InlineData("notes.csv", "corpus/notes.csv", "Notes", 2)]
    [InlineData("notes.tsv", "corpus/notes.tsv", "Notes", 2)]
    public void WhatIsCreated_CompilesWithoutAProblem(string name, string file, string archive, int articles)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "new", name);
        CorpusSdk.Tool.Sources.Source source = Sources.TextSourceTests.Open(_folder.Path);

        Assert.Equal(new ToolProcess(0, $"Created {file}, the first text of the archive {archive}.\n", ""), run);
        Assert.Empty(source.Problems);
        Assert.Equal((archive, articles), (Assert.Single(source.Archives).Name, source.Archives[0].Count));
    }

    [Theory]
    [InlineData("field-notes")]
    [InlineData("notes.txt")]
    public void WhatIsThere_IsLeftAsItIs(string name)
    {
        _folder.Write("corpus/field-notes/mine.md", "Mine.").Write("corpus/notes.txt", "Mine.");

        ToolProcess run = ToolProcess.Run(_folder.Path, "new", name);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("is there already", run.Error, StringComparison.Ordinal);
        Assert.Equal(3, Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Count());
        Assert.Equal("Mine.", File.ReadAllText(_folder.PathOf("corpus/notes.txt")));
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("!!!")]
    [InlineData("notes.json")]
    [InlineData("README.md")]
    public void WhatIsNoName_IsAMistakeOfUsage(string name)
    {
        ToolRun run = ToolRun.Start("new", name, "--source", _folder.Path);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.False(Directory.Exists(_folder.PathOf("corpus")));
    }

    [Fact]
    public void WithinACorpus_TheArchiveIsBegunThere()
    {
        _folder.Write("corpus/other/a.md", "Text.");

        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.PathOf("corpus/other"), "new", "notes", "--json").Output);

        Assert.Equal("../notes/first.md Notes", $"{json.RootElement.GetProperty("file")} {json.RootElement.GetProperty("archive")}");
        Assert.True(File.Exists(_folder.PathOf("corpus/notes/first.md")));
    }
}
