using System.Text;
using System.Text.Json;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Pages;
using ToolDescription = ModelContextProtocol.Protocol.Tool;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Agents;

/// <summary>The tools that agents have: list, read and search.</summary>
internal sealed class ArchiveTools(Library library)
{
    private const int DefaultListed = 50;
    private const int MaxListed = 500;
    private const int DefaultHits = 10;
    private const int MaxHits = 100;

    /// <summary>What the tools do and take, as agents are told.</summary>
    public static IReadOnlyList<ToolDescription> Descriptions { get; } =
    [
        Describe("list", "Lists the archives, and their articles with slug, headline and length.", $$"""
            {
              "type": "object",
              "properties": {
                "archive": { "type": "string", "description": "The name of one archive; all archives if omitted." },
                "offset": { "type": "integer", "minimum": 0, "description": "How many articles to skip; the result names the next offset." },
                "limit": { "type": "integer", "minimum": 1, "maximum": {{MaxListed}}, "description": "How many articles to list, {{DefaultListed}} if omitted." }
              }
            }
            """),
        Describe("read", "Reads one article: headline, fields, the whole text, and its links.", """
            {
              "type": "object",
              "properties": {
                "slug": { "type": "string", "description": "The slug of the article, or archive/slug." }
              },
              "required": ["slug"]
            }
            """),
        Describe("search", "Finds articles by their words, the best first, with a snippet of each.", $$"""
            {
              "type": "object",
              "properties": {
                "query": { "type": "string", "description": "All of the words, in any form. \"ice road\" in quotes is a phrase, ice OR snow either, ice -snow one without the other, bai* a beginning, baikl~ a misspelling. Empty, with where, for all that it keeps." },
                "archive": { "type": "string", "description": "The name of one archive; all archives if omitted." },
                "where": { "type": "array", "items": { "type": "string" }, "description": "Conditions on the fields of articles, all of which must hold: tags=rust, tags!=rust, date>=2020, price<9.5; tags: has the field, !tags: has it not." },
                "sort": { "type": "string", "description": "The field to sort by, lowest value first; -date: highest first. The best hits first if omitted." },
                "facets": { "type": "array", "items": { "type": "string" }, "description": "Fields whose values are counted over all matching articles." },
                "limit": { "type": "integer", "minimum": 1, "maximum": {{MaxHits}}, "description": "How many hits, {{DefaultHits}} if omitted." }
              },
              "required": ["query"]
            }
            """),
    ];

    /// <summary>Calls a tool.</summary>
    /// <returns>The text for the agent.</returns>
    /// <exception cref="ToolCallException">There is no such tool, archive or article, or an argument makes no sense.</exception>
    /// <exception cref="CorpusFormatException">An archive is damaged.</exception>
    public string Call(string tool, ToolArguments arguments) => tool switch
    {
        "list" => List(arguments.Text("archive"), arguments.Number("offset", 0, 0, int.MaxValue), arguments.Number("limit", DefaultListed, 1, MaxListed)),
        "read" => Read(arguments.RequiredText("slug")),
        "search" => Search(arguments.RequiredText("query"), arguments.Text("archive"), new Narrowing(arguments.Texts("where"), arguments.Text("sort"), arguments.Texts("facets")), arguments.Number("limit", DefaultHits, 1, MaxHits)),
        _ => throw new ToolCallException($"There is no tool '{tool}'. The tools are list, read and search."),
    };

    private string List(string? archiveName, int offset, int limit)
    {
        IReadOnlyList<Archive> archives = Resolve(archiveName);
        Article[] articles = [.. archives.SelectMany(archive => archive.Articles).Skip(offset).Take(limit)];
        bool isEnd = offset + (long)articles.Length >= archives.Sum(archive => (long)archive.Count);
        return JsonOutput.ToText(new ArchiveListDocument(
            [.. archives.Select(archive => new ArchiveDocument(archive.Name, archive.Title, archive.Language, archive.Count, archive.CanSearch))],
            [.. articles.Select(ArticleDocument.Of)],
            isEnd ? null : offset + articles.Length));
    }

    private string Read(string address)
    {
        IReadOnlyList<Article> found = library.Find(address);
        if (found.Count == 1)
            return Write(found[0]);
        if (found.Count > 1)
            throw new ToolCallException($"{found.Count} articles are meant by '{address}': {Join(found.Take(DefaultHits))}.");
        IReadOnlyList<Article> nearest = library.FindNearest(address);
        throw new ToolCallException(nearest.Count == 0
            ? $"No article has the slug '{address}'. Search for words, or list all articles."
            : $"No article has the slug '{address}'. The nearest are: {Join(nearest)}.");
    }

    private string Search(string query, string? archiveName, Narrowing narrowing, int limit)
    {
        if (narrowing.Conditions.FirstOrDefault(static condition => !Narrowing.IsCondition(condition)) is { } wrong)
            throw new ToolCallException($"'{wrong}' is no condition. Conditions are such as tags=rust, date>=2020 or tags.");
        try
        {
            SearchResults<Article> results = new ArchiveSet(Resolve(archiveName)).Search(query, narrowing.Where, narrowing.OrderBy, limit);
            return JsonOutput.ToText(SearchDocument.Of(results, FacetDocument.Count(results, narrowing.Facets, Facts.TextOf)));
        }
        catch (ArgumentException unfit)
        {
            throw new ToolCallException(unfit.Message);
        }
        catch (InvalidOperationException noIndex)
        {
            throw new ToolCallException(noIndex.Message);
        }
    }

    private IReadOnlyList<Archive> Resolve(string? name)
    {
        if (name is null)
            return library.Archives;
        return library.TryGetArchive(name, out Archive? archive)
            ? [archive]
            : throw new ToolCallException($"There is no archive '{name}'. The archives are: {string.Join(", ", library.Archives.Select(known => known.Name))}.");
    }

    // A text is shorter than JSON, and is what agents read best.
    private string Write(Article article)
    {
        var text = new StringBuilder().Append("# ").Append(article.Headline).Append("\n\n");
        text.Append(article.Archive.Name).Append('/').Append(article.Slug).Append('\n');
        foreach (ArticleField field in article.Fields)
            text.Append(field.Key).Append(": ").Append(Facts.TextOf(field.Value)).Append('\n');
        if (article.Standfirst is not null && article.Standfirst != article.Headline)
            text.Append('\n').Append(article.Standfirst).Append('\n');
        text.Append('\n').Append(article.Body).Append('\n');
        foreach (ArticleLink link in article.Links)
            text.Append("\nSee also: ").Append(link.Title).Append(link.Target is null ? "" : $" ({library.AddressOf(link.Target).Text})");
        return text.ToString();
    }

    private string Join(IEnumerable<Article> articles) => string.Join(", ", articles.Select(article => library.AddressOf(article).Text));

    private static ToolDescription Describe(string name, string description, string schema)
    {
        using JsonDocument parsed = JsonDocument.Parse(schema);
        return new ToolDescription
        {
            Name = name,
            Description = description,
            InputSchema = parsed.RootElement.Clone(),
            Annotations = new ToolAnnotations { ReadOnlyHint = true, OpenWorldHint = false },
        };
    }
}
