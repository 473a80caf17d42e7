namespace CorpusSdk.Tool;

/// <summary>What narrows a search, as people and agents write it: conditions on fields, an order, and fields whose values are counted.</summary>
/// <param name="Conditions">Each as <c>key=value</c>, with <c>!=</c>, <c>&gt;=</c>, <c>&gt;</c>, <c>&lt;=</c> or <c>&lt;</c>, or <c>key</c> alone, or <c>!key</c>; all of them hold.</param>
/// <param name="Order">A key, behind a hyphen for the highest value first; null for the best hits first.</param>
/// <param name="Facets">Keys of fields that have a lookup table.</param>
internal sealed record Narrowing(IReadOnlyList<string> Conditions, string? Order, IReadOnlyList<string> Facets)
{
    /// <summary>What the conditions keep; null if there are none.</summary>
    public ArticleFilter? Where => Conditions.Count switch
    {
        0 => null,
        1 => Parse(Conditions[0]),
        _ => ArticleFilter.All([.. Conditions.Select(Parse)]),
    };

    /// <summary>The order; null for that of the scores.</summary>
    public ArticleOrder? OrderBy => Order switch
    {
        null => null,
        ['-', .. var key] => ArticleOrder.Descending(key),
        _ => ArticleOrder.Ascending(Order),
    };

    /// <summary>The conditions, within a sentence.</summary>
    public override string ToString() => string.Join(" and ", Conditions.Select(Parse));

    /// <summary>Whether a condition names a field.</summary>
    public static bool IsCondition(string text) => Split(text).Key.Length > 0;

    private static ArticleFilter Parse(string text)
    {
        (string key, string comparison, string value) = Split(text);
        return comparison switch
        {
            "" => ArticleFilter.Has(key),
            "!" => !ArticleFilter.Has(key),
            "=" => ArticleFilter.Equal(key, value),
            "!=" => !ArticleFilter.Equal(key, value),
            ">=" => ArticleFilter.AtLeast(key, value),
            ">" => ArticleFilter.Above(key, value),
            "<=" => ArticleFilter.AtMost(key, value),
            _ => ArticleFilter.Below(key, value),
        };
    }

    // A key has none of these characters in front of the one that compares it; a value may have any.
    private static (string Key, string Comparison, string Value) Split(string text)
    {
        text = text.Trim();
        if (text.StartsWith('!'))
            return (text[1..].Trim(), "!", "");
        int start = text.AsSpan().IndexOfAny("<>=");
        if (start < 0)
            return (text, "", "");
        int end = start + 1;
        if (text[start] != '=' && end < text.Length && text[end] == '=')
            end++;
        else if (text[start] == '=' && start > 0 && text[start - 1] == '!')
            start--;
        return (text[..start].Trim(), text[start..end], text[end..].Trim());
    }
}
