namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The commands that read, as processes over a folder, with all that they write.</summary>
public sealed class ProcessTests(ProcessTests.Notes notes) : IClassFixture<ProcessTests.Notes>
{
    [Fact]
    public void List() => AssertRun(0, """

          notes  2 articles, 1 min of reading

           1 min  Where eels begin
                  eels

           1 min  The patient ferry
                  ferry

          The beginning of a slug is enough to read on; the shortest article takes 1
          min:

            corpus -s notes read ferry


        """, "", "list", "-s", "notes");

    [Fact]
    public void Read() => AssertRun(0, """

            notes · 1 min · 5 words

            The patient ferry

            tags         river, boats

            A ferry crosses the river.

            ────────────────────────────────────────────────────────────────────────
            Source   ferry.md, lines 1–5


        """, "", "read", "fer", "-s", "notes");

    [Fact]
    public void Search() => AssertRun(0, """

          1 article found for 'eel'.

          Where eels begin
            Notes/eels
            Nobody has seen an *eel* spawn.

          Read the best of them:
            corpus -s notes read eels


        """, "", "search", "eel", "--source", "notes");

    [Fact]
    public void Stats_Json()
    {
        ToolProcess run = notes.Run("stats", "--json", "-s", "notes");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("\"name\": \"Notes\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"articles\": 2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TextsWithErrors_AreSaidToBeLeftOut() => AssertRun(0, """

          broken  0 articles, 1 min of reading


        """, """
        1 error in the texts: what is concerned was left out. See: corpus check broken

        """, "list", "-s", "broken");

    [Fact]
    public void AnEmptyCorpus_IsNotPassedOverInSilence()
    {
        ToolProcess run = notes.Run("list", "-s", "empty");

        Assert.Equal((0, "There is no archive. See why: corpus check empty\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public void ASourceThatIsNotThere_IsAMistakeOfUsage() => AssertRun(2, "", """
        There is no file or folder 'nowhere'. A source is a folder or file of texts, an
        assembly (.dll, .exe) or a .pack.

        """, "list", "-s", "nowhere");

    [Fact]
    public void AnUnknownCommand_NamesTheNearest() => AssertRun(2, "", """

          There is no command 'serch'. Did you mean:
            search

          See all commands:
            corpus --help


        """, "serch", "eel");

    [Fact]
    public void ADamagedPack_HasAnExitCodeOfItsOwn()
    {
        ToolProcess run = notes.Run("list", "-s", "damaged.pack");

        Assert.Equal((3, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private void AssertRun(int exitCode, string output, string error, params string[] arguments) =>
        Assert.Equal(new ToolProcess(exitCode, output, error), notes.Run(arguments));

    /// <summary>A folder of two notes, and some sources with faults.</summary>
    public sealed class Notes : IDisposable
    {
        private readonly TestFolder _folder = new TestFolder()
            .Write(".editorconfig", "root = true\n")
            .Write("notes/eels.md", "---\ntitle: Where eels begin\n---\nNobody has seen an eel spawn.\n")
            .Write("notes/ferry.md", "---\ntitle: The patient ferry\ntags: [river, boats]\n---\nA ferry crosses the river.\n")
            .Write("broken/a.md", [0xFF, 0xFE, 0xFD, 0xFF, 0xFF])
            .Write("empty/corpus/picture.png", [])
            .Write("damaged.pack", "CORPUSPK and nothing else");

        internal ToolProcess Run(params string[] arguments) => ToolProcess.Run(_folder.Path, arguments);

        public void Dispose() => _folder.Dispose();
    }
}
