using System.Buffers.Binary;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// Files are edited, added, renamed and removed between builds, and folders of the build are damaged. Each test has files of its own, and
/// looks at what the build before its own has made of all the others.
/// </summary>
public sealed class EditedCorpusTests(EditedCorpusTests.EditedProject edited) : IClassFixture<EditedCorpusTests.EditedProject>
{
    private const string Cache = "obj/corpus/parsed.cache";

    /// <summary>What can be broken below <c>obj</c>, and will not be noticed before the next edit.</summary>
    public static TheoryData<string> Damages => ["flipped bit", "half files"];

    private Consumer Project => edited.Project;

    [Fact]
    public void EditedFile_IsParsedAgainAndNoOther()
    {
        string[] before = edited.ListingWithout("corpus/notes/edited.txt");

        Project.Write("corpus/notes/edited.txt", Samples.Article("A headline that is new"));
        CommandResult build = edited.Build("-v:n");

        Assert.Contains("(1 of them parsed)", build.Output, StringComparison.Ordinal);
        Assert.Equal(before, edited.ListingWithout("corpus/notes/edited.txt"));
        Assert.Contains(edited.Listing, line => line.StartsWith("a-headline-that-is-new |", StringComparison.Ordinal));
    }

    /// <summary>A file keeps the time of its last write when it is renamed, so its time does not show the change.</summary>
    [Fact]
    public void FilesThatAreAddedRenamedAndRemoved_AreAsTheFolderHasThem()
    {
        string[] others = [.. edited.ListingWithout("corpus/notes/removed.txt").Where(line => !line.Contains("renamed.txt", StringComparison.Ordinal))];

        Project.Write("corpus/notes/added.txt", Samples.Article("An article that was not there")).Delete("corpus/notes/removed.txt");
        File.Move(Project.PathOf("corpus/notes/renamed.txt"), Project.PathOf("corpus/notes/000.txt"));
        edited.Build();

        Assert.Equal(others, edited.ListingWithout("corpus/notes/added.txt").Where(line => !line.Contains("corpus/notes/000.txt", StringComparison.Ordinal)));
        Assert.Contains(edited.Listing, line => line.StartsWith("an-article-that-was-not-there |", StringComparison.Ordinal));
        Assert.Contains(edited.Listing, line => line.Contains("corpus/notes/000.txt", StringComparison.Ordinal));
    }

