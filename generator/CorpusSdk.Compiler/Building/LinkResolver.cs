using System.Text;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>Finds the article that a link names. A wrong target is worse than none: only one match counts.</summary>
/// <remarks>
/// Letter case, the shape of quotes and dashes, and white space make no difference; every other character does, so that "C#"
/// never leads to "C++".
/// </remarks>
internal sealed class LinkResolver
{
    private const int Ambiguous = -1;

    private readonly IEnumerable<ParsedArticle> _source;
    private Dictionary<string, int>? _articles;

    /// <summary>Takes the titles and standfirsts of all articles, in order. Nothing is done before a link is looked up, since most archives have none.</summary>
    public LinkResolver(IEnumerable<ParsedArticle> articles) => _source = articles;

    /// <summary>The index of the one article with this title or standfirst; -1 if there is none, or more than one.</summary>
    public int Find(string title) => (_articles ??= Register()).TryGetValue(Normalize(title), out int article) ? article : -1;

    /// <summary>Whether any article has this title or standfirst.</summary>
    public bool Knows(string title) => (_articles ??= Register()).ContainsKey(Normalize(title));

    private Dictionary<string, int> Register()
    {
        var articles = new Dictionary<string, int>(StringComparer.Ordinal);
        int index = 0;
        foreach (ParsedArticle article in _source)
        {
            Add(articles, article.Title, index);
            Add(articles, article.Standfirst, index);
            index++;
        }

        return articles;
    }

    private static void Add(Dictionary<string, int> articles, string? headline, int article)
    {
        if (string.IsNullOrEmpty(headline))
            return;
        string key = Normalize(headline!);
        articles[key] = articles.TryGetValue(key, out int other) && other != article ? Ambiguous : article;
    }

    /// <summary>A headline in the form in which headlines are compared.</summary>
    public static string Normalize(string headline)
    {
        var normalized = new StringBuilder(headline.Length);
        bool pendingSpace = false;
        foreach (char c in headline)
        {
            if (UnicodeTables.IsBlank(c))
            {
                pendingSpace = normalized.Length > 0;
                continue;
            }

            if (pendingSpace)
                normalized.Append(' ');
            pendingSpace = false;
            normalized.Append(c switch
            {
                '“' or '”' or '„' or '‟' or '«' or '»' => '"',
                '‘' or '’' or '‚' or '‛' or 'ʼ' => '\'',
                '\u2010' or '\u2011' or '\u2012' or '–' or '—' or '―' or '−' => '-',
                _ => (char)UnicodeTables.ToLower(c),
            });
        }

        return normalized.ToString();
    }
}
