namespace CorpusSdk.Search.Queries;

/// <summary>The names that may precede a colon. A query is read with one set of names; an archive's own fields would be added here.</summary>
internal sealed class SearchFieldNames
{
    /// <summary>The fields that every article has. Of several names for one field, the first is the one it is written with.</summary>
    public static readonly SearchFieldNames Default = new(
        ("headline", SearchField.Headline),
        ("title", SearchField.Headline),
        ("standfirst", SearchField.Standfirst),
        ("body", SearchField.Body));

    private readonly (string Name, SearchField Field)[] _names;

    private SearchFieldNames(params (string Name, SearchField Field)[] names) => _names = names;

    /// <summary>Finds a field by its name; the case of ASCII letters does not matter.</summary>
    public SearchField? Find(ReadOnlySpan<char> name)
    {
        foreach ((string candidate, SearchField field) in _names)
        {
            if (EqualsIgnoringAsciiCase(name, candidate))
                return field;
        }

        return null;
    }

    /// <summary>The name of a field in queries; null if it has none.</summary>
    public string? NameOf(SearchField field)
    {
        foreach ((string name, SearchField candidate) in _names)
        {
            if (candidate == field)
                return name;
        }

        return null;
    }

    private static bool EqualsIgnoringAsciiCase(ReadOnlySpan<char> text, string lower)
    {
        if (text.Length != lower.Length)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i] is >= 'A' and <= 'Z' ? (char)(text[i] | 0x20) : text[i];
            if (c != lower[i])
                return false;
        }

        return true;
    }
}
