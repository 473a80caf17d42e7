using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Someone types what the readmes of the repository and of the package say.</summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("src/CorpusSdk/PackageReadme.md")]
    public void FirstLook_PrintsWhatTheReadmeSays(string page)
    {
        string readme = Repository.Read(page);
        Consumer project = feed.CreateConsumer("Readme-" + Path.GetFileNameWithoutExtension(page))
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <Nullable>enable</Nullable>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """);
        foreach (Match file in NamedFile().Matches(readme))
            project.Write(file.Groups["path"].Value, file.Groups["text"].Value);

        project.Build().AssertClean();

        Assert.Equal(Printed().Match(readme).Groups["text"].Value, project.Run());
    }

    /// <summary>A block below a line that ends in the name of its file.</summary>
    [GeneratedRegex(@"`(?<path>[\w/-]+\.\w+)`:\n\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex("`dotnet run` prints:\n\n```\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
