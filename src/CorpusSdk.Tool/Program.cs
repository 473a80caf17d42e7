using System.Text;
using CorpusSdk.Tool;
using CorpusSdk.Tool.Commands;
using CorpusSdk.Tool.Sources;

Console.OutputEncoding = Encoding.UTF8;
using var pages = new PageWriter(Console.OpenStandardOutput());
Console.SetOut(pages);
var host = new ToolHost(
    Terminal.Create(Console.Out, Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
    Terminal.Create(Console.Error, Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
    Invocation.Find(AppContext.BaseDirectory, Environment.ProcessPath, Environment.CurrentDirectory),
    Environment.CurrentDirectory,
    path => Open(path, highlights: false))
{
    OpenForPages = path => Open(path, highlights: true),
    SendPages = pages.Send,
    BeginProgress = () => new ProgressLine(Console.IsErrorRedirected ? null : Console.Error),
};
return await ToolCommand.InvokeAsync(host, args);

Source Open(string? path, bool highlights)
{
    // A shell that asks for completions has a line on the terminal that nothing may be written into.
    bool isCompletion = args is [['[', ..], ..];
    using var progress = new ProgressLine(Console.IsErrorRedirected || isCompletion ? null : Console.Error);
    return SourceOpener.Open(path, Environment.CurrentDirectory, progress.Show, highlights);
}
