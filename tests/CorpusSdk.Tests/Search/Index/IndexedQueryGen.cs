using CsCheck;
using static CorpusSdk.SearchQuery;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>Generates articles of a small vocabulary, in which queries find something, and queries of every kind.</summary>
internal static class IndexedQueryGen
{
    private static readonly string[] Stock =
    [
        "the", "of", "ice", "Ice", "iced", "road", "roads", "lake", "baikal", "Baikal", "bear", "bears", "beard", "café", "naïve", "ferry", "ferries",
        "winter", "winters", "wintry", "a", "an", "and", "river", "rivers", "Москва", "москвы", "озеро", "x", "b2b", "2024", "snow", "snows", "shown",
    ];

    private static readonly string[] Absent = ["absent", "!", "", "rode", "baikla", "wintre", "ic", "r", "жук", "bea"];

    /// <summary>A word, the earlier ones of the stock far more often.</summary>
    public static readonly Gen<string> Word = Gen.Int[0, 99].Select(i => Stock[i * i * i * Stock.Length / 1_000_000]);

    private static readonly Gen<string> Typed = Gen.Frequency(
        (8, Word),
        (1, Gen.Int[0, Absent.Length - 1].Select(i => Absent[i])),
        (1, Gen.Select(Word, Word, (x, y) => $"{x}-{y}")));

    /// <summary>A query.</summary>
    public static readonly Gen<SearchQuery> Query = Part(3);

    /// <summary>An article.</summary>
    public static readonly Gen<ArticleStrings> Article = Gen.Select(
        Text(0, 6),
        Gen.Frequency((1, Gen.Const("")), (1, Text(0, 10))),
        Text(0, 40),
        (headline, standfirst, body) => new ArticleStrings(headline, standfirst, body));

    /// <summary>A few articles in which words occur often.</summary>
    public static readonly Gen<ArticleStrings[]> LongArticles = Gen
        .Select(Text(0, 40), Text(0, 40), Text(200, 900), (headline, standfirst, body) => new ArticleStrings(headline, standfirst, body))
        .Array[1, 6];

    /// <summary>Words side by side; the last one may be a prefix or a fuzzy word.</summary>
    public static readonly Gen<SearchQuery> Phrase = Gen.Select(Word.Array[2, 4], Gen.Int[0, 3], (words, kind) =>
    {
        string text = string.Join(' ', words);
        return kind switch
        {
            0 => new PrefixNode(text[..^(words[^1].Length - 1)]),
            1 => new FuzzyNode(text),
            2 => new FieldNode(SearchField.Body, new PhraseNode(text)),
            _ => (SearchQuery)new PhraseNode(text),
        };
    });

    /// <summary>Articles, so many.</summary>
    public static Gen<ArticleStrings[]> Articles(int min, int max) => Article.Array[min, max];

    private static Gen<string> Text(int min, int max) => Word.Array[min, max].Select(words => string.Join(' ', words));

    private static Gen<SearchQuery> Part(int depth)
    {
        Gen<SearchQuery> leaf = Gen.Frequency(
            (6, Typed.Select(text => (SearchQuery)new TextNode(text))),
            (3, Typed.Array[1, 3].Select(words => (SearchQuery)new PhraseNode(string.Join(' ', words)))),
            (2, Typed.Array[1, 2].Select(words => (SearchQuery)new PrefixNode(string.Join(' ', words)[..^(words[^1].Length > 2 ? 1 : 0)]))),
            (2, Typed.Select(text => (SearchQuery)new FuzzyNode(text))));
        if (depth == 0)
            return leaf;

        Gen<SearchQuery> part = Part(depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (3, part.Array[0, 4].Select(parts => (SearchQuery)new AllNode(parts))),
            (3, part.Array[0, 4].Select(parts => (SearchQuery)new AnyNode(parts))),
            (1, part.Select(inner => (SearchQuery)new NotNode(inner))),
            (1, Gen.Select(Gen.Int[0, 2].Select(i => (SearchField)i), part, (field, inner) => (SearchQuery)new FieldNode(field, inner))));
    }
}
