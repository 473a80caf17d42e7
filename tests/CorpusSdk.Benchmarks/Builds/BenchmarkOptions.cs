using System.Globalization;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The command-line options of a benchmark of whole builds or programs.</summary>
internal sealed record BenchmarkOptions
{
    /// <summary>How many text files there are; of a real corpus, at most.</summary>
    public int Files { get; private init; } = 20_000;

    /// <summary>The size of all generated files together, in megabytes of a million bytes.</summary>
    public double Megabytes { get; private init; } = 100;

    /// <summary>A folder of real text to take in place of generated text.</summary>
    public string? CorpusFolder { get; private init; }

    /// <summary>How often each pair is measured; null for the command's own choice.</summary>
    public int? Pairs { get; private init; }

    /// <summary>What the property <c>CorpusSearch</c> is set to; without an index, builds are compared as those of the texts alone.</summary>
    public string Search { get; private init; } = "false";

    /// <summary>How many slug constants an archive is given, for each archive.</summary>
    public IReadOnlyList<int> Constants { get; private init; } = [100, 1_000, 2_000, 5_000, 20_000];

    /// <summary>Reads a command line of names and values.</summary>
    /// <exception cref="ArgumentException">A name or its value is unknown.</exception>
    public static BenchmarkOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new BenchmarkOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            options = arguments switch
            {
                ["--files", var value, ..] when int.TryParse(value, CultureInfo.InvariantCulture, out int files) && files > 0 => options with { Files = files },
                ["--megabytes", var value, ..] when double.TryParse(value, CultureInfo.InvariantCulture, out double megabytes) && megabytes > 0 => options with { Megabytes = megabytes },
                ["--corpus", var value, ..] when Directory.Exists(value) => options with { CorpusFolder = Path.GetFullPath(value) },
                ["--pairs", var value, ..] when int.TryParse(value, CultureInfo.InvariantCulture, out int pairs) && pairs > 0 => options with { Pairs = pairs },
                ["--search", "false" or "words" or "true", ..] => options with { Search = arguments[1] },
                ["--constants", var value, ..] when ParseCounts(value) is { } counts => options with { Constants = counts },
                _ => throw new ArgumentException($"'{string.Join(' ', arguments[..Math.Min(2, arguments.Length)])}' is not understood. There are --files NUMBER, --megabytes NUMBER, --corpus FOLDER, --pairs NUMBER, --search false|words|true and --constants NUMBER,NUMBER,…."),
            };
        }

        return options;
    }

    private static int[]? ParseCounts(string value)
    {
        int[] counts = value.Split(',').Select(part => int.TryParse(part, CultureInfo.InvariantCulture, out int count) ? count : 0).ToArray();
        return counts.All(count => count > 0) ? counts : null;
    }
}
