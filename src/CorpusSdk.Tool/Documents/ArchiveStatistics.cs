using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Documents;

/// <summary>Counts of an archive. Reads all of its texts.</summary>
/// <param name="Name">The archive's name in code.</param>
/// <param name="Title">The name that people read.</param>
/// <param name="Language">The language of its texts; null if it is unknown.</param>
/// <param name="Fingerprint">Changes when any text does.</param>
/// <param name="Articles">How many it has.</param>
/// <param name="Words">How many words their bodies have together.</param>
/// <param name="ReadingTimeInSeconds">How long it takes to read all of them.</param>
/// <param name="TextBytes">The length of their bodies in UTF-8.</param>
/// <param name="Files">How many images and other files its texts show or lead to.</param>
/// <param name="FileBytes">The length of these files.</param>
/// <param name="CanSearch">Whether an index was compiled in.</param>
/// <param name="Fields">Their fields, in the archive's order.</param>
/// <param name="Guesses">What <c>check</c> says of openings that were guessed in its texts, by id.</param>
/// <param name="Proofreading">What proofreading found in its texts, by id.</param>
internal sealed record ArchiveStatistics(
    string Name,
    string Title,
    string? Language,
    string Fingerprint,
    int Articles,
    long Words,
    long ReadingTimeInSeconds,
    long TextBytes,
    int Files,
    long FileBytes,
    bool CanSearch,
    IReadOnlyList<FieldStatistics> Fields,
    IReadOnlyList<ProblemStatistics> Guesses,
    IReadOnlyList<ProblemStatistics> Proofreading)
{
    /// <summary>Counts an archive.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="problems">The problems of its texts and of others.</param>
    public static ArchiveStatistics Of(Archive archive, IReadOnlyList<FoundProblem> problems)
    {
        var files = new HashSet<string>(StringComparer.Ordinal);
        long words = 0, seconds = 0, bytes = 0;
        var fields = new OrderedDictionary<string, int>();
        foreach (Article article in archive.Articles)
        {
            files.Add(article.Source.File);
            words += article.WordCount;
            seconds += (long)article.ReadingTime.TotalSeconds;
            bytes += article.Utf8Body.Length;
            foreach (ArticleField field in article.Fields)
                fields[field.Key] = fields.GetValueOrDefault(field.Key) + 1;
        }

        return new ArchiveStatistics(
            archive.Name,
            archive.Title,
            archive.Language,
            archive.Fingerprint,
            archive.Count,
            words,
            seconds,
            bytes,
            archive.Assets.Count,
            archive.Assets.Sum(asset => asset.Length),
            archive.CanSearch,
            [.. fields.Select(field => new FieldStatistics(field.Key, field.Value))],
            Count(ProblemCatalog.GuessProblems),
            Count([ProblemCatalog.ControlCharacter, .. ProblemCatalog.ProofreadingProblems]));

        IReadOnlyList<ProblemStatistics> Count(IReadOnlyList<ProblemDescriptor> kinds) =>
        [
            .. problems.Where(found => found.Problem.File is { } file && files.Contains(file) && kinds.Contains(found.Problem.Descriptor))
                .GroupBy(found => found.Problem.Descriptor)
                .OrderBy(group => group.Key.Id, StringComparer.Ordinal)
                .Select(group => new ProblemStatistics(group.Key.Id, group.Key.Title, group.Count())),
        ];
    }
}

/// <summary>A field, and how many articles have it.</summary>
internal sealed record FieldStatistics(string Key, int Articles);

/// <summary>A kind of problem, and how often it was found.</summary>
internal sealed record ProblemStatistics(string Id, string Title, int Count);
