using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Someone adds a data package and nothing else.</summary>
public sealed partial class DataPackageTests(DataPackageTests.DataConsumers consumers) : IClassFixture<DataPackageTests.DataConsumers>
{
    public static TheoryData<string> Languages => ["C#", "F#", "Visual Basic"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Program_ReadsTheArchive(string language)
    {
        string firstHeadline = Repository.Read("corpus/russia.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries)[1];

        Assert.StartsWith(firstHeadline, consumers.Get(language).Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Build_GivesNoWarning(string language) => consumers.Get(language).Build.AssertClean();

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoGenerator_ComesWithIt(string language) =>
        Assert.DoesNotContain(consumers.Get(language).Facts.Analyzers, name => name.StartsWith("CorpusSdk.Generator", StringComparison.Ordinal));

    [Theory]
    [InlineData("C#", true)]
    [InlineData("F#", false)]
    [InlineData("Visual Basic", false)]
    public void TheAnalyzers_ComeWithItForCSharp(string language, bool come) =>
        Assert.Equal(come, consumers.Get(language).Facts.Analyzers.Any(name => name.StartsWith("CorpusSdk.Analyzers", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Languages))]
    public void NoMSBuildFile_ComesWithIt(string language) => Assert.False(consumers.Get(language).Facts.SdkIsImported);

    /// <summary>A program in each language, built when it is first asked for.</summary>
    public sealed partial class DataConsumers(PackageFeed feed)
    {
        private readonly Dictionary<string, BuiltConsumer> _built = [];

        internal BuiltConsumer Get(string language)
        {
            if (_built.TryGetValue(language, out BuiltConsumer? built))
                return built;

            (string extension, string file, string program) = language switch
            {
                "C#" => ("csproj", "Program.cs", Snippet),
                "F#" => ("fsproj", "Program.fs", $"""
                    for article in Corpus.Russia.Articles do
                        printfn "%s" article.Headline
                    let found = Corpus.Russia.Articles.[Corpus.Russia.Slugs.{Slug}]
                    printfn "%d %s" found.Paragraphs.Count found.Source.File
                    """),
                _ => ("vbproj", "Program.vb", $"""
                    Module Program
                        Sub Main()
                            For Each article In Corpus.Russia.Articles
                                Console.WriteLine(article.Headline)
                            Next
                            Dim found = Corpus.Russia.Articles(Corpus.Russia.Slugs.{Slug})
                            Console.WriteLine(found.Paragraphs.Count & found.Source.File)
                        End Sub
                    End Module
                    """),
            };
            Consumer project = feed.CreateConsumer("Data-" + extension)
                .Write("App." + extension, """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <OutputType>Exe</OutputType>
                        <TargetFramework>net10.0</TargetFramework>
                        <ImplicitUsings>enable</ImplicitUsings>
                        <InvariantGlobalization>true</InvariantGlobalization>
                      </PropertyGroup>
                      <ItemGroup>
                        <Compile Include="Program.fs" Condition="'$(MSBuildProjectExtension)' == '.fsproj'" />
                        <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write(file, program);
            CommandResult build = project.Build().AssertSuccess();
            return _built[language] = new BuiltConsumer(build, project.Run(), project.Facts());
        }

        /// <summary>The C# program is what the package's own readme promises.</summary>
        private static string Snippet => CSharpBlock().Match(Repository.Read("src/Corpus.Russia/README.md")).Groups[1].Value;

        private static string Slug => SlugConstant().Match(Snippet).Groups[1].Value;

        [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
        private static partial Regex CSharpBlock();

        [GeneratedRegex(@"Slugs\.(\w+)")]
        private static partial Regex SlugConstant();
    }

    /// <summary>What came of a consumer.</summary>
    internal sealed record BuiltConsumer(CommandResult Build, string Output, ProjectFacts Facts);
}
