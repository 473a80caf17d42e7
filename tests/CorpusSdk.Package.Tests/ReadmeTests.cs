using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A user follows the readmes of the repository and of the package.</summary>
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

    /// <summary>The version is that of the packages under test, because the star of the sample finds none before a release.</summary>
    [Fact]
    public void FileBasedApp_PrintsTheHeadlines()
    {
        string readme = Repository.Read("README.md");
        string app = FileBasedApp().Match(readme).Groups["text"].Value;
        Consumer folder = feed.CreateConsumer("Readme-app").Write("app.cs", app.Replace("@*", $"@0.1.0-{feed.VersionSuffix}", StringComparison.Ordinal));
        foreach (Match file in NamedFile().Matches(readme).Where(file => file.Groups["path"].Value.StartsWith("corpus/", StringComparison.Ordinal)))
            folder.Write(file.Groups["path"].Value, file.Groups["text"].Value);

        Assert.EndsWith("Where eels begin\nThe patient ferry\n", feed.Dotnet(folder.Folder, "run", "app.cs").AssertSuccess().Output, StringComparison.Ordinal);
        Assert.Contains(app, Repository.Read("docs/get-started.md"), StringComparison.Ordinal);
    }

    /// <summary>A block below a line that ends in the name of its file.</summary>
    [GeneratedRegex(@"`(?<path>[\w/-]+\.\w+)`:\n\n```\w+\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex NamedFile();

    [GeneratedRegex("`dotnet run` prints:\n\n```\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();

    [GeneratedRegex("```csharp\n(?<text>#:package.*?)```", RegexOptions.Singleline)]
    private static partial Regex FileBasedApp();
}
