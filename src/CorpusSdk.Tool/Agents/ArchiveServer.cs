using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace CorpusSdk.Tool.Agents;

/// <summary>A server of the Model Context Protocol over some archives. It has tools and nothing else, and can only read what is in the archives.</summary>
/// <remarks>Tools are listed by hand, and not found by reflection, so that a native program can have them.</remarks>
internal sealed class ArchiveServer(Library library)
{
    private const string Name = "corpus";

    private readonly ArchiveTools _tools = new(library);

    /// <summary>Answers on standard input and output until the input ends.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var options = new McpServerOptions
        {
            ServerInfo = new Implementation { Name = Name, Version = typeof(ArchiveServer).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = $"Articles of the archives {string.Join(", ", library.Archives.Select(archive => archive.Name))}. Search for words first, then read articles by their slugs; list shows what there is.",
            Capabilities = new ServerCapabilities { Tools = new ToolsCapability() },
            Handlers = new McpServerHandlers
            {
                ListToolsHandler = static (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. ArchiveTools.Descriptions] }),
                CallToolHandler = (request, _) => ValueTask.FromResult(Call(request.Params)),
            },
        };
        await using var transport = new StdioServerTransport(Name);
        await using McpServer server = McpServer.Create(transport, options);
        await server.RunAsync(cancellation);
    }

    private CallToolResult Call(CallToolRequestParams? call)
    {
        try
        {
            string text = _tools.Call(call?.Name ?? "", new ToolArguments(call?.Arguments));
            return new CallToolResult { Content = [new TextContentBlock { Text = text }] };
        }
        catch (ToolCallException refusal)
        {
            // What the agent can mend is a result, not an error of the protocol.
            return new CallToolResult { Content = [new TextContentBlock { Text = refusal.Message }], IsError = true };
        }
        catch (CorpusFormatException damage)
        {
            return new CallToolResult { Content = [new TextContentBlock { Text = damage.Message }], IsError = true };
        }
    }
}
