using System.Text.Json;

namespace CorpusSdk.Tool.Agents;

/// <summary>The arguments of a call, as an agent sent them: any of them may be missing or of a wrong kind.</summary>
internal sealed class ToolArguments(IDictionary<string, JsonElement>? arguments)
{
    /// <summary>A text; null if it is missing.</summary>
    /// <exception cref="ToolCallException">It is no text.</exception>
    public string? Text(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } value => value.GetString(),
        _ => throw new ToolCallException($"The argument '{name}' must be a text."),
    };

    /// <summary>A list of texts, or one text alone; empty if it is missing.</summary>
    /// <exception cref="ToolCallException">It is neither.</exception>
    public IReadOnlyList<string> Texts(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.String } value => [value.GetString()!],
        { ValueKind: JsonValueKind.Array } list when list.EnumerateArray().All(static element => element.ValueKind == JsonValueKind.String) => [.. list.EnumerateArray().Select(static element => element.GetString()!)],
        _ => throw new ToolCallException($"The argument '{name}' must be a list of texts."),
    };

    /// <summary>A text that must be there.</summary>
    /// <exception cref="ToolCallException">It is missing or no text.</exception>
    public string RequiredText(string name) => Text(name) ?? throw new ToolCallException($"The argument '{name}' is missing.");

    /// <summary>A whole number within bounds.</summary>
    /// <exception cref="ToolCallException">It is no number, or out of bounds.</exception>
    public int Number(string name, int missing, int least, int most) => Find(name) switch
    {
        null => missing,
        { ValueKind: JsonValueKind.Number } value when value.TryGetInt32(out int number) && number >= least && number <= most => number,
        _ => throw new ToolCallException($"The argument '{name}' must be a whole number from {least} to {most}."),
    };

    private JsonElement? Find(string name) =>
        arguments is not null && arguments.TryGetValue(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;
}