    /// <summary>
    /// The text is read again, once, and since it makes no difference the compiler has nothing to do. The first file of an archive is
    /// another matter: it represents the archive in messages, so the compiler has it as well.
    /// </summary>
    [Fact]
    public void FileThatIsSavedUnchanged_IsReadOnceAndNotCompiled()
    {
        DateTime compiledAt = CompiledAt();
        File.SetLastWriteTimeUtc(Project.PathOf("corpus/notes/saved.txt"), DateTime.UtcNow);

        CommandResult build = edited.Build("-v:n");
        CommandResult nextBuild = edited.Build("-v:n");

        Assert.Contains("(1 of them parsed)", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("of them parsed)", nextBuild.Output, StringComparison.Ordinal);
        Assert.Equal(compiledAt, CompiledAt());
    }

    [Fact]
    public void NothingTouched_NeitherTaskNorCompilerRunAndNoFileIsWritten()
    {
        edited.Build();
        var before = Times();

        CommandResult build = edited.Build("-v:d");

        Assert.Contains("Corpus: nothing has changed since the last build.", build.Output, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", build.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public void DamagedFolder_DoesNotChangeWhatIsBuilt(string damage)
    {
        string[] before = edited.ListingWithout("corpus/notes/damaged.txt");
        Project.Write("corpus/notes/damaged.txt", Samples.Article($"Built after damage: {damage}"));
        Damage(damage);

        edited.Build();

        Assert.Equal(before, edited.ListingWithout("corpus/notes/damaged.txt"));
        Assert.Contains(edited.Listing, line => line.Contains($"Built after damage: {damage}", StringComparison.Ordinal));
    }

    /// <summary>Without an edit, only a missing file shows that there is work to do.</summary>
    [Theory]
    [InlineData("no packs")]
    [InlineData("no manifest")]
    public void LostFile_IsMadeAgain(string damage)
    {
        string[] before = edited.Listing;
        Damage(damage);

        edited.Build();

        Assert.Equal(before, edited.Listing);
        Assert.Equal(["Corpus.Lakes.pack", "Corpus.Notes.pack"], AssemblyFile.Packs(Project.PathOf("bin/Debug/net10.0/App.dll")));
    }

    /// <summary>The checksum is made to fit, so that only the version shows that another SDK wrote the cache.</summary>
    [Fact]
    public void CacheOfAnotherSdk_IsNotRead()
    {
        Change(Cache, bytes =>
        {
            // Behind the checksum and the length of the version.
            bytes[sizeof(ulong) + 1] ^= 1;
            BinaryPrimitives.WriteUInt64LittleEndian(bytes, FormatChecksum.Compute(bytes.AsSpan(sizeof(ulong))));
            return bytes;
        });
        Project.Write("corpus/notes/foreign.txt", Samples.Article("A headline that no cache has"));

        CommandResult build = edited.Build("-v:n");

        Assert.Contains($"({Project.FilesBelow("corpus").Count} of them parsed)", build.Output, StringComparison.Ordinal);
    }

    private void Damage(string damage)
    {
        switch (damage)
        {
            case "flipped bit":
                Change(Cache, FlipABit);
                break;
            case "no packs":
                Project.Delete("obj/corpus/packs");
                break;
            case "no manifest":
                Project.Delete("obj/Debug/net10.0/corpus/manifest.txt");
                break;
            case "half files":
                Project.Write("obj/corpus/parsed.cache.tmp", "half").Write("obj/corpus/packs/Notes.pack.tmp", "half").Write("obj/Debug/net10.0/corpus/manifest.txt.tmp", "half");
                break;
        }
    }
    private void Change(string path, Func<byte[], byte[]> change) => Project.Write(path, change(File.ReadAllBytes(Project.PathOf(path))));

    private static byte[] FlipABit(byte[] bytes)
    {
        bytes[bytes.Length / 2] ^= 4;
        return bytes;
    }

    private DateTime CompiledAt() => File.GetLastWriteTimeUtc(Project.PathOf("obj/Debug/net10.0/App.dll"));

    // The observer of these tests writes its facts in every build.
    private SortedDictionary<string, DateTime> Times() => new(
        Project.FilesBelow("obj").Where(file => !file.EndsWith("/facts.txt", StringComparison.Ordinal)).ToDictionary(file => file, file => File.GetLastWriteTimeUtc(Project.PathOf("obj/" + file))),
        StringComparer.Ordinal);

    /// <summary>Built once at first, and again by each test.</summary>
    public sealed class EditedProject
    {
        public EditedProject(PackageFeed feed)
        {
            Project = feed.CreateConsumer("Edited")
                .Write("App.csproj", Samples.Project(Samples.Carrier("Resource")))
                .Write("Program.cs", Samples.ListingProgram)
                .Write("corpus/lakes.txt", Samples.Lakes);
            foreach (string name in new[] { "edited", "renamed", "removed", "damaged", "foreign", "saved" })
                Project.Write($"corpus/notes/{name}.txt", Samples.Article($"The first article that is to be {name}"));
            Project.Dotnet("restore").AssertSuccess();
            Build();
        }

        internal Consumer Project { get; }

        /// <summary>The articles and links of the last build, without the archives' own lines, whose fingerprints change.</summary>
        internal string[] Listing { get; private set; } = [];

        /// <summary>All but the articles of a file.</summary>
        internal string[] ListingWithout(string file) => [.. Listing.Where(line => !line.Contains(file, StringComparison.Ordinal))];

        internal CommandResult Build(params IEnumerable<string> arguments)
        {
            CommandResult build = Project.Build(["--no-restore", .. arguments]).AssertClean();
            Listing = [.. Project.Run().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.StartsWith("archive ", StringComparison.Ordinal))];
            return build;
        }
    }
}
