using System.Globalization;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Growth;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;

namespace CorpusSdk.Benchmarks.Proofreading;

/// <summary>What the proofreader finds in real texts, and what it costs.</summary>
internal static class ProofreadingBenchmark
{
    private const int DefaultPairs = 5;
    private const int ExcerptLength = 70;

    /// <summary>Lists every report with the text around it, tab-separated.</summary>
    public static int List(BenchmarkOptions options)
    {
        ProofreadCorpus corpus = Open(options);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (Problem problem in corpus.Compile().Where(IsOfProofreader).OrderBy(problem => problem.Descriptor.Id, StringComparer.Ordinal))
        {
            if (!texts.TryGetValue(problem.File, out string? text))
                texts.Add(problem.File, text = corpus.Read(problem.File));
            Console.WriteLine(string.Join('\t', problem.Descriptor.Id, $"{problem.File}({problem.Span.StartLine},{problem.Span.StartColumn})", problem.Message, Excerpt(text, problem.Span)));
        }

        return 0;
    }

    /// <summary>Counts the reports, and measures compilations with and without the checks in turn.</summary>
    public static int Run(BenchmarkOptions options)
    {
        ProofreadCorpus corpus = Open(options);
        Report.Machine();
        Report.Table(
            ["id", "reports", "what it says"],
            [.. corpus.Compile().Where(IsOfProofreader).GroupBy(problem => problem.Descriptor).OrderBy(group => group.Key.Id, StringComparer.Ordinal).Select(group => (IReadOnlyList<string>)[group.Key.Id, group.Count().ToString("N0", CultureInfo.InvariantCulture), group.Key.Title])]);

        Series[] series = Rounds.Run(
            options.Pairs ?? DefaultPairs,
            _ => Measure(isOff: true, () => corpus.Parse()),
            _ => Measure(isOff: false, () => corpus.Parse()),
            _ => Measure(isOff: true, () => corpus.Compile()),
            _ => Measure(isOff: false, () => corpus.Compile()));
        Report.Table(
            ["processor time", "without checks", "with checks", "difference", "share"],
            [Row("parse", series[0], series[1]), Row("parse, build and pack", series[2], series[3])]);
        return 0;
    }

    private static ProofreadCorpus Open(BenchmarkOptions options)
    {
        var corpus = new ProofreadCorpus(options.CorpusFolder ?? throw new ArgumentException("The command needs --corpus FOLDER, a folder of texts."));
        Report.Progress(FormattableString.Invariant($"{corpus.Count:N0} files"));
        return corpus;
    }

    private static bool IsOfProofreader(Problem problem) => string.CompareOrdinal(problem.Descriptor.Id, ProblemCatalog.MixedScripts.Id) >= 0 && string.CompareOrdinal(problem.Descriptor.Id, ProblemCatalog.CutOffParagraph.Id) <= 0;

    // The time of the processor, since others may use the machine as well.
    private static double Measure(bool isOff, Action action)
    {
        AppContext.SetSwitch(Proofreader.OffSwitch, isOff);
        GC.Collect();
        TimeSpan start = ProcessorTime.Now;
        action();
        double seconds = (ProcessorTime.Now - start).TotalSeconds;
        AppContext.SetSwitch(Proofreader.OffSwitch, false);
        return seconds;
    }

    private static IReadOnlyList<string> Row(string name, Series without, Series with)
    {
        Series difference = with.Minus(without);
        return [name, Report.Median(without, "s"), Report.Median(with, "s"), Report.Difference(difference, "s"), Report.Fixed(100 * difference.Median / without.Median, 1) + " %"];
    }

    private static string Excerpt(string text, ProblemSpan span)
    {
        int start = Math.Max(0, span.Start - ExcerptLength);
        int end = Math.Min(text.Length, span.Start + span.Length + ExcerptLength);
        string marked = text[start..span.Start] + "⟦" + text.Substring(span.Start, span.Length) + "⟧" + text[(span.Start + span.Length)..end];
        return marked.Replace("\r", "", StringComparison.Ordinal).Replace('\n', '⏎').Replace('\t', ' ');
    }
}
