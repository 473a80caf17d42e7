using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>Which articles of its files an archive takes, and the order in which it has them.</summary>
/// <param name="OrderBy">The keys that order them; null for files by path, and within a file as they are.</param>
/// <param name="LeavesOutDrafts">Whether drafts are left out.</param>
/// <param name="PublishedUntil">Articles with a later date are left out; null if none are.</param>
internal sealed record ArticleSelection(string? OrderBy, bool LeavesOutDrafts, string? PublishedUntil)
{
    /// <summary>All articles, in the order of their files.</summary>
    public static ArticleSelection All { get; } = new(OrderBy: null, LeavesOutDrafts: false, PublishedUntil: null);

    /// <summary>Reads the settings of an archive's files; the first file that sets one decides.</summary>
    internal static ArticleSelection Read(IEnumerable<PlannedFile> files, List<Problem> problems)
    {
        PlannedFile[] all = [.. files];
        bool leavesOutDrafts = false;
        if (all.FirstOrDefault(file => file.Settings.Drafts is not null) is { Settings.Drafts: { } drafts } first)
        {
            leavesOutDrafts = string.Equals(drafts, "exclude", StringComparison.OrdinalIgnoreCase);
            if (!leavesOutDrafts && !string.Equals(drafts, "include", StringComparison.OrdinalIgnoreCase))
                problems.Add(Problem.Create(ProblemCatalog.InvalidDrafts, first.File.Path, ProblemSpan.StartOfFile, drafts));
        }

        string? until = null;
        if (all.FirstOrDefault(file => file.Settings.PublishedUntil is not null) is { Settings.PublishedUntil: { } date } dated)
        {
            if (ScalarReader.TryReadTimestamp(date, out _))
                until = date;
            else
                problems.Add(Problem.Create(ProblemCatalog.InvalidPublishedUntil, dated.File.Path, ProblemSpan.StartOfFile, date));
        }

        return new ArticleSelection(all.Select(file => file.Settings.OrderBy).FirstOrDefault(order => order is not null), leavesOutDrafts, until);
    }

    /// <summary>Why an article is left out; <see cref="Omission.None"/> where it is not.</summary>
    /// <param name="article">The article.</param>
    /// <param name="file">Its file, relative and with <c>/</c>.</param>
    internal Omission Judge(ParsedArticle article, string file)
    {
        if (LeavesOutDrafts && IsDraft(article, file))
            return Omission.Draft;
        return PublishedUntil is not null && DateKeys.Read(article.Fields) is { } date && date > Latest() ? Omission.Future : Omission.None;
    }

    // A day alone means all of it.
    private DateTimeOffset Latest()
    {
        ScalarReader.TryReadTimestamp(PublishedUntil!, out DateTimeOffset latest);
        return ScalarReader.TryReadDate(PublishedUntil!, out _) ? latest.AddDays(1).AddTicks(-1) : latest;
    }

    /// <summary>A value of <c>draft</c> that means neither yes nor no; null if every value is clear.</summary>
    internal static FieldValue? FindUnknownDraft(ParsedArticle article) =>
        FieldEntries.Find(article.Fields, "draft") is { } draft && (draft is not FieldScalar scalar || ReadYesOrNo(scalar.Text) is null) ? draft : null;

    /// <summary>A value in the place of the date that is not one, so that <see cref="PublishedUntil"/> cannot be compared with it; null if there is none.</summary>
    internal FieldScalar? FindUnreadableDate(ParsedArticle article)
    {
        if (PublishedUntil is null || DateKeys.Read(article.Fields) is not null)
            return null;
        return DateKeys.All
            .Select(key => FieldEntries.Find(article.Fields, key))
            .OfType<FieldScalar>()
            .FirstOrDefault(scalar => scalar.Text.Trim().Length > 0 && ReadYesOrNo(scalar.Text) is null);
    }

    // What people write: a field of its own, the opposite one, a status, or a folder as Jekyll has it.
    private static bool IsDraft(ParsedArticle article, string file) =>
        Says(article, "draft", "yes")
        || Says(article, "published", "no")
        || (FieldEntries.Find(article.Fields, "status") is FieldScalar status && string.Equals(status.Text, "draft", StringComparison.OrdinalIgnoreCase))
        || file.Split('/').Contains("_drafts", StringComparer.OrdinalIgnoreCase);

    private static bool Says(ParsedArticle article, string key, string answer) =>
        FieldEntries.Find(article.Fields, key) is FieldScalar scalar && ReadYesOrNo(scalar.Text) == (answer == "yes");

    private static bool? ReadYesOrNo(string text) => text.Trim().ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "y" or "1" => true,
        "false" or "no" or "off" or "n" or "0" => false,
        _ => null,
    };
}

/// <summary>Why an article is not in the archive.</summary>
internal enum Omission
{
    /// <summary>It is.</summary>
    None,

    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its date is after the one that the project set.</summary>
    Future,
}
