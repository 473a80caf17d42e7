using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace CorpusSdk.Benchmarks.Web;

/// <summary>What a good host of static files does: sends the compressed form of a file where there is one, and the index for any other address.</summary>
internal sealed class CompressedSite : IAsyncDisposable
{
    private const string BrotliExtension = ".br";

    private readonly string _folder;
    private readonly FileExtensionContentTypeProvider _types = new() { Mappings = { [".webmanifest"] = "application/manifest+json", [".dat"] = "application/octet-stream" } };
    private WebApplication? _server;
    private long _sentBytes;

    private CompressedSite(string folder) => _folder = folder;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => $"{_server!.Urls.First()}/";

    /// <summary>The bytes of all files that were sent since the last call, as they went over the wire, without headers.</summary>
    public long TakeSentBytes() => Interlocked.Exchange(ref _sentBytes, 0);

    /// <summary>Serves a folder at a free port of this machine.</summary>
    public static async Task<CompressedSite> StartAsync(string folder)
    {
        var site = new CompressedSite(folder);
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        site._server = builder.Build();
        site._server.Run(site.SendAsync);
        await site._server.StartAsync();
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
    }

    private async Task SendAsync(HttpContext context)
    {
        string file = Path.Combine(_folder, (context.Request.Path.Value ?? "").TrimStart('/'));
        if (Directory.Exists(file))
            file = Path.Combine(file, "index.html");
        if (!File.Exists(file))
            file = Path.Combine(_folder, "index.html");
        context.Response.ContentType = _types.TryGetContentType(file, out string? type) ? type : "application/octet-stream";

        bool isCompressed = context.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal) && File.Exists(file + BrotliExtension);
        if (isCompressed)
        {
            context.Response.Headers.ContentEncoding = "br";
            file += BrotliExtension;
        }

        Interlocked.Add(ref _sentBytes, new FileInfo(file).Length);
        await context.Response.SendFileAsync(file);
    }
}
