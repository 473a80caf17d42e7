using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>The markup of an article, against the model that was packed.</summary>
public class MarkupTests
{
    [Fact]
    public void AnyMarkup_IsReadAsItWasWritten() => ArchiveGen.Archive.Sample(
        spec =>
        {
            ArticleTable<TestArticle> table = TestArchive.Open(spec).Table;
            for (int i = 0; i < table.Count; i++)
            {
                ArticleMarkup? markup = spec.Articles[i].Source.Markup;
                Assert.Equal(markup?.Html.ToString() ?? "", Encoding.UTF8.GetString(table[i].Utf8Html));
                Assert.Equal(
                    markup?.Headings.Select(heading => (heading.Level, heading.Text, heading.Anchor, heading.ParagraphIndex)) ?? [],
                    table[i].Outline.Select(heading => (heading.Level, heading.Text, heading.Anchor, heading.ParagraphIndex)));
                Assert.Equal(
                    markup?.Hyperlinks.Select(link => (link.IsImage ? HyperlinkKind.Image : HyperlinkKind.Link, link.Text, link.Url, link.ParagraphIndex)) ?? [],
                    table[i].Hyperlinks.Select(link => (link.Kind, link.Text, link.Url, link.ParagraphIndex)));
                Assert.Equal(markup?.ExcerptLength is null ? null : "", table[i].Excerpt);
                Assert.Equal(
                    markup?.CodeBlocks.Select(code => (code.Info, code.ParagraphIndex < 0 ? null : table[i].Paragraphs[code.ParagraphIndex], code.StartLine)) ?? [],
                    table[i].CodeBlocks.Select(code => (code.Info, code.ParagraphIndex is null ? null : code.Text, code.Source.StartLine)));
            }
        },
        iter: 500);

    [Fact]
    public void Html_IsWhatTheMarkupWasCompiledTo() =>
        Assert.Equal("<h1 id=\"a\">A</h1>\n", TestArchive.Open(WithMarkup("<h1 id=\"a\">A</h1>\n")).Table[0].Html);

    [Fact]
    public void HtmlOfTextWithoutMarkup_IsItsParagraphsEncoded() => Assert.Equal(
        "<p>Salt &amp; &lt;ice&gt; &quot;now&quot;<br />\nand then.</p>\n<p>Дальше 🗼</p>\n",
        TestArchive.Open("===\nTitle: A\n\nSalt & <ice> \"now\"\nand then.\n\nДальше 🗼\n").Table[0].Html);

    [Fact]
    public void TextWithoutMarkup_HasNoCompiledHtml()
    {
        TestArticle article = TestArchive.Open(TestArchive.Text).Table[0];

        Assert.Equal(0, article.Utf8Html.Length);
        Assert.Empty(article.Outline);
        Assert.Empty(article.Hyperlinks);
    }

    [Fact]
    public void ArchiveWithoutMarkup_HasNoSectionsForIt() => Assert.DoesNotContain(
        PackBytes.Sections(PackWriter.Write(TestArchive.Compile(TestArchive.Text))),
        section => section.Kind is >= PackSection.Markup and <= PackSection.LookupSlots);

    [Fact]
    public void WrittenPack_SaysWhereTheHtmlStarts()
    {
        ArchiveSpec spec = WithMarkup("<p>x</p>");
        using var pack = new MemoryStream();

        WrittenPack written = PackWriter.Write(spec, pack);

        Assert.Equal("<p>x</p>", Encoding.UTF8.GetString(pack.ToArray(), (int)written.HtmlStart, 8));
    }

    [Fact]
    public void WrittenPackWithoutMarkup_SaysThatThereIsNone()
    {
        using var pack = new MemoryStream();

        Assert.Equal(0u, PackWriter.Write(TestArchive.Compile(TestArchive.Text), pack).HtmlStart);
    }

    private static ArchiveSpec WithMarkup(string html)
    {
        ArchiveSpec spec = TestArchive.Compile(TestArchive.Text);
        return spec with
        {
            Articles = spec.Articles
                .Select(article => article with { Source = article.Source with { Markup = new ArticleMarkup(new Utf8Text(html), default, default) } })
                .ToEquatableArray(),
        };
    }
}
