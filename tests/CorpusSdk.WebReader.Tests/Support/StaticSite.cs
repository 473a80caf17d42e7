using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace CorpusSdk.WebReader.Tests.Support;

/// <summary>What any host of static files does: serves a folder, and its index for any other address.</summary>
internal sealed class StaticSite : IAsyncDisposable
{
    private readonly WebApplication _server;

    private StaticSite(WebApplication server) => _server = server;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => $"{_server.Urls.First()}/";

    public static async Task<StaticSite> StartAsync(string folder)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        var options = new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(folder),
            ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".webmanifest"] = "application/manifest+json" } },
        };
        server.UseStaticFiles(options);
        server.MapFallbackToFile("index.html", options);
        await server.StartAsync();
        return new StaticSite(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
