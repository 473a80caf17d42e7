namespace CorpusSdk.Search.Queries;

/// <summary>The names that may stand before a colon. A query is read with one set of names; fields of an archive's own would come in here.</summary>
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

    /// <summary>The name that a field is written with; null where it has none.</summary>
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
