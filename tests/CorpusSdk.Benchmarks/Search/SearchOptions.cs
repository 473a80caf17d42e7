using System.Globalization;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>What can be asked for on the command line of the search benchmarks.</summary>
internal sealed record SearchOptions
{
    /// <summary>The size of the generated text, in megabytes of a million bytes.</summary>
    public double Megabytes { get; private init; } = 100;

    /// <summary>How many articles the generated text has; null for as many as give articles of 4,500 bytes.</summary>
    public int? Articles { get; private init; }

    /// <summary>A folder of <c>.txt</c> and <c>.md</c> files to take in place of generated text.</summary>
    public string? CorpusFolder { get; private init; }

    /// <summary>How many queries of each kind.</summary>
    public int Queries { get; private init; } = 500;

    /// <summary>How often each query, or each process, is measured.</summary>
    public int Rounds { get; private init; } = 5;

    /// <summary>Reads a command line of names and values.</summary>
    /// <exception cref="ArgumentException">A name or its value is unknown.</exception>
    public static SearchOptions Parse(ReadOnlySpan<string> arguments)
    {
        var options = new SearchOptions();
        for (; arguments.Length > 0; arguments = arguments[2..])
        {
            options = arguments switch
            {
                ["--megabytes", var value, ..] when double.TryParse(value, CultureInfo.InvariantCulture, out double megabytes) && megabytes > 0 => options with { Megabytes = megabytes },
                ["--articles", var value, ..] when IsCount(value, out int articles) => options with { Articles = articles },
                ["--queries", var value, ..] when IsCount(value, out int queries) => options with { Queries = queries },
                ["--rounds", var value, ..] when IsCount(value, out int rounds) => options with { Rounds = rounds },
                ["--corpus", var value, ..] when Directory.Exists(value) => options with { CorpusFolder = Path.GetFullPath(value) },
                _ => throw new ArgumentException($"'{string.Join(' ', arguments[..Math.Min(2, arguments.Length)])}' is not understood. There are --megabytes, --articles, --queries and --rounds with a number, and --corpus FOLDER."),
            };
        }

        return options;
    }

    private static bool IsCount(string text, out int count) => int.TryParse(text, CultureInfo.InvariantCulture, out count) && count > 0;
}
