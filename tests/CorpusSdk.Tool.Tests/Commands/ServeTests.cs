using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>serve</c>, as a process that is asked over HTTP.</summary>
public sealed partial class ServeTests : IAsyncLifetime
{
    private readonly TestFolder _folder = new TestFolder()
        .Write(".editorconfig", "root = true\n")
        .Write("corpus/notes/eels.md", "---\ntitle: Where eels begin\n---\nNobody has seen an eel spawn.\n")
        .Write("secret.txt", "Not for anybody.");

    private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private Process? _server;
    private string _said = "";

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo(ToolProcess.Program, ["serve", "--base-path", "/x/"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = _folder.Path,
        };
        start.Environment["DOTNET_ROOT"] = ToolProcess.DotnetFolder;
        _server = Process.Start(start)!;
        _said = await _server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
        _client.BaseAddress = new Uri(Address().Match(_said).Value);
    }

    public ValueTask DisposeAsync()
    {
        _server?.Kill();
        _server?.Dispose();
        _client.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Output_SaysWhatIsWhere() => Assert.Matches(@"^Serving 1 article of 1 archive at http://127\.0\.0\.1:\d+/x/ until Ctrl\+C\.$", _said);

    [Fact]
    public async Task AnArticle_IsAPage()
    {
        Assert.Contains("Nobody has seen an eel spawn.", await GetAsync("notes/eels/"), StringComparison.Ordinal);
        using HttpResponseMessage redirect = await _client.GetAsync("notes/eels", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Found, "/x/notes/eels/"), (redirect.StatusCode, new Uri(_client.BaseAddress!, redirect.Headers.Location!).AbsolutePath));
    }

    [Theory]
    [InlineData("/secret.txt")]
    [InlineData("/x/secret.txt")]
    [InlineData("/x/../secret.txt")]
    [InlineData("/x/%2e%2e/secret.txt")]
    [InlineData("/x/..%2fsecret.txt")]
    [InlineData("/x//etc/passwd")]
    [InlineData("/x/corpus/notes/eels.md")]
    public async Task APathOutsideOfTheSite_LeadsNowhere(string path)
    {
        // As it is, which HttpClient would not send.
        string answer = await AskAsync($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{_client.BaseAddress!.Port}\r\nConnection: close\r\n\r\n");

        Assert.StartsWith("HTTP/1.1 404", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Not for anybody", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnotherHostName_IsRefused()
    {
        string answer = await AskAsync("GET /x/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");

        Assert.DoesNotContain("eel", answer, StringComparison.Ordinal);
        Assert.Matches("^HTTP/1.1 4", answer);
    }

    [Fact]
    public async Task AnotherMethod_IsRefused()
    {
        using HttpResponseMessage response = await _client.PostAsync("", new StringContent("a"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task AChangedText_IsToldToPages_AndShown()
    {
        using StreamReader events = await ListenAsync();
        string? before = await NextAsync(events);
        Assert.Contains($"data-version=\"{before}\"", await GetAsync(""), StringComparison.Ordinal);

        _folder.Write("corpus/notes/moss.md", "# Moss\n\nIt grows.\n");

        await WaitForAsync(events, "notes/moss/", "It grows.");
    }

    [Fact]
    public async Task AFault_IsShownAtItsPlace_OnEveryPage()
    {
        using StreamReader events = await ListenAsync();

        _folder.Write("corpus/notes/moss.md", "---\ntitle: Moss\ntags: [a\n---\nIt grows.\n");

        await WaitForAsync(events, "notes/eels/", "<code>corpus/notes/moss.md:3:7</code><br><strong>error CORPUS1104</strong>");
    }

    [Fact]
    public async Task NoTexts_IsAStateLikeAnother()
    {
        using StreamReader events = await ListenAsync();

        File.Delete(_folder.PathOf("corpus/notes/eels.md"));
        await WaitForAsync(events, "", "0 articles");
        _folder.Write("corpus/notes/eels.md", "# Eels\n\nAgain.\n");

        await WaitForAsync(events, "notes/eels/", "Again.");
    }

    [Fact]
    public async Task AnImage_IsServed_AndItsChangeIsToldToPages()
    {
        using StreamReader events = await ListenAsync();
        _folder.Write("corpus/notes/eels.md", "# Eels\n\n![An eel](<an eel № 1.png>)\n").Write("corpus/notes/an eel № 1.png", Pictures.Png(2, 3));
        await WaitForAsync(events, "notes/eels/", "<img src=\"/x/site-files/corpus/notes/an%20eel%20%E2%84%96%201.png\" width=\"2\" height=\"3\"");

        using HttpResponseMessage image = await _client.GetAsync("site-files/corpus/notes/an%20eel%20%E2%84%96%201.png", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, "image/png"), (image.StatusCode, image.Content.Headers.ContentType?.ToString()));
        Assert.Equal(Pictures.Png(2, 3), await image.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        // Of the same length and size.
        byte[] changed = Pictures.Png(2, 3);
        changed[^1] ^= 1;
        _folder.Write("corpus/notes/an eel № 1.png", changed);
        await WaitForAsync(events, "site-files/corpus/notes/an%20eel%20%E2%84%96%201.png", System.Text.Encoding.UTF8.GetString(changed));
    }

    /// <summary>It would run in the name of the site, if somebody opened it by itself.</summary>
    [Fact]
    public async Task ADrawing_IsServedWithoutItsScripts()
    {
        using StreamReader events = await ListenAsync();
        _folder.Write("corpus/notes/eels.md", "# Eels\n\n![An eel](eel.svg)\n").Write("corpus/notes/eel.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'><script>alert(1)</script></svg>");
        await WaitForAsync(events, "notes/eels/", "eel.svg\" width=\"1\"");

        using HttpResponseMessage image = await _client.GetAsync("site-files/corpus/notes/eel.svg", TestContext.Current.CancellationToken);

        Assert.Equal("image/svg+xml", image.Content.Headers.ContentType?.ToString());
        Assert.StartsWith("default-src 'none'", Assert.Single(image.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Fact]
    public void APortThatIsTaken_IsSaid()
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "serve", "--port", $"{_client.BaseAddress!.Port}");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("is taken", run.Error, StringComparison.Ordinal);
    }

    private async Task<StreamReader> ListenAsync() => new(await _client.GetStreamAsync("site-assets/events", TestContext.Current.CancellationToken));

    // A file may be seen before it is written to its end; then there is another event.
    private async Task WaitForAsync(StreamReader events, string path, string text)
    {
        while (await NextAsync(events) is not null)
        {
            using HttpResponseMessage page = await _client.GetAsync(path, TestContext.Current.CancellationToken);
            if ((await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Contains(text, StringComparison.Ordinal))
                return;
        }

        Assert.Fail($"The server has ended before it showed: {text}");
    }

    private static async Task<string?> NextAsync(StreamReader events)
    {
        while (await events.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
                return line["data: ".Length..];
        }

        return null;
    }

    private Task<string> GetAsync(string path) => _client.GetStringAsync(path, TestContext.Current.CancellationToken);

    private async Task<string> AskAsync(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _client.BaseAddress!.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(System.Text.Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Address();
}
