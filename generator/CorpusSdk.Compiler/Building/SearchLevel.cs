using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>How much of an archive can be searched: the metadata <c>Search</c>.</summary>
internal enum SearchLevel
{
    /// <summary>Everything, phrases included.</summary>
    Full,

    /// <summary>Words, but not where they are: a phrase finds the articles that have all of its words. Takes half the room.</summary>
    Words,

    /// <summary>Nothing: there is no index.</summary>
    None,
}

/// <summary>Reads <see cref="SearchLevel"/>.</summary>
internal static class SearchLevels
{
    /// <summary>The level that a word means, in any letter case; false for any other word.</summary>
    public static bool TryParse(string word, out SearchLevel level)
    {
        level = word.ToUpperInvariant() switch
        {
            "TRUE" or "FULL" => SearchLevel.Full,
            "WORDS" => SearchLevel.Words,
            "FALSE" or "NONE" => SearchLevel.None,
            _ => (SearchLevel)(-1),
        };
        return level >= 0;
    }

    /// <summary>The problem of a word that is not a level.</summary>
    public static Problem Invalid(string file, string word) => Problem.Create(ProblemCatalog.InvalidSearchLevel, file, ProblemSpan.StartOfFile, word);
}
