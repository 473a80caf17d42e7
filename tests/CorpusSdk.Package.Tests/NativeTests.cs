using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// Programs that are cut down to what they use: native, and trimmed into a single file. Of their two archives one is carried inline,
/// by the data package, and the other as a resource.
/// </summary>
public sealed class NativeTests(PackageFeed feed)
{
    private const string Expected = """
        Russia Lakes
        the-deepest-bay-is-the-first-to-fill-with-swans
        Card A ferry without an engine still crosses the narrows
        Lakes/a-ferry-without-an-engine-still-crosses-the-narrows True
        """;

    [Fact]
    public void NativeAot_PublishesWithoutWarningAndRunsAsOnTheRuntime()
    {
        Consumer project = CreateProject("Native", "<PublishAot>true</PublishAot>");

        CommandResult publish = project.Dotnet("publish", "-o", "out");
        Assert.SkipWhen(publish.LacksNativeTools, CommandResult.NativeToolsHint);
        publish.AssertClean();

        Assert.Equal(Expected, project.RunNative("out").TrimEnd());
        Assert.Equal(Expected, project.Run($"bin/Release/net10.0/{RuntimeInformation.RuntimeIdentifier}").TrimEnd());
    }

    [Fact]
    public void TrimmedSingleFile_PublishesWithoutWarningAndRuns()
    {
        Consumer project = CreateProject("SingleFile", "<PublishTrimmed>true</PublishTrimmed><PublishSingleFile>true</PublishSingleFile><SelfContained>true</SelfContained>");

        project.Dotnet("publish", "-o", "out", "--use-current-runtime").AssertClean();

        Assert.Equal(Expected, project.RunNative("out").TrimEnd());
    }

    private Consumer CreateProject(string name, string properties) => feed.CreateConsumer(name)
        .Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
                <TrimmerSingleWarn>false</TrimmerSingleWarn>
                <CorpusCarrier>Resource</CorpusCarrier>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
              </ItemGroup>
            </Project>
            """)
        .Write("Program.cs", """
            using System;

            Corpus.Russia.Archive.Verify();
            Corpus.Lakes.Archive.Verify();
            Console.WriteLine($"{Corpus.Russia.Archive} {Corpus.Lakes.Archive}");
            var article = Corpus.Lakes.Articles[0];
            Console.WriteLine(article.Slug);
            foreach (var link in article.Links)
                Console.WriteLine($"{link.Kind} {link.Title}\n{link.Target} {link.Target == Corpus.Lakes.Articles[1]}");
            """)
        .Write("corpus/lakes.txt", Samples.Lakes);
}
