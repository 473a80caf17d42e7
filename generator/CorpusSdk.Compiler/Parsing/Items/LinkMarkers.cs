using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>The words that announce a link, in the languages of archives seen so far.</summary>
/// <remarks>Alone on its line such a phrase opens a card; followed by a colon it opens an inline link. Letter case does not matter.</remarks>
internal static class LinkMarkers
{
    private static readonly string[] Phrases =
    [
        "Read more", "Read also",
        "Читать далее", "Читать дальше", "Читайте также", "Подробнее",
        "Lire la suite", "Lire aussi", "À lire aussi",
        "Leer más", "Lea también", "Lee también",
        "Mehr lesen", "Weiterlesen", "Lesen Sie auch",
        "Leia mais", "Leia também",
        "Leggi anche", "Leggi di più",
        "Pročitajte još", "Прочитајте још",
        "اقرأ المزيد", "اقرأ أيضا",
        "阅读更多", "続きを読む",
    ];

    // In either case, where the script has cases.
    private static readonly string FirstLetters = string.Concat(
        Phrases.Select(phrase => phrase[0]).Distinct().Select(first => new string([first, (char)UnicodeTables.ToLower(first)])));

    /// <summary>Whether a line is a marker and nothing else.</summary>
    public static bool IsCard(ReadOnlySpan<char> line) => PhraseLength(line) == line.Length && line.Length > 0;

    /// <summary>The length of an inline marker with its colon at the start of a line; zero if there is none.</summary>
    public static int InlineLength(ReadOnlySpan<char> line)
    {
        int length = PhraseLength(line);
        if (length == 0)
            return 0;
        while (length < line.Length && line[length] is ' ' or '\u00A0' or '\u202F')
            length++;
        return length < line.Length && line[length] is ':' or '：' ? length + 1 : 0;
    }

    private static int PhraseLength(ReadOnlySpan<char> line)
    {
        // Asked of every line: most begin with a letter that no marker begins with.
        if (line.IsEmpty || FirstLetters.IndexOf(line[0]) < 0)
            return 0;
        foreach (string phrase in Phrases)
        {
            if (line.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return phrase.Length;
        }

        return 0;
    }
}
