using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tests.Fields;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Any archive that a pack can hold, whether or not a text file could say it.</summary>
internal static class ArchiveGen
{
    private const int FirstSurrogate = 0xD800;
    private const int FirstBehindSurrogates = 0xE000;
    private const int LastCodePoint = 0x10FFFF;

    private static readonly Gen<int> CodePoint = Gen.Frequency(
        (6, Gen.Int[' ', '~']),
        (1, Gen.OneOf<int>('\n', '\0', 0xA0, 0x301, 0xFEFF, 0xFFFD, 0xFFFF)),
        (2, Gen.Int[0x80, 0x7FF]),
        (2, Gen.Int[0x800, FirstSurrogate - 1]),
        (1, Gen.Int[FirstBehindSurrogates, 0xFFFF]),
        (1, Gen.Int[0x10000, LastCodePoint]));

    /// <summary>Well-formed text, from nothing to a long paragraph.</summary>
    public static readonly Gen<string> Text = Gen.Frequency((4, CodePoint.Array[0, 30]), (1, CodePoint.Array[0, 600])).Select(ToText);

    /// <summary>Slugs that the hash treats differently: shorter than a window, as usual, far longer than any window reaches; half of a pair included.</summary>
    public static readonly Gen<string> Slug = Gen.Frequency(
        (3, Gen.String[Gen.Char, 1, 3]),
        (3, Gen.String[Gen.Char["abc-"], 1, 12]),
        (3, CodePoint.Array[1, 40].Select(ToText)),
        (1, Gen.String[Gen.Char["ab"], 200, 2000]));

    private static readonly Gen<string?> TextOrNull = Gen.Null(Text, 0.25);

    public static readonly Gen<ArchiveSpec> Archive =
        from files in Text.Array[1, 3]
        from slugs in Slug.ArrayUnique[0, 12]
        from articles in Article(files.Length, slugs.Length).Array[slugs.Length]
        from title in Text
        from language in Gen.OneOf((string?)null, "en", "sr-Cyrl")
        from fingerprint in Gen.Byte.Array[16]
        from columns in ColumnGen.Columns(slugs.Length)
        select new ArchiveSpec(
            TestArchive.Name,
            title,
            language,
            SearchLevel.Full,
            Convert.ToHexStringLower(fingerprint),
            files.ToEquatableArray(),
            articles.Zip(slugs, (article, slug) => article with { Slug = slug }).ToEquatableArray(),
            Problems: default)
        {
            Columns = columns,
        };

    private static Gen<ArticleSpec> Article(int fileCount, int articleCount) =>
        from title in TextOrNull
        from standfirst in TextOrNull
        from paragraphs in Text.Array[0, 6]
        from links in Link(paragraphs.Length, articleCount).Array[0, 4]
        from startLine in Gen.Int[1, int.MaxValue]
        from endLine in Gen.Int[1, int.MaxValue]
        from file in Gen.Int[0, fileCount - 1]
        from wordCount in Gen.Int.NonNegative
        from headlineLength in Gen.Double.Unit
        from markup in Gen.Null(Markup(paragraphs.Length))
        from targets in Gen.Int[-1, articleCount - 1].Array[3]
        from isOuter in Gen.Bool
        select new ArticleSpec(
            Slug: "",
            title ?? standfirst ?? Prefix(paragraphs.FirstOrDefault(""), headlineLength),
            file,
            links.Select(link => link.Target).ToEquatableArray(),
            new ParsedArticle(
                null,
                title,
                standfirst,
                ParagraphBlock.Create(paragraphs),
                wordCount,
                links.Select(link => link.Link).ToEquatableArray(),
                new ProblemSpan(0, 0, startLine, 1, startLine, 1),
                endLine)
            {
                Markup = markup,
            })
        {
            LocalLinks = LocalLinks(markup, targets, isOuter),
        };

    // The first of its links stays within the project where there is HTML for its address.
    private static EquatableArray<LocalLink> LocalLinks(ArticleMarkup? markup, int[] targets, bool isOuter) => markup is null
        ? default
        : Enumerable.Range(0, markup.Hyperlinks.Count)
            .Select(index => new LocalLink(index, new HtmlRange(0, markup.Html.Bytes.Length), isOuter ? -1 : targets[index], isOuter ? new OuterArticle("Other", "other.md") : null) { Asset = isOuter ? null : new AssetFile($"{targets[index]}.png", 5, new ImageSize(3, 4)) })
            .ToEquatableArray();

    private static Gen<ArticleMarkup> Markup(int paragraphCount) =>
        from html in Text
        from headings in Heading(paragraphCount).Array[0, paragraphCount == 0 ? 0 : 3]
        from hyperlinks in Hyperlink(paragraphCount).Array[0, 3]
        from codeBlocks in CodeBlock(paragraphCount).Array[0, 3]
        from hasExcerpt in Gen.Bool
        select new ArticleMarkup(new Utf8Text(html), headings.ToEquatableArray(), hyperlinks.ToEquatableArray())
        {
            CodeBlocks = codeBlocks.ToEquatableArray(),
            ExcerptLength = hasExcerpt && paragraphCount > 0 ? 0 : null,
        };

    private static Gen<ParsedCodeBlock> CodeBlock(int paragraphCount) =>
        from info in Text
        from paragraphIndex in Gen.Int[-1, paragraphCount - 1]
        from startLine in Gen.Int[1, 9]
        select new ParsedCodeBlock(info, paragraphIndex, startLine, startLine + 1);

    private static Gen<ParsedHeading> Heading(int paragraphCount) =>
        from level in Gen.Int[1, 6]
        from text in Text
        from anchor in Text
        from paragraphIndex in Gen.Int[0, Math.Max(paragraphCount - 1, 0)]
        select new ParsedHeading(level, text, anchor, paragraphIndex);

    private static Gen<ParsedHyperlink> Hyperlink(int paragraphCount) =>
        from isImage in Gen.Bool
        from text in Text
        from url in Text
        from paragraphIndex in Gen.Int[0, paragraphCount]
        select new ParsedHyperlink(isImage, text, url, paragraphIndex);

    private static Gen<(ParsedLink Link, int Target)> Link(int paragraphCount, int articleCount) =>
        from isCard in Gen.Bool
        from title in Text
        from caption in TextOrNull
        from paragraphIndex in Gen.Int[0, paragraphCount]
        from target in Gen.Int[-1, articleCount - 1]
        select (new ParsedLink(isCard ? LinkKind.Card : LinkKind.Inline, title, caption, paragraphIndex, 0, 0, 0), target);

    private static string ToText(int[] codePoints)
    {
        var text = new StringBuilder();
        foreach (int codePoint in codePoints)
            text.Append(new Rune(codePoint).ToString());
        return text.ToString();
    }

    private static string Prefix(string text, double share)
    {
        int length = (int)(text.Length * share);
        return text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
