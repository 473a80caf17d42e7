using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>Someone types what the repository's README says.</summary>
public sealed partial class ReadmeTests(PackageFeed feed)
{
    [Fact]
    public void QuickStart_PrintsWhatTheReadmeSays()
    {
        string readme = Repository.Read("README.md");
        Consumer project = feed.CreateConsumer("Readme")
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
                """)
            .Write("corpus/russia.txt", Repository.Read("corpus/russia.txt"))
            .Write("Program.cs", Program().Match(readme).Groups[1].Value);

        project.Build().AssertClean();

        Assert.Equal(Printed().Match(readme).Groups[1].Value, project.Run());
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Program();

    [GeneratedRegex("`dotnet run` prints:\n\n```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
