using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Compiler.Languages;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Building;

/// <summary>Puts parsed files together into one archive: order, slugs, link targets, fingerprint.</summary>
public static class ArchiveBuilder
{
    // A first sentence may be a page long where an author sets no full stops; a headline may not.
    private const int MaxHeadlineLengthInChars = 200;

    /// <summary>Builds an archive.</summary>
    /// <param name="name">The name in code.</param>
    /// <param name="title">The name that people read; null to take the header's, else <paramref name="name"/>.</param>
    /// <param name="language">The language tag; null to take what the texts tell.</param>
    /// <param name="files">The parsed files in any order.</param>
    /// <param name="search">How much can be searched.</param>
    public static ArchiveSpec Build(string name, string? title, string? language, IEnumerable<ParsedFile> files, SearchLevel search = SearchLevel.Full)
    {
        ParsedFile[] ordered = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        title ??= ordered.Length == 1 ? ordered[0].HeaderName : null;
        title ??= name;

        var problems = new List<Problem>();
        var slugs = new SlugRegister(problems);
        var places = new List<Place>();
        for (int i = 0; i < ordered.Length; i++)
        {
            foreach (ParsedArticle article in ordered[i].Articles)
                places.Add(new Place(article, i, Headline(article)));
        }

        string[] slugOf = new string[places.Count];
        foreach (int place in Enumerable.Range(0, places.Count).OrderBy(place => places[place].Article.Slug is null))
            slugOf[place] = slugs.Add(ordered[places[place].FileIndex].Path, places[place].Article, places[place].Headline);

        language ??= DetectLanguage(places);
        var resolver = new LinkResolver(places.Select(place => place.Article));
        return new ArchiveSpec(
            name,
            title,
            language,
            search,
            Fingerprint(name, title, language, search, ordered),
            ordered.Select(file => file.Path).ToEquatableArray(),
            places.Select((place, index) => new ArticleSpec(
                slugOf[index],
                place.Headline,
                place.FileIndex,
                place.Article.Links.Select(link => resolver.Find(link.Title)).ToEquatableArray(),
                place.Article)).ToEquatableArray(),
            problems.ToEquatableArray());
    }

    /// <summary>Builds what was planned.</summary>
    public static ArchiveSpec Build(ArchivePlan plan) => Build(plan.Name, plan.Title, plan.Language, plan.Files, plan.Search);

    private static string? DetectLanguage(List<Place> places)
    {
        var detector = new LanguageDetector();
        for (int i = 0; i < places.Count && !detector.IsSated; i++)
            detector.Add(places[i].Article.Paragraphs.Utf8.Span);
        return detector.Result;
    }

    /// <summary>What to show of an article in a list: a prefix of its first paragraph where it has neither title nor standfirst.</summary>
    private static string Headline(ParsedArticle article)
    {
        if (article.Title is not null || article.Standfirst is not null)
            return article.Title ?? article.Standfirst!;
        return article.Paragraphs.Count == 0 ? "" : FirstSentence(article.Paragraphs[0]);
    }

    private static string FirstSentence(string paragraph)
    {
        int length = SentenceEnds.FirstSentenceLength(paragraph.AsSpan());
        int lineEnd = paragraph.IndexOf('\n');
        if (lineEnd >= 0)
            length = Math.Min(length, lineEnd);
        if (length > MaxHeadlineLengthInChars)
            length = WordEnds.LastWithin(paragraph, MaxHeadlineLengthInChars);
        return paragraph.Substring(0, length);
    }

    private static string Fingerprint(string name, string title, string? language, SearchLevel search, IReadOnlyList<ParsedFile> files)
    {
        var inputs = new StringBuilder();
        AppendField(name);
        AppendField(title);
        AppendField(language ?? "");
        AppendField(search.ToString());
        foreach (ParsedFile file in files)
        {
            AppendField(file.Path);
            AppendField(file.ContentHash);
        }

        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(inputs.ToString()));
        return PackDirectory.FormatFingerprint(hash.AsSpan(0, PackLayout.Header.FingerprintSizeInBytes));

        // The length in front keeps two fields from being read as one.
        void AppendField(string text) => inputs.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
    }

    /// <summary>An article, the file that it comes from, and its headline.</summary>
    private sealed record Place(ParsedArticle Article, int FileIndex, string Headline);
}
