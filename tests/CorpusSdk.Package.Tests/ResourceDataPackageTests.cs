using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Somebody packs large archives as a data package, and others use it.</summary>
public sealed class ResourceDataPackageTests(ResourceDataPackageTests.DataPackage package) : IClassFixture<ResourceDataPackageTests.DataPackage>
{
    [Fact]
    public void EachAssemblyOfThePackage_HasThePackAndNothingElseIsInThePackage() => Assert.Equal(
        ["Corpus.Valleys.nuspec", "lib/net8.0/Corpus.Valleys.dll", "lib/netstandard2.0/Corpus.Valleys.dll"],
        package.File.Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void PublishedCSharpProgram_ReadsIt()
    {
        Consumer project = package.CreateUser("csproj", "")
            .Write("Program.cs", "System.Console.WriteLine($\"{Corpus.Valleys.Articles.Count} {Corpus.Valleys.Articles[Corpus.Valleys.Slugs.TheFirstOfAll].Source}\");");

        project.Dotnet("publish", "-o", "out").AssertClean();

        Assert.Equal("2 corpus/valleys/1.txt(1-3)", project.Run("out").Trim());
    }

    [Fact]
    public void FSharpProgram_ReadsIt()
    {
        Consumer project = package.CreateUser("fsproj", """<ItemGroup><Compile Include="Program.fs" /></ItemGroup>""")
            .Write("Program.fs", "for article in Corpus.Valleys.Articles do printfn \"%s\" article.Headline");

        project.Build().AssertClean();

        Assert.Equal("The first of all\nThe second of all\n", project.Run());
    }

    /// <summary>Packed once.</summary>
    public sealed class DataPackage
    {
        private readonly PackageFeed _feed;

        public DataPackage(PackageFeed feed)
        {
            _feed = feed;
            feed.CreateConsumer("Corpus.Valleys")
                .Write("Corpus.Valleys.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFrameworks>net8.0;netstandard2.0</TargetFrameworks>
                        <LangVersion>12</LangVersion>
                        <CorpusCarrier>Resource</CorpusCarrier>
                        <CorpusVisibility>public</CorpusVisibility>
                        <Version>$(CorpusSdkVersion)</Version>
                        <Authors>Somebody else</Authors>
                        <Description>Two articles on valleys</Description>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("corpus/valleys/1.txt", Samples.Article("The first of all"))
                .Write("corpus/valleys/2.txt", Samples.Article("The second of all"))
                .Dotnet("pack", "-o", feed.FeedFolder)
                .AssertSuccess();
            File = PackageFile.Open(feed.FeedFolder, "Corpus.Valleys", ".nupkg");
        }

        internal PackageFile File { get; }

        internal Consumer CreateUser(string extension, string items) => _feed.CreateConsumer("Valleys-" + extension)
            .Write("App." + extension, $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <InvariantGlobalization>true</InvariantGlobalization>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Corpus.Valleys" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                  {items}
                </Project>
                """);
    }
}
