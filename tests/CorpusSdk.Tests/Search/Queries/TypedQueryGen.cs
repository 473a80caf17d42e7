using CorpusSdk.Search.Ranking;
using CsCheck;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>Queries put together in code from any text, and texts that look like queries.</summary>
internal static class TypedQueryGen
{
    private static readonly string[] Pieces =
    [
        "ice", "Baikal", "OR", "AND", "NOT", "or", "-", "--", "(", ")", "\"", "“", "”", "«", "»", "「", "*", "~", ":", "headline:", "Title:", "body:", "http://x",
        "10:30", " ", "  ", "\n", "\u3000", "\u00A0", "（", "）", "：", "－", "＊", "東京", "צה\"ל", "'", "’", "&", "C#", "COVID-19", "\uD83E", "\uDD8A", "\0", "a",
    ];

    /// <summary>Text such as nobody types, of the pieces that mean something and of any characters.</summary>
    public static readonly Gen<string> Text = Gen.Frequency(
        (6, Gen.OneOf(Pieces).Array[0, 20].Select(string.Concat)),
        (1, Gen.String[Gen.Char, 0, 20]),
        (1, ArchiveGen.Text));

    private static readonly Gen<SearchQuery> Leaf = Gen.Frequency(
        (3, Gen.OneOf("ice", "Baikal", "COVID-19", "OR", "NOT", "headline:", "東京").Select(SearchQuery.Word)),
        (1, Text.Select(SearchQuery.Word)),
        (1, Text.Select(SearchQuery.Phrase)),
        (1, Text.Select(SearchQuery.Prefix)),
        (1, Text.Select(SearchQuery.Fuzzy)));

    private static readonly Gen<SearchQuery> QueryOfAnyLength = Gen.Recursive<SearchQuery>((depth, inner) => depth > 5
        ? Leaf
        : Gen.Frequency(
            (3, Leaf),
            (1, inner.Array[0, 4].Select(SearchQuery.All)),
            (1, inner.Array[0, 4].Select(SearchQuery.Any)),
            (1, inner.Select(SearchQuery.Not)),
            (1, Gen.Select(inner, Gen.Enum<SearchField>(), (query, field) => query.In(field)))));

    /// <summary>Any query that can be put together and typed: a text is read up to a number of words.</summary>
    public static readonly Gen<SearchQuery> Query = OfWords(SearchQuery.MaxWords);

    /// <summary>Any query of at most so many words.</summary>
    public static Gen<SearchQuery> OfWords(int most) => QueryOfAnyLength.Where(query => CountWords(query) <= most);

    private static int CountWords(SearchQuery query)
    {
        var plan = new QueryPlan();
        plan.Read(query);
        return plan.SlotCount;
    }
}
