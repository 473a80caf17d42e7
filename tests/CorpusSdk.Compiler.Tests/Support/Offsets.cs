using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Support;

/// <summary>Takes the offsets out of a model: they count the characters of line ends, and nothing else in it does.</summary>
internal static class Offsets
{
    /// <summary>The same file with zeros in their place.</summary>
    public static ParsedFile Without(ParsedFile file) => file with
    {
        Articles = file.Articles.Select(article => article with { Span = Without(article.Span), SlugSpan = Without(article.SlugSpan), Links = article.Links.Select(link => link with { TitleSpan = Without(link.TitleSpan) }).ToEquatableArray(), Fields = Without(article.Fields), Markup = Without(article.Markup) }).ToEquatableArray(),
        Elements = file.Elements.Select(element => element with { Start = 0, End = 0 }).ToEquatableArray(),
        Problems = file.Problems.Select(problem => problem with { Span = Without(problem.Span) }).ToEquatableArray(),
    };

    private static ArticleMarkup? Without(ArticleMarkup? markup) => markup is null
        ? null
        : markup with { Hyperlinks = markup.Hyperlinks.Select(link => link with { Place = Without(link.Place) }).ToEquatableArray() };

    private static ProblemSpan Without(ProblemSpan span) => span with { Start = 0, Length = 0 };

    private static FieldPlace Without(FieldPlace place) => place with { Start = 0 };

    private static EquatableArray<FieldEntry> Without(EquatableArray<FieldEntry> entries) =>
        entries.Select(entry => new FieldEntry(entry.Key, Without(entry.KeyPlace), Without(entry.Value))).ToEquatableArray();

    private static FieldValue Without(FieldValue node) => node switch
    {
        FieldList list => new FieldList(list.Items.Select(Without).ToEquatableArray(), Without(list.Place)),
        FieldMap map => new FieldMap(Without(map.Entries), Without(map.Place)),
        _ => node with { Place = Without(node.Place) },
    };
}
