using System.Globalization;
using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Pages;

/// <summary>An article as a page: a column of a good measure in the middle of the terminal.</summary>
internal sealed class ArticlePage(Library library, Article article, string invocation)
{
    // Beyond some 75 characters the eye loses its way back to the next line.
    private const int Measure = 72;
    private const int MinMargin = 2;
    private const int CardIndent = 4;
    private const int FootColumn = 9;
    private const int FactColumn = 13;

    // Only the nearest: a page is not a catalogue.
    private const int MaxSimilar = 3;

    private readonly HashSet<int> _headings = [.. article.Outline.Select(heading => heading.ParagraphIndex)];

    public void WriteTo(IAnsiConsole console)
    {
        console.WriteLine();
        foreach (IRenderable block in Blocks())
        {
            int margin = Math.Max(MinMargin, (console.Profile.Width - Measure) / 2);
            int measure = Math.Max(1, Math.Min(Measure, console.Profile.Width - (2 * MinMargin)));
            console.Write(new Indented(block, margin, measure));
            console.WriteLine();
        }
    }

    private IEnumerable<IRenderable> Blocks()
    {
        foreach (IRenderable block in Head())
            yield return block;

        int link = 0;
        Hyperlink[] images = [.. article.Hyperlinks.Where(hyperlink => hyperlink.Kind == HyperlinkKind.Image)];
        int image = 0;
        for (int i = 0; i <= article.Paragraphs.Count; i++)
        {
            for (; image < images.Length && images[image].ParagraphIndex <= i; image++)
                yield return new Prose($"[image: {DescriptionOf(images[image])}]", Styles.Quiet);
            for (; link < article.Links.Count && article.Links[link].ParagraphIndex <= i; link++)
                yield return LinkBlock(article.Links[link]);
            if (i < article.Paragraphs.Count)
                yield return _headings.Contains(i) ? new Prose(article.Paragraphs[i], Styles.Headline) : new Prose(article.Paragraphs[i]);
        }

        if (article.Similar.Count > 0)
        {
            yield return new Rows(new Rule { Style = Styles.Quiet }, new Prose("More like this", Styles.Quiet));
            foreach (Article similar in article.Similar.Take(MaxSimilar))
                yield return SimilarBlock(similar);
        }

        yield return Foot();
    }

    private static string DescriptionOf(Hyperlink image) => image.Text.Length > 0 ? image.Text : image.Asset?.Path ?? image.Url;

    private IEnumerable<IRenderable> Head()
    {
        yield return new Prose($"{article.Archive.Title} · {Numbers.Minutes(article.ReadingTime)} · {Numbers.Words(article.WordCount)}", Styles.Quiet);
        if ((article.Title ?? article.Standfirst) is { } headline)
            yield return new Prose(headline, Styles.Headline);
        if (article.Title is not null && article.Standfirst is not null)
            yield return new Prose(article.Standfirst, Styles.Standfirst);
        IReadOnlyList<Fact> facts = Facts.Of(article);
        if (facts.Count > 0)
            yield return new Rows(facts.Select(fact => new Indented(new Prose(fact.Text), FactColumn, label: new Segment(Label(fact), Styles.Quiet))));
    }

    // A key of somebody's archive may be long.
    private static string Label(Fact fact) => fact.Label.Length < FactColumn ? fact.Label : fact.Label[..(FactColumn - 2)] + "…";

    private Indented LinkBlock(ArticleLink link) => link.Kind == LinkKind.Card ? Card(link) : InlineLink(link);

    private Indented Card(ArticleLink link)
    {
        var lines = new List<IRenderable>();
        if (link.Caption is not null)
            lines.Add(new Prose(link.Caption, Styles.Quiet));
        lines.Add(new Prose(link.Title));
        if (TargetLine(link) is { } target)
            lines.Add(target);
        var box = new Panel(new Rows(lines)) { Border = BoxBorder.Rounded, BorderStyle = Styles.Quiet, Expand = true };
        return new Indented(box, CardIndent, Measure - (2 * CardIndent));
    }

    private Indented InlineLink(ArticleLink link)
    {
        var lines = new List<IRenderable> { new Prose(link.Title, Styles.Standfirst) };
        if (TargetLine(link) is { } target)
            lines.Add(target);
        return new Indented(new Rows(lines), CardIndent, Measure - (2 * CardIndent), new Segment("  →", Styles.Accent));
    }

    private IRenderable? TargetLine(ArticleLink link) =>
        link.Target is null ? null : AddressLine.Create(library.AddressOf(link.Target));

    private Indented SimilarBlock(Article similar) =>
        new(new Rows(new Prose(similar.Headline), AddressLine.Create(library.AddressOf(similar))), CardIndent);

    private Rows Foot()
    {
        SourceSpan source = article.Source;
        string place = string.Create(CultureInfo.InvariantCulture, $"{TrimParents(source.File)}, lines {source.StartLine}–{source.EndLine}");
        var lines = new List<IRenderable> { new Rule { Style = Styles.Quiet }, FootLine("Source", new Prose(place, Styles.Quiet)) };
        if (Next() is { } next)
            lines.Add(FootLine("Read on", new Prose($"{invocation} read {library.AddressOf(next).Enough}", Styles.Accent)));
        return new Rows(lines);
    }

    private static Indented FootLine(string label, IRenderable content) =>
        new(content, FootColumn, label: new Segment(label, Styles.Quiet));

    /// <summary>What to read next: what the article itself points at, else the one below it.</summary>
    private Article? Next() =>
        article.Links.FirstOrDefault(link => link.Target is not null && link.Target != article)?.Target
            ?? article.Archive.Articles.SkipWhile(other => other != article).Skip(1).FirstOrDefault();

    // Paths are relative to the project that compiled the texts, which is deeper than they are.
    private static string TrimParents(string path)
    {
        while (path.StartsWith("../", StringComparison.Ordinal))
            path = path[3..];
        return path;
    }
}
