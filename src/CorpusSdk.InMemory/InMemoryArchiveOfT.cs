using System.Collections.ObjectModel;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.InMemory;

/// <summary>An archive that was compiled in memory, with the members that the class of a generated archive has.</summary>
/// <typeparam name="TArticle">The record of the articles.</typeparam>
public sealed class InMemoryArchive<TArticle>
    where TArticle : Article
{
    private readonly GeneratedArchive<TArticle> _archive;

    internal InMemoryArchive(GeneratedArchive<TArticle> archive, IReadOnlyList<string> warnings)
    {
        _archive = archive;
        Warnings = new ReadOnlyCollection<string>([.. warnings]);
    }

    /// <summary>The archive, untyped: for code that works with any archive.</summary>
    public Archive Archive => _archive;

    /// <summary>All articles, by position and by slug.</summary>
    public ArticleTable<TArticle> Articles => _archive.Table;

    /// <summary>The warnings that a build would give, as compilers print them: <c>corpus/sample.txt(3,1): warning CORPUS1003: …</c>.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>Finds articles, as <see cref="CorpusSdk.Archive.Search(string, int)"/>.</summary>
    public SearchResults<TArticle> Search(string query, int limit = 10) => _archive.SearchTyped(query, limit);

    /// <summary>Finds articles, as <see cref="CorpusSdk.Archive.Search(SearchQuery, int, int)"/>.</summary>
    public SearchResults<TArticle> Search(SearchQuery query, int limit = 10, int offset = 0) => _archive.SearchTyped(query, limit, offset);

    /// <summary>Finds articles, as <see cref="CorpusSdk.Archive.Search(string, ArticleFilter, ArticleOrder, int, int, CancellationToken)"/>.</summary>
    public SearchResults<TArticle> Search(string query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        Search(SearchQuery.Parse(query), where, orderBy, limit, offset, cancellationToken);

    /// <summary>Finds articles, as <see cref="CorpusSdk.Archive.Search(SearchQuery, ArticleFilter, ArticleOrder, int, int, CancellationToken)"/>.</summary>
    public SearchResults<TArticle> Search(SearchQuery query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        _archive.SearchTyped(query, where, orderBy, limit, offset, cancellationToken);

    /// <summary>Completes what a person has typed, as <see cref="CorpusSdk.Archive.Suggest"/>.</summary>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 8) => _archive.Suggest(typed, limit);
}
