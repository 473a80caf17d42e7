using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Columns.Building;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Languages;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Proofreading;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Building;

/// <summary>Puts parsed files together into one archive: order, slugs, link targets, fingerprint.</summary>
internal static class ArchiveBuilder
{
    // A first sentence may be a page long where an author sets no full stops; a headline may not.
    private const int MaxHeadlineLengthInChars = 200;

    /// <summary>Builds an archive of all articles of some files, in their order.</summary>
    /// <param name="name">The name in code.</param>
    /// <param name="title">The name that people read; null to take the header's, else <paramref name="name"/>.</param>
    /// <param name="language">The language tag; null to detect it.</param>
    /// <param name="files">The parsed files in any order.</param>
    /// <param name="search">How much can be searched.</param>
    public static ArchiveSpec Build(string name, string? title, string? language, IEnumerable<ParsedFile> files, SearchLevel search = SearchLevel.Full) =>
        Build(new ArchivePlan(name, title, language, search, files.OrderBy(file => file.Path, StringComparer.Ordinal).ToEquatableArray()));

    /// <summary>Builds a planned archive.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="links">The files of the project that links can lead to; null for those of the archive alone.</param>
    /// <param name="infersFields">Whether the types of fields are found in the texts; otherwise the caller has a schema for them.</param>
    public static ArchiveSpec Build(ArchivePlan plan, ProjectLinks? links = null, bool infersFields = true)
    {
        var problems = new List<Problem>();
        List<Place> selected = SelectPlaces(plan, problems);
        RepeatedArticles.Report(selected.ConvertAll(place => (plan.Files[place.FileIndex].Path, place.Article)), problems);
        List<Place> places = Order(selected, plan, problems);
        string title = plan.Title ?? (plan.Files.Count == 1 ? plan.Files[0].HeaderName : null) ?? plan.Name;
        string? language = plan.Language ?? DetectLanguage(places);
        var resolver = new LinkResolver(places.Select(place => place.Article));
        NearHeadlines.Report(selected.ConvertAll(place => (plan.Files[place.FileIndex].Path, place.Article)), resolver, problems);
        ArticleEntries[] fields = [.. places.Select(place => new ArticleEntries(plan.Files[place.FileIndex].Path, place.Article.Fields))];
        EquatableArray<LocalLink>[] localLinks = FollowLinks(plan, places, links ?? ProjectLinks.Create([plan]), problems);
        EquatableArray<FieldShape> shapes = infersFields ? ShapeInference.Infer(fields, problems) : default;
        return new ArchiveSpec(
            plan.Name,
            title,
            language,
            plan.Search,
            Fingerprint(title, language, plan, localLinks),
            plan.Files.Select(file => file.Path).ToEquatableArray(),
            places.Select((place, index) => new ArticleSpec(
                place.Slug,
                place.Headline,
                place.FileIndex,
                place.Article.Links.Select(link => resolver.Find(link.Title)).ToEquatableArray(),
                place.Article)
            {
                LocalLinks = localLinks[index],
            }).ToEquatableArray(),
            ProblemBound.Apply(problems).ToEquatableArray())
        {
            Shapes = shapes,
            Columns = ColumnBuilder.Build(shapes, Array.ConvertAll(fields, article => article.Entries), targetOf: static _ => null),
        };
    }

    /// <summary>The articles that belong to the archive, in the order of their files, with their slugs.</summary>
    private static List<Place> SelectPlaces(ArchivePlan plan, List<Problem> problems)
    {
        var places = new List<Place>();
        var omitted = new Dictionary<Omission, List<(string File, ParsedArticle Article)>>();
        for (int i = 0; i < plan.Files.Count; i++)
        {
            foreach (ParsedArticle article in plan.Files[i].Articles)
            {
                Omission omission = plan.Selection.Judge(article, plan.Files[i].Path);
                if (ArticleSelection.FindUnknownDraft(article) is { } draft)
                    problems.Add(Problem.Create(ProblemCatalog.UnknownDraft, plan.Files[i].Path, draft.Place.ToSpan(), draft is FieldScalar scalar ? scalar.Text : JsonText.Of(draft)));
                if (omission == Omission.None && plan.Selection.FindUnreadableDate(article) is { } date)
                    problems.Add(Problem.Create(ProblemCatalog.UnreadableDate, plan.Files[i].Path, date.Place.ToSpan(), date.Text));
                if (omission == Omission.None)
                {
                    places.Add(new Place(article, i, Headline(article), Slug: ""));
                    continue;
                }

                if (!omitted.TryGetValue(omission, out List<(string File, ParsedArticle Article)>? list))
                    omitted.Add(omission, list = []);
                list.Add((plan.Files[i].Path, article));
            }
        }

        foreach (KeyValuePair<Omission, List<(string File, ParsedArticle Article)>> group in omitted.OrderBy(group => group.Key))
        {
            (string file, ParsedArticle first) = group.Value[0];
            bool isDraft = group.Key == Omission.Draft;
            string count = group.Value.Count == 1 ? "An article" : FormattableString.Invariant($"{group.Value.Count} articles");
            string were = group.Value.Count == 1 ? " was" : " were";
            problems.Add(Problem.Create(
                isDraft ? ProblemCatalog.DraftsLeftOut : ProblemCatalog.FutureLeftOut,
                file,
                first.Span,
                count,
                plan.Name + were,
                isDraft ? (group.Value.Count == 1 ? "a draft" : "drafts") : plan.Selection.PublishedUntil!));
        }

        string[] slugs = SlugRegister.Assign(places.ConvertAll(place => new SlugWish(plan.Files[place.FileIndex].Path, place.Article, place.Headline)), problems);
        return [.. places.Select((place, index) => place with { Slug = slugs[index] })];
    }

