using System.Globalization;

namespace CorpusSdk.Xunit;

/// <summary>Selects articles of an archive by their slugs and by a field.</summary>
internal sealed class ArticleFilter
{
    private readonly string? _slugPattern;
    private readonly string? _path;
    private readonly string _value;

    private ArticleFilter(string? slugPattern, string? path, string value)
    {
        _slugPattern = slugPattern;
        _path = path;
        _value = value;
    }

    /// <summary>Reads a filter.</summary>
    /// <param name="slug">A pattern; null for any slug.</param>
    /// <param name="where">A key, an equals sign and a value; null for any fields.</param>
    /// <exception cref="CorpusDataException">The equals sign, or the key before it, is missing.</exception>
    public static ArticleFilter Parse(string? slug, string? where)
    {
        if (where is null)
            return new ArticleFilter(slug, null, "");
        int equals = where.IndexOf('=');
        string key = equals < 0 ? "" : where.Substring(0, equals).Trim();
        if (key.Length == 0)
            throw new CorpusDataException($"Where = \"{where}\" must name a field and a value: write a key, an equals sign and a value, as in \"country=Spain\".");
        return new ArticleFilter(slug, key, where.Substring(equals + 1).Trim());
    }

    /// <summary>The articles that fit, in their order.</summary>
    public IReadOnlyList<Article> Apply(IReadOnlyList<Article> articles) =>
        [.. articles.Where(article => (_slugPattern is null || Fits(_slugPattern, article.Slug)) && (_path is null || Has(article.Fields, _path)))];

    /// <summary>The condition that no article meets, as the end of a sentence with the cure after it.</summary>
    public string WhatIsMissing(Archive archive)
    {
        if (_path is not null)
        {
            string[] keys = [.. archive.Articles.SelectMany(article => article.Fields).Select(field => field.Key).Distinct(StringComparer.OrdinalIgnoreCase)];
            if (!keys.Any(key => string.Equals(key, _path, StringComparison.OrdinalIgnoreCase) || IsBelow(key, _path)))
            {
                string known = keys.Length == 0 ? "the archive has no fields" : "its fields are " + string.Join(", ", keys);
                return $"has a field '{_path}': {known}.";
            }
        }

        string[] wishes =
        [
            .. _slugPattern is null ? [] : new[] { $"a slug like '{_slugPattern}'" },
            .. _path is null ? [] : new[] { $"'{_value}' as its {_path}" },
        ];
        return wishes.Length == 0 ? "is there: the archive is empty." : $"has {string.Join(" and ", wishes)}: change the filter, or the text.";
    }

    /// <summary>Whether a text fits a pattern with <c>*</c> and <c>?</c>. Takes time in proportion to both lengths multiplied, at worst.</summary>
    internal static bool Fits(string pattern, string text)
    {
        int p = 0;
        int star = -1;
        int resume = 0;
        for (int t = 0; t < text.Length;)
        {
            // A star first: it is one even where the text has a star at this place.
            if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                resume = t;
            }
            else if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == text[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++resume;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }

    private bool Has(IEnumerable<ArticleField> fields, string path) =>
        fields.Any(field => string.Equals(field.Key, path, StringComparison.OrdinalIgnoreCase)
            ? IsWanted(field.Value)
            : IsBelow(field.Key, path) && HasWithin(field.Value, path.Substring(field.Key.Length + 1)));

    private bool HasWithin(object? value, string path) => value switch
    {
        IReadOnlyList<ArticleField> record => Has(record, path),
        IReadOnlyList<object?> list => list.Any(element => HasWithin(element, path)),
        _ => false,
    };

    private bool IsWanted(object? value) => value switch
    {
        IReadOnlyList<ArticleField> => false,
        IReadOnlyList<object?> list => list.Any(IsWanted),
        _ => string.Equals(TextOf(value), _value, StringComparison.Ordinal),
    };

    private static bool IsBelow(string key, string path) =>
        path.Length > key.Length && path[key.Length] == '.' && path.StartsWith(key, StringComparison.OrdinalIgnoreCase);

    /// <summary>The text of a value in a filter.</summary>
    private static string TextOf(object? value) => value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        Uri address => address.OriginalString,
        IFormattable formattable when value.GetType().Name == "DateOnly" => formattable.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
