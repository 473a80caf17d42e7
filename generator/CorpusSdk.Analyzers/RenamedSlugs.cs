using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers;

/// <summary>Which slugs are others since the last build that came to its end: those of articles whose text has stayed, but for the headline.</summary>
/// <remarks>Texts are parsed only when code names a slug that is not there, and only those that have changed.</remarks>
internal sealed class RenamedSlugs
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, RenamedSlugs> Read = new();

    private readonly Dictionary<string, string> _slugs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _constants = new(StringComparer.Ordinal);

    private RenamedSlugs(AnalyzerOptions options, CancellationToken cancellation)
    {
        var texts = new ProjectTexts(options);
        AdditionalText? history = texts.Files.FirstOrDefault(file => texts.ItemOf(file) == TextHistory.ChangedItem);
        if (history?.GetText(cancellation)?.ToString() is not { Length: > 0 } changed)
            return;

        var before = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (KeyValuePair<string, string> text in TextHistory.Read(changed))
            before.Add(text.Key, text.Value);
        var old = new List<(string Path, ArticleSpec Article)>();
        var now = new List<(string Path, ArticleSpec Article)>();
        foreach (AdditionalText file in texts.Files)
        {
            string path = texts.PathOf(file);
            if (file == history || !before.TryGetValue(path, out string? text))
                continue;
            cancellation.ThrowIfCancellationRequested();
            FileSettings settings = texts.SettingsOf(file);
            old.AddRange(Articles(path, text, settings));
            now.AddRange(Articles(path, file.GetText(cancellation)?.ToString(), settings));
            before.Remove(path);
        }

        // Files that are gone have no settings any more.
        foreach (KeyValuePair<string, string> gone in before)
            old.AddRange(Articles(gone.Key, gone.Value, FileSettings.None));
        Pair(old, now);
    }

    /// <summary>The slug that an article has now; null if it is not known to be renamed.</summary>
    /// <param name="slug">The slug that it had.</param>
    /// <param name="options">The project's files and settings.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static string? Find(string slug, AnalyzerOptions options, CancellationToken cancellation) =>
        Of(options, cancellation)._slugs.TryGetValue(slug, out string? renamed) ? renamed : null;

    /// <summary>The slug that an article has now whose constant is gone; null if it is not known to be renamed.</summary>
    /// <param name="constant">The constant that it had.</param>
    /// <param name="options">The project's files and settings.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static string? FindByConstant(string constant, AnalyzerOptions options, CancellationToken cancellation) =>
        Of(options, cancellation)._constants.TryGetValue(constant, out string? renamed) ? renamed : null;

    private static RenamedSlugs Of(AnalyzerOptions options, CancellationToken cancellation) =>
        Read.TryGetValue(options, out RenamedSlugs? known) ? known : Read.GetValue(options, key => new RenamedSlugs(key, cancellation));

    private void Pair(List<(string Path, ArticleSpec Article)> old, List<(string Path, ArticleSpec Article)> now)
    {
        // Slugs that are still there belong to articles that are, too.
        HashSet<string> oldSlugs = [.. old.Select(entry => entry.Article.Slug)];
        HashSet<string> newSlugs = [.. now.Select(entry => entry.Article.Slug)];
        old.RemoveAll(entry => newSlugs.Contains(entry.Article.Slug));
        now.RemoveAll(entry => oldSlugs.Contains(entry.Article.Slug));
        Pair(old, now, static entry => entry.Article.Source.Paragraphs);

        // Where the headline is the first sentence of the body, nothing is left to compare but the file.
        Pair(old, now, static entry => entry.Path);
    }

    // What exactly one article was, and exactly one is now.
    private void Pair<TKey>(List<(string Path, ArticleSpec Article)> old, List<(string Path, ArticleSpec Article)> now, Func<(string Path, ArticleSpec Article), TKey> key)
        where TKey : notnull
    {
        var candidates = now.GroupBy(key).Where(group => group.Count() == 1).ToDictionary(group => group.Key, group => group.Single());
        foreach (IGrouping<TKey, (string Path, ArticleSpec Article)> group in old.GroupBy(key).Where(group => group.Count() == 1).ToArray())
        {
            if (!candidates.TryGetValue(group.Key, out (string Path, ArticleSpec Article) renamed))
                continue;
            (string Path, ArticleSpec Article) entry = group.Single();
            _slugs[entry.Article.Slug] = renamed.Article.Slug;
            _constants[SlugConstants.Build([entry.Article.Slug])[0]] = renamed.Article.Slug;
            old.Remove(entry);
            now.Remove(renamed);
        }
    }

    private static IEnumerable<(string Path, ArticleSpec Article)> Articles(string path, string? text, FileSettings settings) =>
        ProjectTexts.Parse(path, text, settings) is { } parsed
            ? ArchiveBuilder.Build("Archive", title: null, language: "en", [parsed], SearchLevel.None).Articles.Select(article => (path, article))
            : [];
}
