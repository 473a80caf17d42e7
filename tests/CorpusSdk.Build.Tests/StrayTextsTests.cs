using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Build.Tests;

/// <summary>Texts that nothing takes: what the project is told of them.</summary>
public sealed class StrayTextsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("CorpusSdk.Build.Tests.").FullName;

    [Theory]
    [InlineData("a.rst b.rst c.HTML", "3 files below corpus/ left out because their format is not compiled (.html: 1, .rst: 2): save them as Markdown (.md), text (.txt), JSON Lines (.jsonl) or CSV, or move them out of the folder")]
    [InlineData("a.json", "1 file below corpus/ left out because their format is not compiled (.json: 1): add <Corpus Include=\"corpus/**/*.json\" /> to the project")]
    [InlineData("a.json b.mdx", "2 files below corpus/ left out because their format is not compiled (.json: 1, .mdx: 1): add <Corpus Include=\"corpus/**/*.json\" /> and <Corpus Include=\"corpus/**/*.mdx\" /> to the project")]
    [InlineData("a.json b.rst", "2 files below corpus/ left out because their format is not compiled (.json: 1, .rst: 1): add <Corpus Include=\"corpus/**/*.json\" /> to the project, and save the others as Markdown (.md), text (.txt), JSON Lines (.jsonl) or CSV, or move them out of the folder")]
    public void FilesOfOtherFormats_AreCounted_AndEachHasItsCure(string files, string message)
    {
        foreach (string file in files.Split(' '))
            Write("corpus/notes/" + file);

        Assert.Equal(message, Find()?.Message);
    }

    [Theory]
    [InlineData("corpus/a.png corpus/b.cs corpus/c.svg", "the folder 'corpus' has no text files")]
    [InlineData("blog/a.md", "there are some in 'blog'")]
    [InlineData("_posts/a.md", "there are some in '_posts'")]
    [InlineData("Content/deep/a.txt", "there are some in 'Content'")]
    public void WithoutAnyText_TheProjectIsToldWhereItLooked(string files, string reason)
    {
        foreach (string file in files.Split(' '))
            Write(file);

        Problem? problem = Find();
        Assert.Equal("CORPUS1026", problem?.Descriptor.Id);
        Assert.Contains(reason, problem!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Corpus")]
    [InlineData("CORPUS")]
    public void ASecondFolderInOtherLetters_IsReported(string name)
    {
        string text = Write("corpus/notes/a.md");
        Write(name + "/notes/b.md");
        Assert.SkipWhen(Directory.GetDirectories(_folder).Length == 1, "The file system does not distinguish letter case.");

        Assert.Equal($"1 file below {name}/ left out because texts are read from 'corpus', in exactly these letters: move them there", Find(text)?.Message);
    }

    [Fact]
    public void CodeInASecondFolder_IsNoText()
    {
        string text = Write("corpus/notes/a.md");
        Write("Corpus/Type.cs");

        Assert.Null(Find(text));
    }

    [Fact]
    public void WhatIsCompiled_IsNotReported()
    {
        string text = Write("corpus/notes/a.json");

        Assert.Null(Find(text));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Problem? Find(params string[] sources) => StrayTexts.Find(_folder, "corpus", sources);

    private string Write(string path)
    {
        string file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "Text.");
        return file;
    }
}
