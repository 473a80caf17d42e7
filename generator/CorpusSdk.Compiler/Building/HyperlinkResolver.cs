using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>Follows the links of an archive's articles, and reports those that lead nowhere.</summary>
/// <param name="archive">The archive's name.</param>
/// <param name="links">The files that links can lead to.</param>
/// <param name="articleOf">For a file of the archive the index of its article; -1 if it has none, or several.</param>
/// <param name="problems">Receives what came up.</param>
internal sealed class HyperlinkResolver(string archive, ProjectLinks links, Func<string, int> articleOf, List<Problem> problems)
{
    // Browsers scroll to the beginning of the page.
    private const string TopFragment = "top";

    // The renderer makes them for notes, and for the places that refer to notes.
    private static readonly string[] NotePrefixes = ["fn:", "fnref:"];

    // In front of the number of an article that links within itself; no path has it.
    private const char Self = '\0';

    private readonly LinkAdvice _advice = new(links);

    private readonly AssetResolver _assets = new(links, problems);

    // By file, or by article within its own file, which may have several.
    private readonly Dictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);

    /// <summary>Follows the links of an article, in their order; external ones are left out.</summary>
    /// <param name="file">The article's file.</param>
    /// <param name="index">The article.</param>
    /// <param name="markup">Its markup.</param>
    public EquatableArray<LocalLink> Resolve(string file, int index, ArticleMarkup markup)
    {
        var resolved = new List<LocalLink>();
        for (int i = 0; i < markup.Hyperlinks.Count; i++)
        {
            ParsedHyperlink link = markup.Hyperlinks[i];
            if (!LinkAddress.IsLocal(link.Url))
                continue;
            AssetFile? asset = _assets.Resolve(file, link, LinkAddress.Parse(link.Url).Path, out bool isMissing);
            (int target, OuterArticle? outer) = asset is not null || isMissing ? (-1, null) : Follow(file, index, markup, link);
            if (link.InHtml is { } place)
                resolved.Add(new LocalLink(i, place, target, outer) { Asset = asset });
        }

        return resolved.ToEquatableArray();
    }

    private (int Target, OuterArticle? Outer) Follow(string file, int index, ArticleMarkup markup, ParsedHyperlink link)
    {
        (int, OuterArticle?) nowhere = (-1, null);
        string self = FormattableString.Invariant($"{Self}{index}");
        var address = LinkAddress.Parse(link.Url);
        if (address.Path.Length == 0)
        {
            if (address.Fragment is null || link.IsImage)
                return nowhere;
            CheckAnchor(file, link, address.Fragment, self, markup.Headings, markup.OtherAnchors);
            return (index, null);
        }

        LinkableFile? found = links.Map.Find(file, address.Path, out string? wanted);
        if (found is null)
        {
            if (wanted is not null && !link.IsImage)
                problems.Add(Problem.Create(ProblemCatalog.BrokenLink, file, link.Place.ToSpan(), wanted, _advice.ForFile(file, address.Path, wanted)));
            return nowhere;
        }

        if (found.Kind == LinkableKind.LeftOut && !link.IsImage)
            problems.Add(Problem.Create(ProblemCatalog.LinkToLeftOut, file, link.Place.ToSpan(), found.Path));
        if (found.Kind != LinkableKind.Article)
            return nowhere;
        if (address.Fragment is not null && found.HasMarkup)
            CheckAnchor(file, link, address.Fragment, found.Path == file ? self : found.Path, found.Headings, found.OtherAnchors);
        return found.Archive != archive
            ? (-1, new OuterArticle(found.Archive, found.Path))
            : (articleOf(found.Path), null);
    }

    private void CheckAnchor(string file, ParsedHyperlink link, string anchor, string target, EquatableArray<ParsedHeading> headings, EquatableArray<string> others)
    {
        if (anchor.Length == 0 || string.Equals(anchor, TopFragment, StringComparison.OrdinalIgnoreCase) || NotePrefixes.Any(prefix => anchor.StartsWith(prefix, StringComparison.Ordinal)))
            return;
        if (!_anchors.TryGetValue(target, out HashSet<string>? anchors))
            _anchors.Add(target, anchors = new HashSet<string>(headings.Select(heading => heading.Anchor).Concat(others), StringComparer.Ordinal));
        if (!anchors.Contains(anchor))
            problems.Add(Problem.Create(ProblemCatalog.BrokenAnchor, file, link.Place.ToSpan(), anchor, target[0] == Self ? "this article" : target, _advice.ForAnchor(anchor, anchors)));
    }
}
