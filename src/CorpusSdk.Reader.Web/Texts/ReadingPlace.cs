namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Where the reader is: what the search box and the way back from an article go by.</summary>
public sealed class ReadingPlace
{
    /// <summary>The list that is shown, or was before the article was opened.</summary>
    public BrowseAddress List { get; private set; } = BrowseAddress.Home;

    /// <summary>The article that is shown; null on a list.</summary>
    public Article? Article { get; private set; }

    /// <summary>The article that was opened last, which a list that is come back to puts the focus on; null when that was done.</summary>
    public Article? LastRead { get; set; }

    /// <summary>The place has changed.</summary>
    public event Action? Changed;

    /// <summary>A list is shown.</summary>
    public void GoTo(BrowseAddress list)
    {
        List = list;
        Article = null;
        Changed?.Invoke();
    }

    /// <summary>An article is shown. Where it is in no such list as came before, the way back leads to its archive.</summary>
    public void GoTo(Article article, Archive archive)
    {
        if (List.Archive is not null && !ReferenceEquals(List.Archive, archive))
            List = new BrowseAddress(archive, "", []);
        Article = LastRead = article;
        Changed?.Invoke();
    }
}
