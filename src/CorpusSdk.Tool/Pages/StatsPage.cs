using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Pages;

/// <summary>Counts: a line for each archive with its fields below, and the sum if there are several.</summary>
/// <param name="statistics">The counts.</param>
/// <param name="isVerified">Whether all checksums were compared, and are right.</param>
internal sealed class StatsPage(IReadOnlyList<ArchiveStatistics> statistics, bool isVerified)
{
    private const int Margin = 2;

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        foreach (ArchiveStatistics archive in statistics)
            WriteArchive(console, archive);
        if (statistics.Count > 1)
            Write(console, $"Together  {Amounts(statistics.Sum(archive => archive.Articles), statistics.Sum(archive => archive.Words), statistics.Sum(archive => archive.ReadingTimeInSeconds), statistics.Sum(archive => archive.TextBytes))}", Margin);
        if (isVerified)
            Write(console, "Every byte was read, and all checksums are right.", Margin);
        console.WriteLine();
    }

    private static void WriteArchive(IAnsiConsole console, ArchiveStatistics archive)
    {
        IRenderable heading = new Paragraph().Append(archive.Title, Styles.Accent).Append($"  {archive.Name}", Styles.Quiet);
        console.Write(new Indented(heading, Margin));
        Write(console, Amounts(archive.Articles, archive.Words, archive.ReadingTimeInSeconds, archive.TextBytes), 2 * Margin);
        Write(console, $"language {archive.Language ?? "unknown"}, {(archive.CanSearch ? "with" : "without")} a search index, fingerprint {archive.Fingerprint}", 2 * Margin, Styles.Quiet);
        if (archive.Files > 0)
            Write(console, $"{Numbers.Count(archive.Files, "file")} beside the texts, {Numbers.Bytes(archive.FileBytes)}", 2 * Margin, Styles.Quiet);
        if (archive.Fields.Count > 0)
            Write(console, $"fields: {string.Join(", ", archive.Fields.Select(field => field.Articles == archive.Articles ? field.Key : $"{field.Key} ({Numbers.Plain(field.Articles)})"))}", 2 * Margin, Styles.Quiet);
        WriteProblems(console, "guesses where articles begin", archive.Guesses);
        WriteProblems(console, "proofreading", archive.Proofreading);
        console.WriteLine();
    }

    private static void WriteProblems(IAnsiConsole console, string heading, IReadOnlyList<ProblemStatistics> problems)
    {
        if (problems.Count > 0)
            Write(console, $"{heading}: {string.Join("; ", problems.Select(problem => $"{Numbers.Plain(problem.Count)} × {problem.Id}, {problem.Title}"))}", 2 * Margin, Styles.Quiet);
    }

    private static void Write(IAnsiConsole console, string text, int margin, Style? style = null) => console.Write(new Indented(new Prose(text, style), margin));

    private static string Amounts(int articles, long words, long seconds, long bytes) =>
        $"{Numbers.Articles(articles)}, {Numbers.Words(words)}, {Numbers.Minutes(TimeSpan.FromSeconds(seconds))} of reading, {Numbers.Bytes(bytes)} of text";
}
