using System.Security.Cryptography;
using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>A reader of somebody's own, from the package: a folder of Markdown, a component for its articles, and a site below a path.</summary>
public sealed partial class ReaderPackageTests(PackageFeed feed)
{
    [Fact]
    public void AReaderOfOnesOwn_IsPublishedBelowAPath()
    {
        feed.PackAlso("src/CorpusSdk.Reader.Web");
        Consumer project = feed.CreateConsumer("Reader")
            .Write("App.csproj", """
                <Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <InvariantGlobalization>true</InvariantGlobalization>
                    <OverrideHtmlAssetPlaceholders>true</OverrideHtmlAssetPlaceholders>
                    <ServiceWorkerAssetsManifest>service-worker-assets.js</ServiceWorkerAssetsManifest>
                    <CompressionEnabled>false</CompressionEnabled>
                    <NoWarn>$(NoWarn);NU1603</NoWarn>
                  </PropertyGroup>
                  <ItemGroup>
                    <ServiceWorker Include="wwwroot/service-worker.js" PublishedContent="wwwroot/service-worker.js" />
                    <PackageReference Include="CorpusSdk" Version="$(CorpusSdkVersion)" />
                    <PackageReference Include="CorpusSdk.Reader.Web" Version="$(CorpusSdkVersion)" />
                    <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.15" />
                  </ItemGroup>
                </Project>
                """)
            .Write("Program.cs", """
                using App;
                using CorpusSdk.Reader.Web;
                using Microsoft.AspNetCore.Components.Web;
                using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

                WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
                builder.RootComponents.Add<CorpusReader>("#app");
                builder.RootComponents.Add<HeadOutlet>("head::after");
                builder.Services.AddCorpusReader(Corpus.Catalog.Archives, options =>
                {
                    options.Name = "Field notes";
                    options.UseTemplate<Note>("Notes");
                    options.PageAssemblies.Add(typeof(Note).Assembly);
                });
                await builder.Build().RunAsync();
                """)
            .Write("Note.razor", """
                @using CorpusSdk.Reader.Web.Components
                @page "/imprint"

                @if (Article is not null)
                {
                    <ArticleBody Article="Article" />
                    <Facts Article="Article" />
                }

                @code {
                    [Microsoft.AspNetCore.Components.Parameter] public CorpusSdk.Article? Article { get; set; }
                }
                """)
            .Write("wwwroot/index.html", """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                    <meta charset="utf-8" />
                    <title>Field notes; a sample</title>
                    <base href="/" />
                    <link rel="stylesheet" href="_content/CorpusSdk.Reader.Web/reader.css" />
                    <script src="_content/CorpusSdk.Reader.Web/reader.js"></script>
                    <script type="importmap"></script>
                </head>
                <body>
                    <div id="app"></div>
                    <script src="_framework/blazor.webassembly#[.{fingerprint}].js"></script>
                </body>
                </html>
                """)
            .Write("wwwroot/service-worker.js", "self.importScripts('./service-worker-assets.js', './_content/CorpusSdk.Reader.Web/offline-worker.js');\n")
            .Write("corpus/notes/eels.md", "# Eels\n\nNobody has seen one spawn.\n");

        project.Dotnet("publish", "-o", "out", "-p:CorpusBasePath=repo").AssertSuccess();

        string page = File.ReadAllText(project.PathOf("out/wwwroot/index.html"));
        Assert.Contains("<base href=\"/repo/\" />", page, StringComparison.Ordinal);
        Assert.Contains("<title>Field notes; a sample</title>", page, StringComparison.Ordinal);
        string hash = Convert.ToBase64String(SHA256.HashData(File.ReadAllBytes(project.PathOf("out/wwwroot/index.html"))));
        Assert.Equal($"sha256-{hash}", IndexHash().Match(File.ReadAllText(project.PathOf("out/wwwroot/service-worker-assets.js"))).Groups["hash"].Value);
        foreach (string file in (string[])["reader.css", "reader.js", "keyboard.js", "offline.js", "offline-worker.js"])
            Assert.True(File.Exists(project.PathOf("out/wwwroot/_content/CorpusSdk.Reader.Web/" + file)), file);
    }

    [GeneratedRegex("\"hash\": \"(?<hash>[^\"]*)\",\\s*\"url\": \"index.html\"")]
    private static partial Regex IndexHash();
}
