using CorpusSdk.Packs;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk;

/// <summary>Reads all of an archive and checks its consistency, for <see cref="Archive.Verify"/>.</summary>
internal static class ArchiveVerifier
{
    /// <summary>Compares the checksums, then reads every article and all of its parts.</summary>
    /// <exception cref="CorpusFormatException">Something is damaged.</exception>
    public static void Verify<TArticle>(ArticleTable<TArticle> table)
        where TArticle : Article
    {
        PackReader pack = table.Pack;
        table.Content.VerifyChecksums();
        _ = pack.Title;
        _ = pack.Language;
        for (int i = 0; i < pack.ArticleCount; i++)
        {
            if (pack.Slugs.Find(pack.Slug(i).AsSpan()) != i)
                throw pack.Damage($"the slug of article {i} does not lead back to it");

            _ = pack.ArticleTitle(i);
            _ = pack.Standfirst(i);
            _ = pack.FirstSentence(i);
            _ = pack.Source(i);
            int paragraphs = pack.ParagraphCount(i);
            for (int p = 0; p < paragraphs; p++)
                pack.Paragraph(i, p);
            int links = pack.LinkCount(i);
            for (int l = 0; l < links; l++)
                pack.Link(i, l, out _);
            pack.Similar(i);
            pack.Markup.Html(i);
            pack.Markup.Headings(i);
            PackParts.CodeBlocks(pack, i);
            PackParts.Excerpt(pack, i);
        }

        table.Content.LinkGraph.Verify();

        FieldVerifier.Verify(table.Content.Fields, pack.ArticleCount);
        if (table.Content.SearchIndex is { } index)
            IndexVerifier.Verify(index);
    }
}
