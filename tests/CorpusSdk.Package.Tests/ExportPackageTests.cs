using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A program with a data package and the package for exports.</summary>
public sealed class ExportPackageTests(PackageFeed feed)
{
    [Fact]
    public void AProgram_ExportsToEveryFormat()
    {
        feed.PackAlso("src/CorpusSdk.Json");
        feed.PackAlso("src/CorpusSdk.Export");
        Consumer project = feed.CreateConsumer("Export")
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <OutputType>Exe</OutputType>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="Corpus.Russia" Version="$(CorpusSdkVersion)" />
                    <PackageReference Include="CorpusSdk.Export" Version="$(CorpusSdkVersion)" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", """
                using CorpusSdk.Export;

                foreach (string extension in ExportFormats.Extensions)
                {
                    ExportResult result = await Corpus.Russia.Archive.ExportAsync("russia" + extension);
                    Console.WriteLine($"{Path.GetFileName(result.Path)} {result.Format} {result.ArticleCount == Corpus.Russia.Articles.Count}");
                }
                """);

        project.Build().AssertClean();

        Assert.Equal(
            """
            russia.jsonl JsonLines True
            russia.ndjson JsonLines True
            russia.sqlite Sqlite True
            russia.sqlite3 Sqlite True
            russia.db Sqlite True
            russia.parquet Parquet True
            russia.sql PostgreSql True
            russia.pgsql PostgreSql True
            russia.bulk OpenSearch True
            """,
            project.Run().TrimEnd());
    }
}
