using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace CorpusSdk.Browsers;

/// <summary>What any host of static files does: serves a folder below a path, and a page of the site for any other address there.</summary>
internal sealed class StaticSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly string _basePath;

    private StaticSite(WebApplication server, string basePath) => (_server, _basePath) = (server, basePath);

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => $"{_server.Urls.First()}{_basePath}";

    /// <summary>Serves a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="basePath">The path of the site, with a slash at both ends; nothing is beside it.</param>
    /// <param name="fallback">The file for addresses that are none.</param>
    /// <param name="fallbackStatus">The status that it is sent with.</param>
    public static async Task<StaticSite> StartAsync(string folder, string basePath, string fallback, int fallbackStatus)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        WebApplication server = builder.Build();
        var files = new PhysicalFileProvider(folder);
        server.Map(basePath.TrimEnd('/'), site =>
        {
            site.UseDefaultFiles(new DefaultFilesOptions { FileProvider = files });
            site.UseStaticFiles(new StaticFileOptions
            {
                FileProvider = files,
                ContentTypeProvider = new FileExtensionContentTypeProvider { Mappings = { [".webmanifest"] = "application/manifest+json" } },
            });
            site.Run(async context =>
            {
                context.Response.StatusCode = fallbackStatus;
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.SendFileAsync(Path.Combine(folder, fallback));
            });
        });
        await server.StartAsync();
        return new StaticSite(server, basePath);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
