using System.Text.Json;
using CorpusSdk.InMemory;
using Towns = CorpusSdk.Extensions.Tests.Samples.Towns;

namespace CorpusSdk.Extensions.Tests.InMemory;

/// <summary>Generated properties read columns by number: a text in memory has to come to the very columns of the generated archive.</summary>
public class TypedFieldsTests
{
    [Fact]
    public void InferredFields_AreReadByTheGeneratedProperties()
    {
        Towns.Article town = Town("country: Italy\ntags: [canal, lion]\nmayor:\n  name: Marco\npopulation: 250000\nfounded: 0421-03-25").Articles[0];

        Assert.Equal("Italy", town.Country);
        Assert.Equal(250000, town.Population);
        Assert.Equal(new DateOnly(421, 3, 25), town.Founded);
        Assert.Equal("Marco", town.Mayor.Name);
        Assert.Null(town.Nickname);
        Assert.Equal(["canal", "lion"], town.Tags);
    }

    [Fact]
    public void SchemaFields_AreReadByTheImplementedProperties()
    {
        Note note = Note("kind: Field-report\ndate: 2020-02-29\npaper: Lantern\nleanings: [essay]\nwriter: ben-moor");

        Assert.Equal((NoteKind.FieldReport, new DateOnly(2020, 2, 29), null), (note.Kind, note.Date, note.Subtitle));
        Assert.Equal([NoteKind.Essay], note.Leanings);
    }

    [Fact]
    public void DefaultsOfASchema_StandForWhatIsMissing()
    {
        Note note = Note("kind: essay\ndate: 2020-02-29\npaper: Lantern");

        Assert.Equal((NoteKind.FieldReport, 1.50m), (note.FirstDraft, note.Fee));
    }

    [Fact]
    public void RecordsWithinASchema_AreReadByTheImplementedProperties()
    {
        Walk walk = Walk("start: {TOWN: Husum, at: \"09:30\", host: ada-lind}\nend.town: Tönning\nstops: [{town: Garding, kind: field report}]\nlength: 01:30:00");

        Assert.Equal(("Husum", new TimeOnly(9, 30), "ada-lind"), (walk.Start.Town, walk.Start.At, walk.Start.Host?.Slug));
        Assert.Equal(("Tönning", null, NoteKind.Essay), (walk.End!.Value.Town, walk.End.Value.At, walk.End.Value.Kind));
        Assert.Equal((NoteKind.FieldReport, TimeSpan.FromMinutes(90)), (walk.Stops[0].Kind, walk.Length));
    }