    private static List<Place> Order(List<Place> places, ArchivePlan plan, List<Problem> problems)
    {
        if (plan.Selection.OrderBy is null)
            return places;

        var order = new ArticleOrder(plan.Selection.OrderBy);
        int[] positions = order.Sort(places.ConvertAll(place => (place.Article, place.Slug, place.Headline)), out IReadOnlyList<string> unknownKeys);
        foreach (string key in unknownKeys)
            problems.Add(Problem.Create(ProblemCatalog.UnknownOrderKey, plan.Files[0].Path, ProblemSpan.StartOfFile, plan.Name, key));
        return [.. positions.Select(position => places[position])];
    }

    private static EquatableArray<LocalLink>[] FollowLinks(ArchivePlan plan, List<Place> places, ProjectLinks links, List<Problem> problems)
    {
        var resolved = new EquatableArray<LocalLink>[places.Count];
        if (links.Files.Count == 0)
            return resolved;

        var articles = new Dictionary<string, int>(places.Count, StringComparer.Ordinal);
        for (int i = 0; i < places.Count; i++)
            articles[plan.Files[places[i].FileIndex].Path] = i;
        var resolver = new HyperlinkResolver(plan.Name, links, file => articles.TryGetValue(file, out int index) ? index : -1, problems);
        for (int i = 0; i < places.Count; i++)
        {
            if (places[i].Article.Markup is { Hyperlinks.Count: > 0 } markup)
                resolved[i] = resolver.Resolve(plan.Files[places[i].FileIndex].Path, i, markup);
        }

        return resolved;
    }

    private static string? DetectLanguage(List<Place> places)
    {
        var detector = new LanguageDetector();
        for (int i = 0; i < places.Count && !detector.IsSated; i++)
            detector.Add(places[i].Article.Paragraphs.Utf8.Span);
        return detector.Result;
    }

    /// <summary>The headline of an article: a prefix of its first paragraph if it has neither title nor standfirst.</summary>
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

    // Where relative links of the archive lead follows from its own files; the rest depends on other archives and on settings.
    private static string Fingerprint(string title, string? language, ArchivePlan plan, EquatableArray<LocalLink>[] localLinks)
    {
        var inputs = new StringBuilder();
        AppendField(plan.Name);
        AppendField(title);
        AppendField(language ?? "");
        AppendField(plan.Search.ToString());
        if (plan.Selection != ArticleSelection.All)
            AppendField(plan.Selection.ToString());
        foreach (ParsedFile file in plan.Files)
        {
            AppendField(file.Path);
            AppendField(file.ContentHash);
            if (file.Options != ParseOptions.Default)
                AppendField(file.Options.ToString());
        }

        if (plan.LinkRoot is not null)
            AppendField(plan.LinkRoot);
        foreach (OuterArticle outer in localLinks.SelectMany(article => article).Where(link => link.Outer is not null).Select(link => link.Outer!))
        {
            AppendField(outer.Archive);
            AppendField(outer.File);
        }

        foreach (AssetFile asset in ArchiveSpec.AssetsOf(localLinks.SelectMany(article => article)))
        {
            AppendField(asset.Path);
            AppendField(asset.LengthInBytes.ToString(CultureInfo.InvariantCulture));
            AppendField(asset.Size?.ToString() ?? "");
        }

        using SHA256 sha = SHA256.Create();
        byte[] hash = sha.ComputeHash(Encoding.UTF8.GetBytes(inputs.ToString()));
        return PackDirectory.FormatFingerprint(hash.AsSpan(0, PackLayout.Header.FingerprintSizeInBytes));

        // The length in front keeps two fields from being read as one.
        void AppendField(string text) => inputs.Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(text);
    }

    /// <summary>An article, its file, and its headline.</summary>
    private sealed record Place(ParsedArticle Article, int FileIndex, string Headline, string Slug);
}
