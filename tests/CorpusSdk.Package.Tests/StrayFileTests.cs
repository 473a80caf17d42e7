using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Files that are not where, or not what, the SDK expects: none of them may be ignored silently, and none may be taken from other tools.</summary>
public sealed class StrayFileTests(PackageFeed feed)
{
    [Fact]
    public void CodeBelowTheCorpusFolder_IsCompiled()
    {
        Consumer project = CreateProject("Code")
            .Write("corpus/notes.txt", Samples.Article("A headline"))
            .Write("corpus/Greeting.cs", "internal static class Greeting { public const string Text = \"Hello\"; }")
            .Write("Corpus/Farewell.cs", "internal static class Farewell { public const string Text = \"Bye\"; }")
            .Write("Program.cs", "System.Console.WriteLine(Greeting.Text + Farewell.Text + Corpus.Notes.Articles.Count);");

        project.Build().AssertSuccess();

        Assert.Equal("HelloBye1\n", project.Run());
    }

    [Fact]
    public void TextsOfOtherFormats_AreCountedByExtension()
    {
        Consumer project = CreateProject("Formats")
            .Write("corpus/notes.txt", Samples.Article("A headline"))
            .Write("corpus/guide/a.rst", "A").Write("corpus/guide/b.rst", "B").Write("corpus/c.html", "<p>C</p>").Write("corpus/picture.png", "no text");

        BuildMessage message = Assert.Single(project.Build().AssertSuccess().Messages);

        Assert.Equal(("App.csproj", "warning", "CORPUS1025"), (Path.GetFileName(message.Place), message.Severity, message.Id));
        Assert.StartsWith("3 files below corpus/ left out because their format is not compiled (.html: 1, .rst: 2)", message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatIsAddedLater_IsReportedThen()
    {
        Consumer project = CreateProject("Later").Write("corpus/notes.txt", Samples.Article("A headline"));
        project.Build().AssertClean();

        project.Write("corpus/late.adoc", "= Late");

        Assert.Equal("CORPUS1025", Assert.Single(project.Build("--no-restore").AssertSuccess().Messages).Id);
    }

    [Theory]
    [InlineData("Content", "content/a.md", "there are some in 'content'")]
    [InlineData("Empty", "corpus/.gitkeep", "has no text files")]
    public void ProjectWhoseTextsAreNotFound_IsToldWhy(string name, string file, string reason)
    {
        BuildMessage message = Assert.Single(CreateProject(name).Write(file, "Text.").Build().AssertSuccess().Messages);

        Assert.Equal("CORPUS1026", message.Id);
        Assert.Contains(reason, message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithACapitalLetter_IsReportedWhereLetterCaseCounts()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS(), "The file system does not distinguish letter case. Run this test on Linux.");

        BuildMessage message = Assert.Single(CreateProject("Capital").Write("Corpus/a.md", "Text.").Build().AssertSuccess().Messages);

        Assert.Contains("this one is called 'Corpus': rename it", message.Text, StringComparison.Ordinal);
    }

    /// <summary>A message, not a warning: a project may want only the runtime library.</summary>
    [Fact]
    public void ProjectWithoutAnyText_BuildsCleanlyAndSaysSo() =>
        Assert.Contains("Corpus: no archive was compiled, because the project has no texts.", CreateProject("Nothing").Build("-v:n").AssertClean().Output, StringComparison.Ordinal);

    private Consumer CreateProject(string name) => feed.CreateConsumer("Stray" + name)
        .Write("App.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
              </ItemGroup>
            </Project>
            """)
        .Write("Program.cs", "System.Console.WriteLine();");
}
