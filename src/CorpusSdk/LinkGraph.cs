using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>Which article leads to which, in an open archive and from and into those that it is linked with. Safe from many threads.</summary>
internal sealed class LinkGraph(ArchiveContent content)
{
    private Dictionary<string, int>? _byFile;
    private Article[][]? _linkedFrom;
    private IReadOnlyList<Asset>? _assets;

    private PackLinks Links => content.Pack.LocalLinks;

    /// <summary>The files beside the texts, in ordinal order of their paths.</summary>
    public IReadOnlyList<Asset> Assets => _assets ??= Array.AsReadOnly(ReadAssets());

    /// <summary>The files that an article shows or leads to, each once, in reading order.</summary>
    public Asset[] AssetsOf(int article) => [.. Links.Of(article).Where(link => link.Asset >= 0).Select(link => Assets[link.Asset]).Distinct()];

    /// <summary>The links and images of an article, made again.</summary>
    public Hyperlink[] Hyperlinks(int article)
    {
        PackMarkup markup = content.Pack.Markup;
        (uint first, int count) = markup.HyperlinkRange(article);
        if (count == 0)
            return [];

        PackedLink[] local = Links.Of(article);
        var hyperlinks = new Hyperlink[count];
        int next = 0;
        for (int i = 0; i < count; i++)
        {
            uint row = first + (uint)i;
            bool isLocal = next < local.Length && local[next].Hyperlink == row;
            (HyperlinkKind kind, string text, string url, int paragraph) = markup.Hyperlink(article, row);
            hyperlinks[i] = new Hyperlink(kind, text, url, paragraph, this, isLocal ? local[next].Target : -1, isLocal ? local[next].Outer : -1, isLocal && local[next].Asset >= 0 ? Assets[local[next].Asset] : null);
            if (isLocal)
                next++;
        }

        return hyperlinks;
    }

    /// <summary>The article that a link leads to; null for none.</summary>
    public Article? Target(int target, int outer) => target >= 0 ? content.GetArticle(target) : outer >= 0 ? FindOuter(outer) : null;

    /// <summary>The articles that lead to an article: those of its own archive in their order, then those of other archives by archive.</summary>
    public IReadOnlyList<Article> LinkedFrom(int article) => Array.AsReadOnly((_linkedFrom ??= FindLinks())[article] ?? []);

    /// <summary>The index of the only article of a file; -1 if the file has none, or several.</summary>
    public int FindFile(string file) => (_byFile ??= ReadFiles()).TryGetValue(file, out int article) ? article : -1;

    /// <summary>Reads every link, and checks each one.</summary>
    /// <exception cref="CorpusFormatException">A link is damaged.</exception>
    public void Verify()
    {
        for (int i = 0; i < content.Pack.ArticleCount; i++)
            Hyperlinks(i);
        for (int i = 0; i < Links.OuterCount; i++)
            Links.Outer(i);
        _ = Assets;
    }

    private Asset[] ReadAssets()
    {
        var assets = new Asset[Links.Assets.Count];
        for (int i = 0; i < assets.Length; i++)
            assets[i] = new Asset(content.Assembly, Links.Assets.Read(i));
        return assets;
    }

    private Article? FindOuter(int outer)
    {
        (string name, string file) = Links.Outer(outer);
        ArchiveContent? archive = content.Archive.LinkedArchives.FirstOrDefault(archive => archive.Name == name)?.Content;
        return archive?.LinkGraph.FindFile(file) is >= 0 and int article ? archive.GetArticle(article) : null;
    }

    private Dictionary<string, int> ReadFiles()
    {
        var byFile = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < content.Pack.ArticleCount; i++)
        {
            string file = content.Pack.Source(i).File;
            byFile[file] = byFile.ContainsKey(file) ? -1 : i;
        }

        return byFile;
    }

    private Article[][] FindLinks()
    {
        var sources = new List<Article>[content.Pack.ArticleCount];
        PackReader pack = content.Pack;
        for (int i = 0; i < pack.ArticleCount; i++)
        {
            for (int l = 0; l < pack.LinkCount(i); l++)
            {
                _ = pack.Link(i, l, out int target);
                Add(sources, target, content, i);
            }

            foreach (PackedLink link in Links.Of(i))
                Add(sources, link.Target, content, i);
        }

        foreach (Archive archive in content.Archive.LinkedArchives)
            AddFrom(sources, archive.Content);
        return Array.ConvertAll(sources, list => list?.ToArray()!);
    }

    private void AddFrom(List<Article>[] sources, ArchiveContent other)
    {
        PackLinks links = other.Pack.LocalLinks;
        int[] targets = [.. Enumerable.Range(0, links.OuterCount).Select(index => links.Outer(index) is var (archive, file) && archive == content.Archive.Name ? FindFile(file) : -1)];
        if (targets.All(target => target < 0))
            return;
        for (int i = 0; i < other.Pack.ArticleCount; i++)
        {
            foreach (PackedLink link in links.Of(i))
            {
                if (link.Outer >= 0)
                    Add(sources, targets[link.Outer], other, i);
            }
        }
    }

    // An article counts once, however often it leads there; links within an article do not count.
    private void Add(List<Article>[] sources, int target, ArchiveContent from, int article)
    {
        if (target < 0 || (target == article && ReferenceEquals(from, content)))
            return;
        List<Article> list = sources[target] ??= [];
        Article source = from.GetArticle(article);
        if (list.Count == 0 || !ReferenceEquals(list[list.Count - 1], source))
            list.Add(source);
    }
}