    [Theory]
    [InlineData("start: {twon: Husum}", "a.md(2,1): error CORPUS1301: The article has no value for 'start.town', which Halt.Town requires")]
    [InlineData("start: {town: Husum, at: noon}", "a.md(2,26): error CORPUS1302: Expected a time such as 17:30 for 'start.at', found 'noon'")]
    [InlineData("start: {town: Husum, host: eve}", "a.md(2,28): error CORPUS1304: Expected the slug of an article of the archive 'People' for 'start.host', found 'eve'")]
    public void WhatDoesNotKeepARecord_IsSaidWhereItStands(string start, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Assert.Throws<CorpusTextException>(() => Walk(start + "\nlength: PT1H")).Problems), StringComparison.Ordinal);

    [Fact]
    public void NullableProperty_MayBeMissingEvenWhereTheCompiledArchiveHasItThroughout()
    {
        Assert.All(Samples.Notes.Articles, note => Assert.NotNull(note.Mood));
        Assert.Null(Note("kind: essay\ndate: 2020-02-29\npaper: Lantern").Mood);
    }

    [Theory]
    [InlineData("first-draft")]
    [InlineData("FirstDraft")]
    [InlineData("first draft")]
    public void KeyOfASchema_MayBeWrittenInAnyNotation(string key) =>
        Assert.Equal(NoteKind.Essay, Note($"kind: essay\ndate: 2020-02-29\npaper: Lantern\n{key}: essay").FirstDraft);

    [Fact]
    public void UntypedFields_AreAsThoseOfTheCompiledArchive()
    {
        Note compiled = Samples.Notes.Articles["tide"];

        Note note = Note("kind: essay\ndate: 2025-03-31\nwriter: ben-moor\nleanings: [field report, essay]\nreaders: [ben-moor, ada-lind]\nfirst-draft: essay\npaper: Lantern\nmood: merry");

        Assert.Equal(JsonSerializer.Serialize(compiled.Fields), JsonSerializer.Serialize(note.Fields));
    }

    [Fact]
    public void ArticleInMemory_StandsInItsArchiveInMemory()
    {
        InMemoryArchive<InMemoryArticle> archive = InMemoryArchive.Parse("===\nTitle: Snow\n\nIt falls.");

        Assert.Same(archive.Archive, archive.Articles[0].Archive);
    }

    [Fact]
    public void Reference_LeadsToTheCompiledArticle() =>
        Assert.Same(Samples.People.Articles["ben-moor"], Note("kind: essay\ndate: 2020-02-29\npaper: Lantern\nwriter: ben-moor").Writer);

    /// <summary>The errors of a build, which has the same code for them.</summary>
    [Theory]
    [InlineData("", "a.md(1,1): error CORPUS1301: The article has no value for 'kind', which Note.Kind requires")]
    [InlineData("kind: ~", "a.md(2,1): error CORPUS1301: The article has no value for 'kind', which Note.Kind requires")]
    [InlineData("kind: poem", "a.md(2,7): error CORPUS1303: Expected one of 'Essay' or 'FieldReport' for 'kind', found 'poem'")]
    [InlineData("kind: essay\nwriter: nobody", "a.md(3,9): error CORPUS1304: Expected the slug of an article of the archive 'People' for 'writer', found 'nobody'")]
    [InlineData("kind: essay\nleanings: [essay, poem]", "a.md(3,19): error CORPUS1303: Expected one of 'Essay' or 'FieldReport' for 'leanings', found 'poem'")]
    [InlineData("kind: essay\npaper: \"\"", "a.md(3,8): error CORPUS1307: ")]
    [InlineData("kind: essay\nfee: much", "a.md(3,6): error CORPUS1302: Expected a number for 'fee', found 'much'")]
    public void WhatDoesNotKeepASchema_IsSaidWhereItStands(string fields, string expected) =>
        Assert.StartsWith(expected, Assert.Single(Assert.Throws<CorpusTextException>(() => Note($"{fields}\ndate: 2020-02-29{(fields.Contains("paper", StringComparison.Ordinal) ? "" : "\npaper: Lantern")}".TrimStart())).Problems), StringComparison.Ordinal);

    [Fact]
    public void KeyThatASchemaDoesNotKnow_IsAWarning() => Assert.StartsWith(
        "a.md(5,1): warning CORPUS1305: Note has no property for the key 'weather'",
        Assert.Single(InMemoryArchive.Parse<Note>([("a.md", "---\nkind: essay\ndate: 2020-02-29\npaper: Lantern\nweather: wet\n---\n# Rain\n\nAll day.")]).Warnings),
        StringComparison.Ordinal);

    [Fact]
    public void MissingField_IsSaidWhereTheArticleStarts() => Assert.Matches(
        @"^a\.md\(\d,1\): error: the article has no 'population', which every article of Towns has\.$",
        Assert.Single(Assert.Throws<CorpusTextException>(() => Town("country: Italy\nfounded: 0421-03-25\nmayor:\n  name: Marco")).Problems));

    [Theory]
    [InlineData("population: many", "a.md(6,13): error: the value of 'population' cannot be read as a whole number, which it is in Towns.")]
    [InlineData("population: 7\nnickname:\n  short: V", null)]
    public void ValueOfAnotherType_IsSaidWhereItStands(string line, string? expected)
    {
        const string Rest = "country: Italy\nfounded: 0421-03-25\nmayor:\n  name: Marco\n";

        if (expected is null)
            Assert.Equal("""{"short":"V"}""", Town(Rest + line).Articles[0].Nickname);
        else
            Assert.Equal(expected, Assert.Single(Assert.Throws<CorpusTextException>(() => Town(Rest + line)).Problems));
    }

    [Fact]
    public void UnknownField_IsAWarning() => Assert.Equal(
        "a.md(7,1): warning: the archive Towns has no field 'mood', so it is passed over.",
        Assert.Single(Town("country: Italy\nfounded: 0421-03-25\nmayor:\n  name: Marco\npopulation: 7\nmood: calm").Warnings));

    private static Walk Walk(string fields) => InMemoryArchive.Parse<Walk>([("a.md", $"---\n{fields}\n---\n# Rain\n\nAll day.")]).Articles[0];

    private static Note Note(string fields) => InMemoryArchive.Parse<Note>([("a.md", $"---\n{fields}\n---\n# Rain\n\nAll day.")]).Articles[0];

    private static InMemoryArchive<Towns.Article> Town(string fields) =>
        InMemoryArchive.Parse<Towns.Article>([("a.md", $"---\n{fields}\n---\n# Venice\n\nWater everywhere.")]);
}
