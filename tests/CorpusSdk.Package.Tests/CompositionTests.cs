using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Archives of several assemblies in one program: a library's own, and two data packages.</summary>
public sealed class CompositionTests(CompositionTests.App app) : IClassFixture<CompositionTests.App>
{
    [Fact]
    public void TwoDataPackages_DoNotClash() => app.Build.AssertClean();

    [Fact]
    public void Program_ReadsTheArchivesOfAllAssemblies() => Assert.Equal("Russia Mountains Lakes", app.Output.Trim());

    [Fact]
    public void Generator_DoesNotFollowFromALibraryToItsUsers() =>
        Assert.DoesNotContain(app.Facts.Analyzers, name => name.StartsWith("CorpusSdk.Generator", StringComparison.Ordinal));

    [Fact]
    public void Analyzers_FollowFromALibraryToItsUsers() =>
        Assert.Contains(app.Facts.Analyzers, name => name.StartsWith("CorpusSdk.Analyzers", StringComparison.Ordinal));

    /// <summary>A folder <c>corpus/</c> is an ordinary folder to those who did not ask for the SDK.</summary>
    [Fact]
    public void Texts_AreNotTakenInWhereTheSdkIsNotReferenced() =>
        Assert.Contains("corpus/notes.txt", app.Facts.Items("None"));

    [Fact]
    public void DataPackageOfAUser_DependsOnTheRuntimeAlone() =>
        Assert.Equal(["CorpusSdk exclude=Build,Analyzers"], app.MountainsPackage.Dependencies("net10.0"));

    /// <summary>Built once: a library with the SDK, a data package of somebody else's, and the program over both.</summary>
    public sealed class App
    {
        public App(PackageFeed feed)
        {
            feed.CreateConsumer("Corpus.Mountains")
                .Write("Corpus.Mountains.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFramework>net10.0</TargetFramework>
                        <CorpusVisibility>public</CorpusVisibility>
                        <Version>$(CorpusSdkVersion)</Version>
                        <Authors>Somebody else</Authors>
                        <Description>One article on mountains</Description>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("corpus/mountains.txt", Samples.Mountains)
                .Dotnet("pack", "-o", feed.FeedFolder)
                .AssertSuccess();
            MountainsPackage = PackageFile.Open(feed.FeedFolder, "Corpus.Mountains", ".nupkg");

            Consumer project = feed.CreateConsumer("Composition")
                .Write("Library/Library.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <TargetFramework>net10.0</TargetFramework>
                      </PropertyGroup>
                      <ItemGroup>
                        <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("Library/Reader.cs", """
                    public static class Reader
                    {
                        public static CorpusSdk.Archive Archive => Corpus.Catalog.Archives[0];
                    }
                    """)
                .Write("Library/corpus/lakes.txt", Samples.Lakes)
                .Write("App/App.csproj", """
                    <Project Sdk="Microsoft.NET.Sdk">
                      <PropertyGroup>
                        <OutputType>Exe</OutputType>
                        <TargetFramework>net10.0</TargetFramework>
                        <InvariantGlobalization>true</InvariantGlobalization>
                      </PropertyGroup>
                      <ItemGroup>
                        <ProjectReference Include="../Library/Library.csproj" />
                        <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                        <PackageReference Include="Corpus.Mountains" Version="$(CorpusSdkVersion)" />
                      </ItemGroup>
                    </Project>
                    """)
                .Write("App/Program.cs", """
                    System.Console.WriteLine($"{Corpus.Russia.Archive} {Corpus.Mountains.Archive} {Reader.Archive}");
                    """)
                .Write("App/corpus/notes.txt", "Notes\n");
            Build = project.Build("App").AssertSuccess();
            Output = project.Run("App/bin/Debug/net10.0");
            Facts = project.Facts("App/obj/Debug/net10.0");
        }

        internal PackageFile MountainsPackage { get; }

        internal CommandResult Build { get; }

        internal string Output { get; }

        internal ProjectFacts Facts { get; }
    }
}
