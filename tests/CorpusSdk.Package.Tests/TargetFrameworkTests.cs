using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Libraries for older frameworks.</summary>
public sealed class TargetFrameworkTests(PackageFeed feed)
{
    /// <summary>
    /// The second library only uses a data package, and its C# is the old one that netstandard2.0 has by default: no generator may
    /// be there to complain of it.
    /// </summary>
    [Fact]
    public void LibrariesForEachFramework_CompileWithoutWarning() =>
        feed.CreateConsumer("Frameworks")
            .Write("Library/Library.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>netstandard2.0;net8.0;net10.0</TargetFrameworks>
                    <LangVersion>12</LangVersion>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                    <ProjectReference Include="../Old/Old.csproj" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Library/Reader.cs", """
                public static class Reader
                {
                    public static string Headline => Corpus.Lakes.Articles[0].Headline + Old.Headline;
                }
                """)
            .Write("Library/corpus/lakes.txt", Samples.Lakes)
            .Write("Old/Old.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFramework>netstandard2.0</TargetFramework>
                    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Old/Old.cs", """
                public static class Old
                {
                    public static string Headline { get { return Corpus.Russia.Articles[0].Headline; } }
                }
                """)
            .Build("Library")
            .AssertClean();
}
