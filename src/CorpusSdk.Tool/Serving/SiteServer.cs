using System.Globalization;
using System.Net;
using System.Text;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Tool.Site;

namespace CorpusSdk.Tool.Serving;

/// <summary>Serves a site over HTTP to this machine, and tells pages of changes by server-sent events.</summary>
/// <remarks>
/// It is <see cref="HttpListener"/> and not Kestrel: the shared framework of ASP.NET Core would have to be installed beside the runtime, and would
/// double the native tool, for one reader on the same machine. The listener answers requests for its own host names only, so no page of another site can
/// reach it by a name of its own.
/// </remarks>
internal sealed class SiteServer : IDisposable
{
    private const int DefaultPort = 5080;
    private const int MaxPorts = 50;
    private const string FilePolicy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:";

    private readonly LiveTexts _texts;
    private readonly HttpListener _listener;

    private SiteServer(LiveTexts texts, HttpListener listener, int port)
    {
        _texts = texts;
        _listener = listener;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}{texts.Current.BasePath}");
    }

    /// <summary>The address of the front page.</summary>
    public string Address { get; }

    /// <summary>Begins to listen.</summary>
    /// <param name="texts">What to serve.</param>
    /// <param name="port">The port; null for the first free one from 5080 on.</param>
    /// <returns>The server; null if the port, or all that were tried, are taken.</returns>
    public static SiteServer? TryStart(LiveTexts texts, int? port)
    {
        for (int candidate = port ?? DefaultPort; candidate <= (port ?? DefaultPort + MaxPorts); candidate++)
        {
            var listener = new HttpListener();
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{candidate}/"));
            listener.Prefixes.Add(string.Create(CultureInfo.InvariantCulture, $"http://localhost:{candidate}/"));
            try
            {
                listener.Start();
                return new SiteServer(texts, listener, candidate);
            }
            catch (HttpListenerException)
            {
                listener.Close();
            }
        }

        return null;
    }

    /// <summary>Answers requests until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using CancellationTokenRegistration stop = cancellation.Register(_listener.Stop);
        while (!cancellation.IsCancellationRequested)
        {
            HttpListenerContext context;
            try
            {
                context = await _listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException && cancellation.IsCancellationRequested)
            {
                return;
            }

            _ = Task.Run(() => AnswerAsync(context, cancellation), CancellationToken.None);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _listener.Close();

    private async Task AnswerAsync(HttpListenerContext context, CancellationToken cancellation)
    {
        HttpListenerResponse response = context.Response;
        try
        {
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            if (context.Request.HttpMethod is not ("GET" or "HEAD"))
            {
                response.Headers["Allow"] = "GET, HEAD";
                response.StatusCode = (int)HttpStatusCode.MethodNotAllowed;
                return;
            }

            LiveSite site = _texts.Current;
            string path = Uri.UnescapeDataString(context.Request.Url?.AbsolutePath ?? "/");
            if (path == site.BasePath + LiveTrailer.Events)
                await SendEventsAsync(response, cancellation);
            else
                await SendFileAsync(context, site, path);
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The browser has gone away.
        }
        finally
        {
            Close(response);
        }
    }

    private static async Task SendFileAsync(HttpListenerContext context, LiveSite site, string path)
    {
        HttpListenerResponse response = context.Response;
        bool isThere = site.TryFind(path, out string? file, out bool isFolder);
        if (isFolder)
        {
            response.Redirect(context.Request.Url!.AbsolutePath + "/" + context.Request.Url.Query);
            return;
        }

        Stream? found = isThere ? site.TryOpen(file!) : null;
        if (found is null)
            file = LiveSite.NotFound;
        await using Stream content = found ?? site.TryOpen(file!)!;
        response.StatusCode = (int)(found is not null ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        response.ContentType = TypeOf(file!);
        if (file!.StartsWith(SiteAddresses.Files, StringComparison.Ordinal) && MayHaveScripts(response.ContentType))
            response.Headers["Content-Security-Policy"] = FilePolicy;
        response.ContentLength64 = content.Length;
        if (context.Request.HttpMethod == "GET")
            await content.CopyToAsync(response.OutputStream);
    }

    // First the state that there is, so that a page which slept through a change hears of it as well.
    private async Task SendEventsAsync(HttpListenerResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        response.SendChunked = true;
        while (!cancellation.IsCancellationRequested)
        {
            Task changed = _texts.Changed;
            byte[] message = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"data: {_texts.Current.Version}\n\n"));
            await response.OutputStream.WriteAsync(message, cancellation);
            await response.OutputStream.FlushAsync(cancellation);
            await changed.WaitAsync(cancellation);
        }
    }

    private static void Close(HttpListenerResponse response)
    {
        try
        {
            response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or IOException or InvalidOperationException)
        {
            // Part of the answer was not sent, since nobody listens any more.
            response.Abort();
        }
    }

    // A drawing may be a program as well, if it is opened by itself.
    private static bool MayHaveScripts(string type) => type.Contains("xml", StringComparison.Ordinal) || type.Contains("html", StringComparison.Ordinal);

    private static string TypeOf(string file) => Path.GetExtension(file) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".json" => "application/json",
        ".xml" => "application/xml; charset=utf-8",
        _ => MediaTypes.Of(file),
    };
}
