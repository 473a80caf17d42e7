namespace CorpusSdk.Reader.Web.Texts;

/// <summary>A value of a field by which articles are narrowed down.</summary>
/// <param name="Key">The field's key.</param>
/// <param name="Value">The value, as addresses and people have it.</param>
public readonly record struct FacetChoice(string Key, string Value)
{
    /// <summary>The form in addresses: <c>country:Scotland</c>.</summary>
    public override string ToString() => $"{Key}:{Value}";

    /// <summary>Reads what <see cref="ToString"/> writes; null if it is nothing like it.</summary>
    public static FacetChoice? Parse(string text)
    {
        int colon = text.IndexOf(':');
        return colon <= 0 ? null : new FacetChoice(text[..colon], text[(colon + 1)..]);
    }
}

/// <summary>A field by which the articles that are shown can be narrowed down.</summary>
/// <param name="Key">The field's key.</param>
/// <param name="Values">Its values among these articles, with how many of them have each.</param>
public sealed record Facet(string Key, IReadOnlyList<(FacetChoice Choice, int Count)> Values);
