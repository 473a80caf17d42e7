using System.Text;
using CorpusSdk.Compiler.Indexing;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>The articles that every engine indexes. Each gets them in the form it wants: UTF-8 or strings, made before any clock runs.</summary>
internal sealed class SearchDocuments
{
    private const int BytesPerArticle = 4_500;

    private SearchDocuments(string description, IReadOnlyList<(string Headline, string Body)> articles)
    {
        Description = description;
        Articles = articles;
        Utf8Articles = [.. articles.Select(static article => new ArticleText(Encoding.UTF8.GetBytes(article.Headline), default, Encoding.UTF8.GetBytes(article.Body)))];
        LengthInBytes = Utf8Articles.Sum(static article => article.LengthInBytes);
    }

    /// <summary>Where the text comes from.</summary>
    public string Description { get; }

    /// <summary>The articles as strings.</summary>
    public IReadOnlyList<(string Headline, string Body)> Articles { get; }

    /// <summary>The articles in UTF-8.</summary>
    public IReadOnlyList<ArticleText> Utf8Articles { get; }

    /// <summary>How large the text is in UTF-8.</summary>
    public long LengthInBytes { get; }

    /// <summary>The articles that the options ask for.</summary>
    public static SearchDocuments Create(SearchOptions options)
    {
        if (options.CorpusFolder is { } folder)
            return new SearchDocuments("real text", Read(folder));
        int count = options.Articles ?? Math.Max(1, (int)(options.Megabytes * 1e6 / BytesPerArticle));
        return new SearchDocuments("generated text", new NaturalText(seed: 1).Articles(count, (long)(options.Megabytes * 1e6)));
    }

    private static List<(string, string)> Read(string folder)
    {
        var articles = new List<(string, string)>();
        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetExtension(path) is not (".txt" or ".md"))
                continue;
            string[] parts = File.ReadAllText(path).Split('\n', 2);
            articles.Add((parts[0].Trim(), parts.Length > 1 ? parts[1] : ""));
        }

        return articles;
    }
}
