using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Inputs;

/// <summary>Everything that a program can ask of an archive, each question on its own, so that an exception hides nothing behind it.</summary>
internal static class PublicCalls
{
    private static readonly string[] Queries = ["ferry", "the lamp river", "\"the lamp\" OR riv* -twelve", "ferri~ harbuors~", "headline:ferry", "-x", "маяк 中 e", "a* OR t* OR r*"];

    /// <summary>Asks everything; the same questions always, in the same order.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="query">One more query.</param>
    /// <param name="ask">Runs a question; it may end in an exception.</param>
    public static void Each(GeneratedArchive<FireArticle> archive, string query, Action<Action> ask)
    {
        ask(() => _ = archive.Title);
        ask(() => _ = archive.Language);
        ask(() => _ = archive.Count);
        ask(() => _ = archive.CanSearch);
        ask(archive.Verify);
        ask(() => _ = archive.TryGet("ferry", out _));
        ask(() => _ = archive.FindNearest("fery"));
        foreach (string typed in (string[])["f", "fer", "the l", "", "я"])
            ask(() => Read(archive.CanSearch ? archive.Suggest(typed).Select(suggestion => suggestion.Text) : []));
        foreach (string wanted in (string[])[.. Queries, query])
        {
            ask(() =>
            {
                // A damaged pack may say that it was made without an index, and a call that needs one says that.
                if (!archive.CanSearch)
                    return;
                SearchResults<Article> results = archive.Search(wanted);
                Read(results.Hits.Select(hit => hit.Snippet.Mark("[", "]")));
                Read(results.Hits.Select(hit => hit.Article.Slug));
                _ = results.DidYouMean;
            });
            ask(() => Read(archive.CanSearch ? new ArchiveSet(archive).Search(wanted).Hits.Select(hit => hit.Article.Headline) : []));
        }

        foreach (string key in (string[])["tags", "title", "weight", "date", "a.b"])
            ask(() => Filter(archive, key));

        int count = 0;
        ask(() => count = archive.Count);
        for (int i = 0; i < count; i++)
        {
            int index = i;
            FireArticle? article = null;
            ask(() => article = archive.Table[index]);
            if (article is not null)
                EachOf(article, archive, ask);
        }
    }

    private static void EachOf(FireArticle article, GeneratedArchive<FireArticle> archive, Action<Action> ask)
    {
        ask(() => _ = archive.Table.TryGet(article.Slug, out _));
        ask(() => _ = article.Headline);
        ask(() => _ = article.Standfirst);
        ask(() => _ = article.Body);
        ask(() => Read(article.Paragraphs));
        ask(() => Read(article.Links.Select(link => link.Title + link.Caption + link.Target?.Slug)));
        ask(() => Read(article.Hyperlinks.Select(link => link.Url + link.Text + link.Fragment + link.Heading?.Text + link.Target?.Slug)));
        ask(() => Read(article.LinkedFrom.Select(other => other.Slug)));
        ask(() => Read(article.Similar.Select(other => other.Headline)));
        ask(() => Read(article.Outline.Select(heading => heading.Text + heading.Anchor)));
        ask(() => Read(article.CodeBlocks.Select(code => code.Language + code.Info + code.Text + code.Source)));
        ask(() => _ = article.Excerpt);
        ask(() => _ = article.Html);
        ask(() => _ = article.GetHtml("x-"));
        ask(() => _ = article.RenderHtml(link => link.Target?.Slug));
        ask(() => _ = article.WordCount + article.ReadingTime.Ticks + article.Source.StartLine + article.Source.File.Length);
        ask(() => ReadFields(article.Fields));
        ask(() => _ = article.ToString() + article.GetHashCode());
    }

    private static void Filter(Archive archive, string key)
    {
        if (!archive.CanSearch)
            return;
        try
        {
            SearchResults<Article> results = archive.Search("", ArticleFilter.Has(key) & !ArticleFilter.Equal(key, "x"), ArticleOrder.Descending(key));
            Read(results.Hits.Select(hit => hit.Article.Slug));
            _ = results.CountBy(key);
        }
        catch (ArgumentException)
        {
            // The archive has no such field, or one that cannot be compared so; the message says which it has.
        }
    }

    private static void ReadFields(IReadOnlyList<ArticleField> fields)
    {
        foreach (ArticleField field in fields)
            ReadValue(field.Value);
    }

    private static void ReadValue(object? value)
    {
        switch (value)
        {
            case IReadOnlyList<ArticleField> record:
                ReadFields(record);
                break;
            case IReadOnlyList<object?> list:
                foreach (object? element in list)
                    ReadValue(element);
                break;
            default:
                _ = value?.ToString();
                break;
        }
    }

    private static void Read(IEnumerable<string?> texts)
    {
        foreach (string? text in texts)
            _ = text?.Length;
    }
}
