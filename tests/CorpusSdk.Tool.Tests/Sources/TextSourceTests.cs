using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests.Sources;

/// <summary>Folders and files of texts as sources.</summary>
public sealed class TextSourceTests : IDisposable
{
    private const string Ferry = "---\ntitle: The patient ferry\n---\nA ferry crosses the river. See [the eels](../fish/eels.md).\n";
    private const string Eels = "---\ntitle: Where eels begin\n---\nNobody has seen an eel spawn.\n";

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ACorpus_GivesTheArchivesThatABuildMakesOfIt()
    {
        Archive[] built = [Samples.Engineers.Archive, Samples.Lighthouses.Archive, Samples.Russia.Archive];

        Source source = Open(ToolProcess.Repository);

        Assert.Equal(built.Select(archive => (archive.Name, archive.Title, archive.Language, archive.Count)), source.Archives.Select(archive => (archive.Name, archive.Title, archive.Language, archive.Count)));
        Assert.Empty(Comparison.SourceComparison.Create(built, source.Archives).Changes);
        Assert.All(source.Archives, archive => archive.Verify());
    }

    [Fact]
    public void AFolderWithoutCorpus_IsOneArchiveOfItsName()
    {
        _folder.Write("field-notes/a.md", Eels).Write("field-notes/deep/b.md", "# Deeper\n\nText.\n").Write("field-notes/c.txt", "A headline\n\nIt has a sentence.\n");

        Archive archive = Assert.Single(Open(_folder.PathOf("field-notes")).Archives);

        Assert.Equal("FieldNotes", archive.Name);
        Assert.Equal(["a", "a-headline", "deep/b"], archive.Articles.Select(article => article.Slug).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(".git/a.md")]
    [InlineData("bin/a.md")]
    [InlineData("node_modules/deep/a.md")]
    [InlineData("a.png")]
    public void WhatNobodyMeansByTexts_IsPassedOverInAFolderWithoutCorpus(string path)
    {
        _folder.Write(path, Eels).Write("eels.md", Eels);

        Assert.Equal("eels", Assert.Single(Open(_folder.Path).Archives.SelectMany(archive => archive.Articles)).Slug);
    }

    [Theory]
    [InlineData("corpus/.git/a.md", 2)]
    [InlineData("corpus/bin/a.md", 2)]
    [InlineData("corpus/A.MD", 2)]
    [InlineData("corpus/README.md", 1)]
    [InlineData("other/a.md", 1)]
    public void BelowCorpus_TheTextsAreThoseOfABuild(string path, int expected)
    {
        _folder.Write(path, Ferry).Write("corpus/fish/eels.md", Eels);

        Assert.Equal(expected, Open(_folder.Path).FileCount);
    }

    [Theory]
    [InlineData("corpus/boats", "Boats")]
    [InlineData("corpus/boats/ferry.md", "Boats")]
    [InlineData("corpus", "Boats Fish")]
    public void APartOfACorpus_IsCompiledWithTheRestAndShownAlone(string path, string archives)
    {
        _folder.Write("corpus/boats/ferry.md", Ferry).Write("corpus/fish/eels.md", Eels + "\n[nowhere](none.md)\n");

        Source source = Open(_folder.PathOf(path));

        Assert.Equal(archives, string.Join(' ', source.Archives.Select(archive => archive.Name)));
        Assert.Equal(archives.Contains("Fish", StringComparison.Ordinal) ? ["CORPUS1141"] : [], source.Problems.Select(problem => problem.Problem.Descriptor.Id));
    }

    [Fact]
    public void LinksBetweenArchives_LeadToTheirArticles()
    {
        _folder.Write("corpus/boats/ferry.md", Ferry).Write("corpus/fish/eels.md", Eels);

        var library = new Library(Open(_folder.Path).Archives);

        Assert.Equal("eels", Assert.Single(library.Find("ferry")).Hyperlinks[0].Target?.Slug);
        Assert.Equal(["ferry"], Assert.Single(library.Find("eels")).LinkedFrom.Select(article => article.Slug));
    }

    [Theory]
    [InlineData("Category Archive : Rivers\n\nA headline\n\nIt has a sentence.\n", "Rivers")]
    [InlineData("A headline\n\nIt has a sentence.\n", "Text")]
    public void ATextAlone_IsNamedByItsHeaderElseByItsFile(string text, string expected)
    {
        _folder.Write("text.txt", text).Write("other.txt", text);

        Assert.Equal(expected, Assert.Single(Open(_folder.PathOf("text.txt")).Archives).Name);
    }

    [Theory]
    [InlineData("nothing", "There is no file or folder")]
    [InlineData("empty", "has no texts")]
    [InlineData("picture.png", "is no text that is compiled")]
    public void WhatCannotBeOpened_IsSaidInASentence(string path, string expected)
    {
        _folder.Write("picture.png", [0x89, 0x50, 0x4E, 0x47]);
        Directory.CreateDirectory(_folder.PathOf("empty"));

        SourceException refusal = Assert.Throws<SourceException>(() => Open(_folder.PathOf(path)));

        Assert.Contains(expected, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnEmptyCorpus_IsAProblemAsInABuild()
    {
        Directory.CreateDirectory(_folder.PathOf("corpus"));

        Assert.Equal(["CORPUS1026"], Open(_folder.Path).Problems.Select(problem => problem.Problem.Descriptor.Id));
    }

    [Fact]
    public void SettingsOfAProject_AreNamedBecauseTheyAreNotFollowed()
    {
        _folder.Write("corpus/eels.md", Eels).Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <CorpusDrafts>exclude</CorpusDrafts>
                <CorpusVisibility>public</CorpusVisibility>
              </PropertyGroup>
              <ItemGroup>
                <Corpus Include="texts/*.md" Archive="Notes" />
              </ItemGroup>
            </Project>
            """);

        string note = Assert.Single(Open(_folder.Path).Notes);

        Assert.StartsWith("App.csproj has settings that are not followed here: <Corpus Include=\"texts/*.md\">, CorpusDrafts.", note, StringComparison.Ordinal);
    }

    [Fact]
    public void SettingsAboveAProject_AreNamedAsWell()
    {
        _folder.Write("app/corpus/eels.md", Eels).Write("app/App.csproj", "<Project />").Write("Directory.Build.props", "<Project><PropertyGroup><CorpusSearch>words</CorpusSearch></PropertyGroup></Project>");

        Assert.StartsWith("Directory.Build.props has settings that are not followed here: CorpusSearch.", Assert.Single(Open(_folder.PathOf("app")).Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void AProjectWithoutSettings_IsNotMentioned()
    {
        _folder.Write("corpus/eels.md", Eels).Write("App.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><ItemGroup><PackageReference Include=\"CorpusSdk\" /></ItemGroup></Project>");

        Assert.Empty(Open(_folder.Path).Notes);
    }

    internal static Source Open(string path) => SourceOpener.Open(path, Path.GetTempPath(), static _ => { });
}
