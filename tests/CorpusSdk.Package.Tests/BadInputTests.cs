using System.Text;
using CorpusSdk.Package.Tests.Setup;

namespace CorpusSdk.Package.Tests;

/// <summary>Texts with mistakes in them, seen from a terminal.</summary>
public sealed class BadInputTests(PackageFeed feed)
{
    private const string ProjectFile = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
          </ItemGroup>
        </Project>
        """;

    [Fact]
    public void Build_NamesFileLineColumnAndIdOfEachProblem() =>
        CreateProject("BadInput")
            .Build()
            .AssertFailure()
            .AssertMessages(
                "corpus/bytes.txt(3,26): error CORPUS1006",
                "corpus/empty.txt(1,1): warning CORPUS1001",
                "corpus/nul.txt(3,5): warning CORPUS1007",
                "corpus/second.txt(1,1): error CORPUS1012");

    /// <summary>Each of the three ways of settling a severity is used for a problem of its own; what is left compiles.</summary>
    [Fact]
    public void Severities_FollowGlobalConfigNoWarnAndTheSectionsOfEditorConfig()
    {
        Consumer project = CreateProject("Severities")
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

    [Fact]
    public void FileThatVanishesDuringTheBuild_IsNamedAndTheGeneratorLivesOn()
    {
        CommandResult build = feed.CreateConsumer("Vanishing")
            .Write("App.csproj", ProjectFile.Replace("</Project>", """
                  <Target Name="LoseAFile" BeforeTargets="CoreCompile">
                    <Delete Files="corpus/lost.txt" />
                  </Target>
                </Project>
                """, StringComparison.Ordinal))
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Lakes.Articles.Count);")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Write("corpus/lost.txt", Samples.Article("An article that nobody will read"))
            .Build();

        // The first is the compiler's own.
        build.AssertFailure().AssertMessages("CSC: error CS2001", "corpus/lost.txt(1,1): error CORPUS1016");
    }

    private Consumer CreateProject(string name) => feed.CreateConsumer(name)
        .Write("App.csproj", ProjectFile)
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
