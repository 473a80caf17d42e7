namespace CorpusSdk.Benchmarks.Growth;

/// <summary>What can be asked for on the command line of the growth benchmark.</summary>
internal sealed record GrowthOptions
{
    /// <summary>Part of the names of the shapes to measure; empty for all.</summary>
    public string Shape { get; private init; } = "";

    /// <summary>How many of these shapes are left out; for a worker that goes on where another one ended.</summary>
    public int Skip { get; private init; }

    /// <summary>Reads a command line of names and values.</summary>
    /// <exception cref="ArgumentException">A name or its value is unknown.</exception>
    public static GrowthOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new GrowthOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            options = arguments switch
            {
                ["--shape", var part, ..] when HostileShapes.Named(part).Count > 0 => options with { Shape = part },
                ["--skip", var value, ..] when int.TryParse(value, out int count) && count >= 0 => options with { Skip = count },
                _ => throw new ArgumentException($"'{string.Join(' ', arguments[..Math.Min(2, arguments.Length)])}' is not understood. There is --shape with part of a shape's name, such as CSV or \"nested lists\"."),
            };
        }

        return options;
    }
}
