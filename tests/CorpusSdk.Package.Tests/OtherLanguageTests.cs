using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The SDK's package in projects that are not C#: it must not be in the way.</summary>
public sealed class OtherLanguageTests(PackageFeed feed)
{
    [Theory]
    [InlineData("fsproj", "Program.fs", "printfn \"%s\" typeof<CorpusSdk.ArchiveSet>.Name")]
    [InlineData("vbproj", "Program.vb", "Module Program\n    Sub Main()\n        System.Console.WriteLine(GetType(CorpusSdk.ArchiveSet).Name)\n    End Sub\nEnd Module")]
    public void ProjectWithoutTexts_BuildsAndHasTheRuntime(string extension, string file, string code)
    {
        Consumer project = CreateProject("Bare" + extension, extension, file, code);

        project.Build().AssertClean();

        Assert.Equal("ArchiveSet\n", project.Run());
    }

    [Theory]
    [InlineData("corpus")]
    [InlineData("content")]
    public void ProjectWithTexts_IsToldWhereTheyBelong(string folder)
    {
        Consumer project = CreateProject("Texts-" + folder, "fsproj", "Program.fs", "printfn \"\"").Write(folder + "/notes.txt", Samples.Article("A headline"));

        CommandResult build = project.Build().AssertSuccess();

        BuildMessage message = Assert.Single(build.Messages);
        Assert.Equal(("App.fsproj", "warning", "CORPUS2013"), (Path.GetFileName(message.Place), message.Severity, message.Id));
    }

    private Consumer CreateProject(string name, string extension, string file, string code) => feed.CreateConsumer(name)
        .Write("App." + extension, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{file}" Condition="'{extension}' == 'fsproj'" />
                <Corpus Include="content/*.txt" />
                <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
              </ItemGroup>
            </Project>
            """)
        .Write(file, code);
}
