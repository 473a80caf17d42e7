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
        Note note = Note("kind: Field-report\ndate: 2020-02-29\nleanings: [essay]\nwriter: ben-moor");

        Assert.Equal((NoteKind.FieldReport, new DateOnly(2020, 2, 29), null), (note.Kind, note.Date, note.Subtitle));
        Assert.Equal([NoteKind.Essay], note.Leanings);
    }

    [Fact]
    public void Reference_LeadsToTheCompiledArticle() =>
        Assert.Same(Samples.People.Articles["ben-moor"], Note("kind: essay\ndate: 2020-02-29\nwriter: ben-moor").Writer);

    [Theory]
    [InlineData("kind: poem", "a.md(2,7): error: the value of 'kind' cannot be read as a member of CorpusSdk.Extensions.Tests.NoteKind, which it is in Notes.")]
    [InlineData("kind: essay\nwriter: nobody", "a.md(3,9): error: the value of 'writer' cannot be read as a reference to an article that is compiled, which it is in Notes.")]
    [InlineData("kind: essay\nleanings: [essay, poem]", "a.md(3,19): error: the value of 'leanings' cannot be read as a member of CorpusSdk.Extensions.Tests.NoteKind, which it is in Notes.")]
    public void ValueThatASchemaDoesNotKnow_IsSaidWhereItStands(string fields, string expected) =>
        Assert.Equal(expected, Assert.Single(Assert.Throws<CorpusTextException>(() => Note(fields + "\ndate: 2020-02-29")).Problems));

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

    private static Note Note(string fields) => InMemoryArchive.Parse<Note>([("a.md", $"---\n{fields}\n---\n# Rain\n\nAll day.")]).Articles[0];

    private static InMemoryArchive<Towns.Article> Town(string fields) =>
        InMemoryArchive.Parse<Towns.Article>([("a.md", $"---\n{fields}\n---\n# Venice\n\nWater everywhere.")]);
}
