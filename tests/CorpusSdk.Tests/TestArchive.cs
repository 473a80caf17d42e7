using System.Globalization;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>What the generator would emit for an archive without fields of its own.</summary>
public sealed record TestArticle : Article
{
    internal TestArticle(ArticleSeed seed)
        : base(seed)
    {
    }

    /// <summary>What generated properties read.</summary>
    internal FieldRow Row => GeneratedFields;
}

/// <summary>The way from a text, or from a model, to an open archive, without a generator.</summary>
internal static class TestArchive
{
    public const string Name = "Test";

    /// <summary>Has one of everything: title, standfirst, both, neither; cards with and without caption; links that lead somewhere, nowhere and home.</summary>
    public const string Text = """
        ===
        Title: The lamp room
        Standfirst: Who keeps the light when nobody is there
        Slug: lamp

        The lens turns once in twenty seconds. It floats on mercury.

        Read more

        Keeper’s log, 1911
        The fog signal

        From the gallery one sees three other lights – “on a good night, four”.

        READ MORE: Nothing of this name

        ===
        Title: The fog signal

        Compressed air, a reed and patience.

        ===
        Standfirst: Маяк на краю света

        Зимой сюда не ходит ничего, кроме ветра.

        Read more

        The lamp room

        灯台守は日記をつける。🗼

        Read more

        Маяк на краю света

        ===

        An article may have a body and nothing above it. Then its first sentence has to serve.

        A second paragraph.
        """;

    /// <summary>The parser's and the builder's idea of a text.</summary>
    public static ArchiveSpec Compile(string text, string name = Name) =>
        ArchiveBuilder.Build(name, title: null, language: "en", [ArchiveFileParser.Parse(new SourceFile($"corpus/{name}.txt", text))]);

    /// <summary>An archive of articles that have a slug and next to nothing else.</summary>
    public static ArchiveSpec WithSlugs(IEnumerable<string> slugs) => new(
        Name,
        Name,
        Language: null,
        SearchLevel.Full,
        Fingerprint: new string('0', 32),
        Files: new EquatableArray<string>(["corpus/test.txt"]),
        slugs.Select((slug, index) => Article(slug, index.ToString(CultureInfo.InvariantCulture))).ToEquatableArray(),
        Problems: default);

    /// <summary>The archive with markup of every sort in its first and its last article.</summary>
    public static ArchiveSpec WithMarkup(ArchiveSpec archive) => archive with
    {
        Articles = archive.Articles
            .Select((article, index) => index % 2 == 0 ? article with { Source = article.Source with { Markup = Markup }, LocalLinks = Links } : article)
            .ToEquatableArray(),
    };

    private static ArticleMarkup Markup { get; } = new(
        new Utf8Text(Html),
        new EquatableArray<ParsedHeading>([new ParsedHeading(2, "The lens", "lens", 0)]),
        new EquatableArray<ParsedHyperlink>([new ParsedHyperlink(false, "turns", "https://example.org/", 1), new ParsedHyperlink(true, "A lens", "lens.png", 1), new ParsedHyperlink(false, "fog", "fog.md?a=1#lens", 1), new ParsedHyperlink(false, "Jane", "../people/jane.md", 1)]))
    {
        CodeBlocks = new EquatableArray<ParsedCodeBlock>([new ParsedCodeBlock("js {1,3}", 0, 3, 5), new ParsedCodeBlock("", -1, 6, 6)]),
        ExcerptLength = 9,
    };

    private const string Html = "<h2 id=\"lens\">The lens</h2>\n<p>It <a href=\"https://example.org/\">turns</a>. <img src=\"lens.png\" alt=\"A lens\" /> <a href=\"fog.md?a=1#lens\">fog</a> <a href=\"../people/jane.md\">Jane</a></p>\n";

    // To the first article, which has the heading, and out of the archive.
    private static EquatableArray<LocalLink> Links { get; } = new(
    [
        new LocalLink(1, RangeOf("lens.png"), Target: -1, Outer: null) { Asset = new AssetFile("corpus/lens.png", 4711, new ImageSize(640, 480)) },
        new LocalLink(2, RangeOf("fog.md?a=1#lens"), Target: 0, Outer: null),
        new LocalLink(3, RangeOf("../people/jane.md"), Target: -1, new OuterArticle("People", "people/jane.md")),
    ]);

    private static HtmlRange RangeOf(string address) => new(Html.IndexOf(address, StringComparison.Ordinal), address.Length);

    public static GeneratedArchive<TestArticle> Open(string text) => Open(Compile(text));

    public static GeneratedArchive<TestArticle> Open(ArchiveSpec archive) => Open(archive, PackWriter.Write(archive));

    /// <summary>Opens a pack under the name and the fingerprint of an archive, whether or not it belongs to it.</summary>
    public static GeneratedArchive<TestArticle> Open(ArchiveSpec archive, byte[] pack)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(pack.Length, pinned: true);
        pack.CopyTo(pinned, 0);
        return Open(archive, () => pinned);
    }

    /// <summary>Opens a pack in place; its memory must not move.</summary>
    public static GeneratedArchive<TestArticle> Open(ArchiveSpec archive, PackData immovable) =>
        new(archive.Name, archive.Fingerprint, immovable, static seed => new TestArticle(seed));

    private static ArticleSpec Article(string slug, string title) =>
        new(slug, title, FileIndex: 0, Targets: default, new ParsedArticle(slug, title, null, ParagraphBlock.Empty, WordCount: 0, Links: default, ProblemSpan.StartOfFile, EndLine: 1));
}
