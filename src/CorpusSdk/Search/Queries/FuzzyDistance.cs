namespace CorpusSdk.Search.Queries;

/// <summary>The largest edit distance of a form from the typed word.</summary>
internal static class FuzzyDistance
{
    /// <summary>Shorter forms have neighbours of every meaning.</summary>
    private const int ShortestForm = 3;

    private const int LongestFormWithOneEdit = 5;

    /// <summary>The most single-character changes: 0, 1 or 2, by the form's length.</summary>
    /// <param name="lengthInCharacters">Counted in code points.</param>
    public static int Max(int lengthInCharacters) => lengthInCharacters switch
    {
        < ShortestForm => 0,
        <= LongestFormWithOneEdit => 1,
        _ => 2,
    };
}
