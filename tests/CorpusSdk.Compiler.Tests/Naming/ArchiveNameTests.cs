using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Compiler.Tests.Naming;

public class ArchiveNameTests
{
    [Theory]
    [InlineData("russia", "Russia")]
    [InlineData("Russia", "Russia")]
    [InlineData("field-notes", "FieldNotes")]
    [InlineData("field notes", "FieldNotes")]
    [InlineData("field_notes.2", "FieldNotes2")]
    [InlineData("реки", "Реки")]
    [InlineData("川", "川")]
    [InlineData("class", "Class")]
    public void NameThatNeedsNoMoreThanCapitalsIsTakenInSilence(string wish, string identifier) =>
        Assert.Equal(new ArchiveName(identifier, null, wish), ArchiveName.Create(wish));

    [Theory]
    [InlineData("2024", "_2024")]
    [InlineData("rivers & seas", "RiversSeas")]
    [InlineData("C++", "C")]
    public void NameThatLosesSomethingIsReported(string wish, string identifier) =>
        Assert.Equal(new ArchiveName(identifier, ProblemCatalog.AdjustedArchiveName, wish), ArchiveName.Create(wish));

    [Theory]
    [InlineData("articles", "ArticlesArchive")]
    [InlineData("article", "ArticleArchive")]
    [InlineData("slugs", "SlugsArchive")]
    [InlineData("search", "SearchArchive")]
    [InlineData("archive", "ArchiveArchive")]
    [InlineData("catalog", "CatalogArchive")]
    [InlineData("CATALOG", "CATALOGArchive")]
    [InlineData("corpus", "CorpusArchive")]
    [InlineData("system", "SystemArchive")]
    public void NameOfAGeneratedMemberGetsASuffix(string wish, string identifier) =>
        Assert.Equal(new ArchiveName(identifier, ProblemCatalog.ReservedArchiveName, wish), ArchiveName.Create(wish));

    [Theory]
    [InlineData("")]
    [InlineData("!!!")]
    [InlineData("🙂")]
    public void NameWithoutALetterIsUnusable(string wish) =>
        Assert.Equal(new ArchiveName("", ProblemCatalog.UnusableArchiveName, wish), ArchiveName.Create(wish));

    [Fact]
    public void NameOfAnyTextIsAnIdentifierOrUnusable() =>
        Gen.String.Sample(
            wish =>
            {
                ArchiveName name = ArchiveName.Create(wish);
                Assert.Equal(name.Identifier.Length == 0, name.Problem == ProblemCatalog.UnusableArchiveName);
                Assert.True(name.Identifier.Length == 0 || (SyntaxFacts.IsValidIdentifier(name.Identifier) && SyntaxFacts.GetKeywordKind(name.Identifier) == SyntaxKind.None));
            },
            iter: 3000);
}
