using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A project with an archive of its own that has the name of a data package's.</summary>
public sealed class NameClashTests(PackageFeed feed)
{
    [Fact]
    public void OwnArchiveOfADataPackagesName_GivesOneProblemAndNothingFromTheCompiler() =>
        feed.CreateConsumer("NameClash")
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                    <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Russia.Articles.Count + Corpus.Lakes.Articles.Count);")
            .Write("corpus/russia.txt", Samples.Article("A headline of one's own"))
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Build()
            .AssertFailure()
            .AssertMessages("corpus/russia.txt(1,1): error CORPUS2002");
}
