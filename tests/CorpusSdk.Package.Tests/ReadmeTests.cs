using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A user follows the readmes of the repository and of the package.</summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public void Project_PrintsWhatThePackageReadmeSays()
    {
        string readme = Repository.Read("src/CorpusSdk/PackageReadme.md");
        Consumer project = feed.CreateConsumer("PackageReadme")
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

    /// <summary>The version is that of the packages under test, because the star of the sample finds none before a release.</summary>
    [Fact]
    public void FileBasedApp_PrintsWhatTheReadmeSays()
    {
        string readme = Repository.Read("README.md");
        Consumer folder = feed.CreateConsumer("Readme-app");
        foreach (Match file in NamedFile().Matches(readme))
            folder.Write(file.Groups["path"].Value, file.Groups["text"].Value.Replace("@*", $"@0.1.0-{feed.VersionSuffix}", StringComparison.Ordinal));

        Assert.EndsWith(Printed().Match(readme).Groups["text"].Value, feed.Dotnet(folder.Folder, "run", "app.cs").AssertSuccess().Output, StringComparison.Ordinal);
    }

    /// <summary>A block below a line that ends in the name of its file.</summary>
    [GeneratedRegex(@"`(?<path>[\w/-]+\.\w+)`:\n\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex("`dotnet run( app.cs)?` prints:\n\n```\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
