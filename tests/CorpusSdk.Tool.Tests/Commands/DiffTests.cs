using System.Text.Json;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>diff</c>, as a process.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Ferry = "---\ntitle: The patient ferry\nlength: 12.50\n---\nA ferry crosses the *river*.\n";

    private readonly TestFolder _folder = new TestFolder()
        .Write("a/corpus/notes/eels.md", "# Eels\n\nText.\n")
        .Write("a/corpus/notes/ferry.md", Ferry)
        .Write("a/corpus/notes/moss.md", "# Moss\n\nText.\n")
        .Write("a/corpus/same/one.md", "# One\n\nText.\n")
        .Write("b/corpus/notes/ferry.md", Ferry.Replace("patient", "impatient", StringComparison.Ordinal).Replace("12.50", "13", StringComparison.Ordinal))
        .Write("b/corpus/notes/moss.md", "\n\n# Moss\n\nText.\n")
        .Write("b/corpus/notes/owls.md", "# Owls\n\nText.\n")
        .Write("b/corpus/same/one.md", "# One\n\nText.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changes_AreShownArchiveByArchive_AndFail() => Assert.Equal(
        new ToolProcess(
            1,
            """
            Notes
              - eels
                Eels
              ~ ferry
                title, field:length
              + owls
                Owls
            1 added, 1 removed, 1 changed; 2 articles as before.

            """,
            ""),
        ToolProcess.Run(_folder.Path, "diff", "a", "b"));

    [Fact]
    public void Json_HasTheSame()
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "diff", "a", "b", "--json").Output);

        Assert.Equal(
            ["removed Notes/eels Eels", "changed Notes/ferry The impatient ferry title field:length", "added Notes/owls Owls"],
            json.RootElement.GetProperty("differences").EnumerateArray().Select(item => string.Join(' ', [
                $"{item.GetProperty("change")} {item.GetProperty("archive")}/{item.GetProperty("slug")} {item.GetProperty("headline")}",
                .. item.GetProperty("parts").EnumerateArray().Select(part => part.ToString())])));
        Assert.Equal("2", json.RootElement.GetProperty("same").ToString());
    }

    [Theory]
    [InlineData("A ferry crosses the *river*.", "A ferry crosses a *river*.", "body")]
    [InlineData("A ferry crosses the *river*.", "A ferry crosses the **river**.", "markup")]
    [InlineData("length: 12.50", "length: 12.50\nwidth: 3", "field:width")]
    [InlineData("length: 12.50", "Length: 12.5", "")]
    public void APartThatDiffers_IsNamed(string before, string after, string expected)
    {
        _folder.Write("c/notes/ferry.md", Ferry.Replace(before, after, StringComparison.Ordinal)).Write("d/notes/ferry.md", Ferry);
        Archive Open(string path) => Sources.TextSourceTests.Open(_folder.PathOf(path)).Archives[0];

        var comparison = Comparison.SourceComparison.Create([Open("d/notes")], [Open("c/notes")]);

        Assert.Equal(expected, string.Join(' ', comparison.Changes.SelectMany(change => change.Parts)));
    }

    [Fact]
    public void AFolderAndTheAssemblyThatWasMadeOfIt_DoNotDiffer() => Assert.Equal(
        new ToolProcess(0, "No difference; 31 articles as before.\n", ""),
        ToolProcess.Run(_folder.Path, "diff", CopyCollections(), Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Sample.Lighthouses.dll")));

    private string CopyCollections()
    {
        foreach (string file in ((string[])["lighthouses", "engineers"]).SelectMany(name => Directory.EnumerateFiles(Path.Combine(ToolProcess.Repository, "corpus", name))))
            _folder.Write($"copy/corpus/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", File.ReadAllBytes(file));
        return "copy";
    }
}
