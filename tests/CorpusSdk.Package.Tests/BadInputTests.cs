using System.Text;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Texts with mistakes in them, seen from a terminal.</summary>
public sealed class BadInputTests(PackageFeed feed)
{
    /// <summary>Authors see the same problems, whichever host compiles the texts.</summary>
    public static TheoryData<string> Carriers => ["Inline", "Resource"];

    [Theory]
    [MemberData(nameof(Carriers))]
    public void Build_NamesFileLineColumnAndIdOfEachProblem(string carrier) =>
        CreateProject("BadInput", carrier)
            .Build()
            .AssertFailure()
            .AssertMessages(
                "corpus/bytes.txt(3,26): error CORPUS1006",
                "corpus/empty.txt(1,1): warning CORPUS1001",
                "corpus/nul.txt(3,5): warning CORPUS1007",
                "corpus/second.txt(1,1): error CORPUS1012");

    /// <summary>Each of the three ways of settling a severity is used for a problem of its own; what is left compiles.</summary>
    [Theory]
    [MemberData(nameof(Carriers))]
    public void Severities_FollowGlobalConfigNoWarnAndTheSectionsOfEditorConfig(string carrier)
    {
        Consumer project = CreateProject("Severities", carrier)
            .Write(".globalconfig", """
                is_global = true
                dotnet_diagnostic.CORPUS1006.severity = warning
                dotnet_diagnostic.CORPUS1012.severity = suggestion
                """)
            .Write(".editorconfig", """
                [corpus/*.txt]
                corpus_severity.CORPUS1001 = none
                """);

        project.Build("-p:NoWarn=CORPUS1007").AssertSuccess().AssertMessages("corpus/bytes.txt(3,26): warning CORPUS1006");

        Assert.Equal("Bytes 0, Empty 0, Lakes 2, Nul 1, Rivers 1", project.Run().Trim());
    }

    /// <summary>Each of the two ways of making an error of a warning; the rest stays as it is.</summary>
    [Theory]
    [MemberData(nameof(Carriers))]
    public void Severities_CanBeRaisedByWarningsAsErrorsAndTheSectionsOfEditorConfig(string carrier) =>
        CreateProject("RaisedSeverities", carrier)
            .Write(".editorconfig", """
                [corpus/*.txt]
                corpus_severity.CORPUS1001 = error
                corpus_severity.CORPUS1006 = none
                [corpus/second.txt]
                corpus_severity.CORPUS1012 = warning
                """)
            .Build("-p:WarningsAsErrors=CORPUS1007")
            .AssertFailure()
            .AssertMessages(
                "corpus/empty.txt(1,1): error CORPUS1001",
                "corpus/nul.txt(3,5): error CORPUS1007",
                "corpus/second.txt(1,1): warning CORPUS1012");

    [Fact]
    public void FileThatVanishesDuringTheBuild_IsNamedAndTheGeneratorLivesOn()
    {
        // The first is the compiler's own.
        CreateVanishing("Inline", "CoreCompile").AssertMessages("CSC: error CS2001", "corpus/lost.txt(1,1): error CORPUS1016");
    }

    /// <summary>The compiler knows the file's name, for its settings, and never opens it, so that it has nothing to add.</summary>
    [Fact]
    public void FileThatVanishesBeforeItIsPacked_IsNamedAndTheTaskLivesOn() =>
        CreateVanishing("Resource", "PackCorpus").AssertMessages("corpus/lost.txt(1,1): error CORPUS1016");

    private CommandResult CreateVanishing(string carrier, string target) => feed.CreateConsumer("Vanishing-" + carrier)
        .Write("App.csproj", Samples.Project(Samples.Carrier(carrier), $"""
            <Target Name="LoseAFile" BeforeTargets="{target}">
              <Delete Files="corpus/lost.txt" />
            </Target>
            """))
        .Write("Program.cs", "System.Console.WriteLine(Corpus.Lakes.Articles.Count);")
        .Write("corpus/lakes.txt", Samples.Lakes)
        .Write("corpus/lost.txt", Samples.Article("An article that nobody will read"))
        .Build()
        .AssertFailure();

    private Consumer CreateProject(string name, string carrier) => feed.CreateConsumer(name + "-" + carrier)
        .Write("App.csproj", Samples.Project(Samples.Carrier(carrier)))
        .Write("Program.cs", """
            using System;
            using System.Linq;

            Console.WriteLine(string.Join(", ", Corpus.Catalog.Archives.Select(archive => $"{archive} {archive.Count}")));
            """)
        .Write("corpus/lakes.txt", Samples.Lakes)
        .Write("corpus/bytes.txt", [.. "A line of text\n\nAnd a byte that is none: "u8, 0xFF, (byte)'.'])
        .Write("corpus/empty.txt", "")
        .Write("corpus/nul.txt", Encoding.UTF8.GetBytes("A headline\n\nTen \0 characters. They end here.\n"))
        .Write("corpus/first.txt", "Category Archive : Rivers\n\n" + Samples.Article("A river without a mouth"))
        .Write("corpus/second.txt", "Category Archive : Rivers\n\n" + Samples.Article("A river without a source"));
}
