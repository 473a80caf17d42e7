using CorpusSdk.Generator.Tests.Support;
using CsCheck;

namespace CorpusSdk.Generator.Tests;

/// <summary>
/// No text, name or setting can change what generated code means, or stop it from compiling. That code compiles without a warning,
/// declares nothing but what it is meant to, and loads, is demanded of every run; here the input is hostile.
/// </summary>
public class InertTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.OneOf(
            "\"", "\\", "\\u0022", "\\\"", "*/", "/*", "//", "///", "</summary>", "<summary>", "<see cref=\"", "]]>", "<!--", "&", "&#0;", "&amp;",
            "{0}", "{", "}", "{{", "};", "#pragma warning", "#endif", "#if", "class", "namespace", "Equals", "GetType", "Finalize", "Slugs", "Article",
            "PackData", "PackWords", "s_archive", "Catalog", "System", "global::", "@", "$\"", "\"\"\"", "\0", "\u0001", "\u001A", "\u007F", "\u0085",
            "\u2028", "\u2029", "\r", "\n", "\r\n", "\t", "\v", "\f", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2066", "\uFEFF", "\uFFFD",
            "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "😀", "👩‍👩‍👧", "é", "e\u0301", "İ", "ı", "ß", "ǅ", "中文", "العربية", "𠀀", "ªº", "²", "Ⅷ", "٣",
            "_", "1", "-", ".", "..", "/", ":", " ", "a", "A", "x"),
        Gen.Char.Select(c => c.ToString()))
        .Array[0, 8].Select(string.Concat);

    private static readonly Gen<string> Long = Gen.Select(Hostile, Gen.Int[1, 600], (part, count) => string.Concat(Enumerable.Repeat(part + "y", count)));

    private static readonly Gen<string> Any = Gen.Frequency((19, Hostile), (1, Long));

    [Fact]
    public void HostileTexts() =>
        Gen.Select(Any, Any, Any, Any, (header, standfirst, paragraph, title) =>
                $"Category Archive : {header}\n\nOne two three four five six seven {standfirst}\n\n{paragraph}.\n\nRead more\n\n{title}\n{standfirst}\n\nREAD MORE: {title}\n\n{paragraph}")
            .Sample(text => _ = CorpusProject.Of(text).Run(), iter: 80);

    [Fact]
    public void HostileFields() =>
        Gen.Select(Any, Any, Any, Any, (title, standfirst, slug, paragraph) => $"===\nTitle: {title}\nStandfirst: {standfirst}\nSlug: {slug}\n\n{paragraph}\n")
            .Array[1, 4]
            .Sample(articles => _ = CorpusProject.Of(string.Concat(articles)).Run(), iter: 80);

    [Fact]
    public void HostileFileNames() =>
        Gen.Select(Any, Any).Sample(
            (folder, name) => _ = new CorpusProject()
                .Add($"corpus/{name}.txt", SampleTexts.Article())
                .Add($"corpus/{folder}/{name}.txt", SampleTexts.Article())
                .Add($"{name}/{folder}", SampleTexts.Article())
                .Run(),
            iter: 80);

    [Fact]
    public void HostileMetadata() =>
        Gen.Select(Any, Any).Sample(
            (archive, language) => _ = new CorpusProject()
                .Add(CorpusText.Create(CorpusProject.DefaultFolder + "corpus/ferries.txt", SampleTexts.Article()).WithMetadata("Archive", archive).WithMetadata("Language", language))
                .Run(),
            iter: 80);

    [Fact]
    public void HostileProperties() =>
        Gen.Select(Any, Any).Sample(
            (rootNamespace, visibility) => _ = CorpusProject.Of(SampleTexts.Harbours).Set("CorpusRootNamespace", rootNamespace).Set("CorpusVisibility", visibility).Run(),
            iter: 80);

    [Fact]
    public void HostileNamesInTheByteForm() =>
        Gen.Select(Any, Any).Sample(
            (archive, text) => _ = new CorpusProject()
                .Add(CorpusText.Create(CorpusProject.DefaultFolder + "corpus/ferries.txt", text).WithMetadata("Archive", archive))
                .OnNetStandard()
                .Run(),
            iter: 40);

    [Fact]
    public void NamesThatDifferInCaseAlone_GetOneArchive() =>
        Gen.OneOf("a", "A", "ä", "Ä", "İ", "i", "I", "ı", "ß", "SS", "ss", "ǆ", "ǅ", "ſ", "s", "σ", "ς", "K", "K").Array[1, 3].Select(string.Concat).Array[2, 5]
            .Sample(
                names =>
                {
                    var project = new CorpusProject();
                    foreach (string name in names.Distinct(StringComparer.Ordinal))
                        project = project.Add($"corpus/{name}.txt", SampleTexts.Article());
                    GeneratorRun run = project.Run();
                    Assert.Equal(project.Texts.Length, run.Archives.Count() + run.DiagnosticIds.Count(id => id == "CORPUS1012"));
                },
                iter: 40);

    [Theory]
    [InlineData("PackData")]
    [InlineData("PackWords")]
    [InlineData("Pack data")]
    [InlineData("s_archive")]
    [InlineData("Archive")]
    [InlineData("Article")]
    [InlineData("Articles")]
    [InlineData("Slugs")]
    [InlineData("Catalog")]
    [InlineData("System")]
    [InlineData("Corpus")]
    [InlineData("CorpusSdk")]
    [InlineData("Equals")]
    [InlineData("Object")]
    [InlineData("ToString")]
    [InlineData("class")]
    [InlineData("record")]
    public void ArchiveNamedLikeAMember(string name)
    {
        GeneratorRun run = CorpusProject.Of(SampleTexts.Archive(name)).Run();

        Assert.Single(run.Archives);
    }
}
