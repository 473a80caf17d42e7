using System.Runtime.InteropServices;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>
/// Programs that are cut down to what they use: native, and trimmed into a single file. Of their archives one is carried inline, by the
/// data package, and the others as resources; two have declared schemas, those of the sample, whose fields are carried inline.
/// </summary>
public sealed class NativeTests(PackageFeed feed)
{
    private const string Expected = """
        Russia Lakes
        Bell Rock 1811 35.3 Active Scotland Robert Stevenson
        Robert Stevenson 1850 Scottish Bell Rock
        the-deepest-bay-is-the-first-to-fill-with-swans
        Card A ferry without an engine still crosses the narrows
        Lakes/a-ferry-without-an-engine-still-crosses-the-narrows True
        """;

    private static readonly string[] Collections = ["lighthouses", "engineers"];
    private static readonly string[] Records = ["Lighthouse", "Engineer"];

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

    private Consumer CreateProject(string name, string properties) => WriteCollections(feed.CreateConsumer(name))
        .Write("App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
                <Nullable>enable</Nullable>
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
            var tower = Corpus.Lighthouses.ByCountry["Scotland"][0];
            Console.WriteLine($"{tower.Title} {tower.Lit} {tower.Height} {tower.Status} {tower.Country} {tower.Engineer?.Title}");
            Console.WriteLine($"{tower.Engineer?.Title} {tower.Engineer?.Died} {tower.Engineer?.Nationality} {tower.Engineer?.Lighthouses[0].Title}");
            var article = Corpus.Lakes.Articles[0];
            Console.WriteLine(article.Slug);
            foreach (var link in article.Links)
                Console.WriteLine($"{link.Kind} {link.Title}\n{link.Target} {link.Target == Corpus.Lakes.Articles[1]}");
            """)
        .Write("corpus/lakes.txt", Samples.Lakes);

    private static Consumer WriteCollections(Consumer project)
    {
        foreach (string record in Records)
            project.Write($"{record}.cs", "using System;\nusing System.Collections.Generic;\nusing CorpusSdk;\n" + Repository.Read($"src/CorpusSdk.Sample.Lighthouses/{record}.cs"));
        foreach (string file in Collections.SelectMany(name => Directory.EnumerateFiles(Path.Combine(Repository.Root, "corpus", name), "*", SearchOption.AllDirectories)))
            project.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        return project;
    }
}
