namespace CorpusSdk.Tool;

/// <summary>What to type for an article.</summary>
/// <param name="Text">The slug, or <c>archive/slug</c> where two archives share it.</param>
/// <param name="EnoughLength">How many characters of <paramref name="Text"/>, up to the end of a word, name this article alone.</param>
internal readonly record struct Address(string Text, int EnoughLength)
{
    /// <summary>The shortest form.</summary>
    public string Enough => Text[..EnoughLength];
}

/// <summary>Knows for each slug of a library how much of it is enough.</summary>
internal sealed class SlugBeginnings
{
    // "an" may be enough for a program; a person wants to recognise the article.
    private const int MinLength = 10;

    private readonly Dictionary<Article, Address> _addresses = [];

    public SlugBeginnings(Library library)
    {
        // In ordinal order, the slug that shares the longest beginning with another is next to it.
        Article[] sorted = [.. library.Articles.OrderBy(article => article.Slug, StringComparer.Ordinal)];
        for (int i = 0; i < sorted.Length; i++)
        {
            string slug = sorted[i].Slug;
            string above = i > 0 ? sorted[i - 1].Slug : "";
            string below = i + 1 < sorted.Length ? sorted[i + 1].Slug : "";
            if (slug == above || slug == below)
                slug = $"{sorted[i].Archive.Name}/{slug}";
            int shared = Math.Max(slug.AsSpan().CommonPrefixLength(above), slug.AsSpan().CommonPrefixLength(below));
            _addresses[sorted[i]] = new Address(slug, slug.Contains('/') ? slug.Length : EndOfWord(slug, shared));
        }
    }

    /// <summary>What to type for an article of the library.</summary>
    public Address AddressOf(Article article) => _addresses[article];

    private static int EndOfWord(string slug, int sharedLength)
    {
        int enough = Math.Max(sharedLength + 1, MinLength);
        int hyphen = enough < slug.Length ? slug.IndexOf('-', enough) : -1;
        return hyphen < 0 ? slug.Length : hyphen;
    }
}
