using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Diagnostics;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>An article of a compiled archive. Immutable, and safe to use from many threads.</summary>
/// <remarks>
/// There is one object for each article, created when the article is first touched. Two articles are equal when they are the
/// same article of the same archive content. Short texts (slug, title, standfirst, headline) are decoded when first asked for
/// and kept; paragraphs and bodies are decoded at each call, so that a walk over a large archive does not keep all of it twice.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract record Article
{
    /// <summary>The pace behind <see cref="ReadingTime"/>, in words a minute: the mean of adults who read English prose silently.</summary>
    public const int WordsPerMinute = 238;

    private static readonly ReadOnlyCollection<ArticleLink> NoLinks = new([]);

    private readonly ArchiveContent _content;
    private readonly int _index;
    private string? _slug;
    private string? _title;
    private string? _standfirst;
    private string? _headline;
    private IReadOnlyList<string>? _paragraphs;
    private IReadOnlyList<ArticleLink>? _links;
    private IReadOnlyList<Article>? _similar;
    private IReadOnlyList<Heading>? _outline;
    private IReadOnlyList<Hyperlink>? _hyperlinks;
    private IReadOnlyList<Article>? _linkedFrom;

    /// <summary>Called by generated code only.</summary>
    protected Article(ArticleSeed seed)
    {
        _content = seed.Content;
        _index = seed.Index;
    }

    /// <summary>The archive of the article: the same object as <c>Corpus.Russia.Archive</c>.</summary>
    public Archive Archive => _content.Archive;

    /// <summary>The name of the article within its archive, for addresses and lookups: unique there, and stable while the headline is.</summary>
    public string Slug => _slug ??= _content.Pack.Slug(_index);

    /// <summary>The title; null if the source has none.</summary>
    public string? Title => _title ??= _content.Pack.ArticleTitle(_index);

    /// <summary>The one-sentence summary above the body; null if the source has none.</summary>
    public string? Standfirst => _standfirst ??= _content.Pack.Standfirst(_index);

    /// <summary>The text for lists: the title, else the standfirst, else the first sentence of the body.</summary>
    public string Headline => _headline ??= Title ?? Standfirst ?? _content.Pack.FirstSentence(_index);

    /// <summary>The paragraphs of the body: no standfirst, cards or inline links. Each access to an element decodes it again.</summary>
    public IReadOnlyList<string> Paragraphs => _paragraphs ??= new ParagraphList(_content.Pack, _index);

    /// <summary>The paragraphs, separated by an empty line (<c>"\n\n"</c>). Decoded at each call, not kept.</summary>
    public string Body => _content.Pack.BodyText(_index);

    /// <summary>The bytes of <see cref="Body"/> in UTF-8, read in place: no copy, no allocation.</summary>
    public ReadOnlySpan<byte> Utf8Body => _content.Pack.Body(_index);

    /// <summary>
    /// The text of the body before the comment <c>&lt;!-- more --&gt;</c>, with an empty line between paragraphs. Null if a Markdown source has no such comment or
    /// nothing before it, and for other sources; <see cref="Standfirst"/> may stand in for it. Decoded at each call, not kept.
    /// </summary>
    public string? Excerpt => PackParts.Excerpt(_content.Pack, _index);

    /// <summary>The links of the article in reading order; empty if it has none.</summary>
    public IReadOnlyList<ArticleLink> Links => _links ??= ReadLinks();

    /// <summary>
    /// The body as HTML, in block elements one after another; without the title. Links have the addresses that the author wrote; see
    /// <see cref="RenderHtml"/> for others. Images whose size is known have <c>width</c> and <c>height</c>, so that the page does not move when they
    /// load, and all that are files beside the texts have <c>loading="lazy"</c> and <c>decoding="async"</c>, unless the author wrote one of these. Compiled from the source's
    /// markup; if the source has none, each paragraph is encoded in a <c>p</c> element. Decoded or made at each call, not kept.
    /// </summary>
    public string Html
    {
        get
        {
            ReadOnlySpan<byte> html = Utf8Html;
            if (html.IsEmpty)
                return ParagraphHtml.Encode(Paragraphs);
            return _content.Pack.LocalLinks.Assets.Count == 0 ? PackReader.Decode(html) : RenderHtml(static _ => null);
        }
    }

    /// <summary>
    /// <see cref="Html"/> with a prefix in front of every id and of every link to one, for pages that show several articles: headings and
    /// footnotes of two articles may have the same ids.
    /// </summary>
    /// <param name="idPrefix">Letters, digits, hyphens, underscores, dots, colons and slashes; for example the slug of the article and a hyphen.</param>
    /// <exception cref="ArgumentException">The prefix has other characters, which might not be valid in an attribute or an address.</exception>
    public string GetHtml(string idPrefix) => HtmlIds.Prefix(Html, idPrefix);

    /// <summary>
    /// <see cref="Html"/> with addresses of the application's own, for example
    /// <c>article.RenderHtml(link => link.Target is { } target ? $"/{target.Archive.Name}/{target.Slug}" : null)</c>. Made at each call, not kept.
    /// </summary>
    /// <param name="addressOf">
    /// Gives the new address of a link or an image, which is encoded here; null to keep the one that the author wrote. It is asked, in the order of the
    /// HTML, for each whose address has neither a scheme nor a host. A fragment is added to an address that has none.
    /// </param>
    public string RenderHtml(Func<Hyperlink, string?> addressOf)
    {
        if (addressOf is null)
            throw new ArgumentNullException(nameof(addressOf));
        PackedLink[] links = _content.Pack.LocalLinks.Of(_index);
        if (links.Length == 0)
            return Utf8Html.IsEmpty ? ParagraphHtml.Encode(Paragraphs) : PackReader.Decode(Utf8Html);
        return LinkedHtml.Render(Utf8Html, links, _content.Pack.Markup.HyperlinkRange(_index).First, Hyperlinks, addressOf);
    }

    /// <summary>
    /// The bytes of the compiled HTML in UTF-8, read in place: no copy, no allocation. Empty if the source has no
    /// markup, even though <see cref="Html"/> is not. Images have no attributes but those that the author wrote.
    /// </summary>
    public ReadOnlySpan<byte> Utf8Html => _content.Pack.Markup.Html(_index);

    /// <summary>The headings within the body, in reading order and flat: levels show the nesting. Empty if the source has no markup.</summary>
    public IReadOnlyList<Heading> Outline => _outline ??= Array.AsReadOnly(_content.Pack.Markup.Headings(_index));

    /// <summary>The links and images in the body, in reading order. Empty if the source has no markup.</summary>
    public IReadOnlyList<Hyperlink> Hyperlinks => _hyperlinks ??= Array.AsReadOnly(_content.LinkGraph.Hyperlinks(_index));

    /// <summary>
    /// The blocks of code in the body, fenced or indented, in the order of <see cref="Paragraphs"/>. Empty if the source has no markup. Made at each
    /// call, not kept.
    /// </summary>
    public IReadOnlyList<CodeBlock> CodeBlocks => Array.AsReadOnly(PackParts.CodeBlocks(_content.Pack, _index));

    /// <summary>
    /// The files beside the texts that the article shows or leads to, each once, in reading order. The description of an image is the text of its
    /// <see cref="Hyperlink"/>, since two articles may describe one image differently. Made at each call, not kept.
    /// </summary>
    public IReadOnlyList<Asset> Assets => Array.AsReadOnly(_content.LinkGraph.AssetsOf(_index));

    /// <summary>
    /// The articles that lead to this one by links, cards or inline links, each once: those of its own archive in the archive's order, then those of
    /// other archives of the assembly, by archive. The first call in an archive reads all links of it and of the archives
    /// that link to it.
    /// </summary>
    public IReadOnlyList<Article> LinkedFrom => _linkedFrom ??= _content.LinkGraph.LinkedFrom(_index);

    /// <summary>
    /// The typed fields that the article has, in the order of the archive's fields, for code that works with any archive.
    /// Decoded at each call, not kept; generated properties cost less. Empty if the archive has no fields.
    /// </summary>
    public IReadOnlyList<ArticleField> Fields => FieldReading.Read(_content.Fields, _index);

    /// <summary>
    /// The most similar articles of the archive, the nearest first, five at most: those that share its most telling
    /// words. Computed when the archive was compiled; empty if it was compiled without a search index.
    /// </summary>
    public IReadOnlyList<Article> Similar => _similar ??= Array.AsReadOnly(Array.ConvertAll(_content.Pack.Similar(_index), _content.GetArticle));

    /// <summary>
    /// How many words the body has, counted when the archive was compiled. Ideographs and kana count one each, since their
    /// scripts set no spaces.
    /// </summary>
    public int WordCount => _content.Pack.WordCount(_index);

    /// <summary>
    /// How long the body takes to read, to the second: at <see cref="WordsPerMinute"/>, and where it is Chinese, Japanese or Korean, at
    /// 255 characters, 357 characters or 202 words a minute.
    /// </summary>
    /// <remarks>
    /// 238 words a minute: M. Brysbaert, "How many words do we read per minute?", Journal of Memory and Language 109 (2019), of silent
    /// reading. Chinese and Japanese: S. Trauzettel-Klosinski and K. Dietz, "Standardized Assessment of Reading Performance: The New
    /// International Reading Speed Texts IReST", Investigative Ophthalmology and Visual Science 53 (2012), of reading aloud. Korean: a
    /// study of a Korean reading chart (PMC5469923), of silent reading. Archives that were compiled before version 1.4 of the pack format
    /// have 238 words a minute throughout.
    /// </remarks>
    public TimeSpan ReadingTime =>
        TimeSpan.FromSeconds(_content.Pack.ReadingSeconds(_index) is > 0 and int seconds ? seconds : Math.Round(WordCount * 60.0 / WordsPerMinute));

    /// <summary>Where the article is in the text that it was compiled from. The file's name is decoded at each call.</summary>
    public SourceSpan Source => _content.Pack.Source(_index);

    /// <summary>The article's row of typed fields. Read by generated properties only.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected FieldRow GeneratedFields => new(_content.Fields, _index);

    /// <summary>The section that a byte of the body is in; null if the body has no paragraphs.</summary>
    internal HitSection? SectionAt(int offset)
    {
        int paragraph = _content.Pack.ParagraphAt(_index, offset);
        if (paragraph < 0)
            return null;
        int next = 0;
        while (next < Outline.Count && Outline[next].ParagraphIndex <= paragraph)
            next++;
        return new HitSection(next == 0 ? null : Outline[next - 1], paragraph);
    }

    /// <summary>Whether <paramref name="other"/> is the same article of the same archive content.</summary>
    public virtual bool Equals(Article? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && EqualityContract == other.EqualityContract
            && _index == other._index
            && _content.Archive.Fingerprint == other._content.Archive.Fingerprint);

    /// <summary>A hash of the archive content and the article's place in it.</summary>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(_content.Archive.Fingerprint) * 31) + _index);

    /// <summary>The archive and the slug, never the text: <c>Russia/the-ice-road-across-lake-baikal</c>.</summary>
    public sealed override string ToString() => $"{_content.Archive.Name}/{Slug}";

    private ReadOnlyCollection<ArticleLink> ReadLinks()
    {
        int count = _content.Pack.LinkCount(_index);
        if (count == 0)
            return NoLinks;

        var links = new ArticleLink[count];
        for (int i = 0; i < links.Length; i++)
        {
            (LinkKind kind, string title, string? caption, int paragraphIndex) = _content.Pack.Link(_index, i, out int target);
            links[i] = new ArticleLink(kind, title, caption, paragraphIndex, target < 0 ? null : _content.GetArticle(target));
        }

        return Array.AsReadOnly(links);
    }
}
