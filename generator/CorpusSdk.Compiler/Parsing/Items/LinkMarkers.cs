using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>The words that announce a link, in the languages of archives seen so far, and those of the project.</summary>
/// <remarks>Alone on its line such a phrase opens a card; followed by a colon it opens an inline link. Letter case does not matter.</remarks>
internal sealed class LinkMarkers
{
    private static readonly string[] s_builtIn =
    [
        "Read more", "Read also", "Also read",
        "Читать далее", "Читать дальше", "Читайте также", "Подробнее", "Ещё по теме", "Еще по теме",
        "Lire la suite", "Lire aussi", "À lire aussi", "À lire également", "Sur le même sujet",
        "Leer más", "Lea también", "Lee también", "Más sobre el tema",
        "Mehr lesen", "Weiterlesen", "Lesen Sie auch", "Mehr zum Thema",
        "Leia mais", "Leia também",
        "Leggi anche", "Leggi di più",
        "Pročitajte još", "Прочитајте још",
        "اقرأ المزيد", "اقرأ أيضا",
        "阅读更多", "続きを読む",
    ];

    private readonly string[] _phrases;

    // In either case, where the script has cases.
    private readonly string _firstLetters;

    private LinkMarkers(IEnumerable<string> phrases)
    {
        // "Read more about it" is not "Read more".
        _phrases = [.. phrases.OrderByDescending(phrase => phrase.Length)];
        _firstLetters = string.Concat(
            _phrases.Select(phrase => phrase[0]).Distinct().Select(first => new string([first, (char)UnicodeTables.ToLower(first), (char)UnicodeTables.ToUpper(first)])));
    }

    /// <summary>Those of the languages.</summary>
    public static LinkMarkers BuiltIn { get; } = new(s_builtIn);

    /// <summary>Those of the languages, and a project's own.</summary>
    /// <param name="own">Phrases with <c>|</c> between them; a colon at the end of one is not part of it. Null for none.</param>
    public static LinkMarkers Create(string? own)
    {
        string[] phrases = own is null ? [] : [.. own.Split('|').Select(phrase => phrase.Trim().TrimEnd(':', '：').TrimEnd()).Where(phrase => phrase.Length > 0)];
        return phrases.Length == 0 ? BuiltIn : new LinkMarkers(phrases.Concat(s_builtIn));
    }

    /// <summary>Whether a line is a marker and nothing else.</summary>
    public bool IsCard(ReadOnlySpan<char> line) => PhraseLength(line) == line.Length && line.Length > 0;

    /// <summary>The length of an inline marker with its colon at the start of a line; zero if there is none.</summary>
    public int InlineLength(ReadOnlySpan<char> line)
    {
        int length = PhraseLength(line);
        if (length == 0)
            return 0;
        while (length < line.Length && line[length] is ' ' or '\u00A0' or '\u202F')
            length++;
        return length < line.Length && line[length] is ':' or '：' ? length + 1 : 0;
    }

    private int PhraseLength(ReadOnlySpan<char> line)
    {
        // Asked of every line: most begin with a letter that no marker begins with.
        if (line.IsEmpty || _firstLetters.IndexOf(line[0]) < 0)
            return 0;
        foreach (string phrase in _phrases)
        {
            if (line.StartsWith(phrase.AsSpan(), StringComparison.OrdinalIgnoreCase))
                return phrase.Length;
        }

        return 0;
    }
}
