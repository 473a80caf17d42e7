namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>The languages that are known, by the names that authors use for them.</summary>
internal static partial class CodeLanguages
{
    private static readonly (string, string)[] CComments = [("/*", "*/")];
    private static readonly CodeText Double = new("\"", "\"", '\\', IsMultiline: false);
    private static readonly CodeText Single = new("'", "'", '\\', IsMultiline: false);
    private static readonly CodeText Backtick = new("`", "`", '\\', IsMultiline: true);
    private static readonly CodeText DoublePlain = new("\"", "\"", '\0', IsMultiline: false);
    private static readonly CodeText SinglePlain = new("'", "'", '\0', IsMultiline: false);
    private static readonly CodeText ThreeDouble = new("\"\"\"", "\"\"\"", '\\', IsMultiline: true);
    private static readonly CodeText ThreeSingle = new("'''", "'''", '\\', IsMultiline: true);

    private static readonly Dictionary<string, CodeLanguage> ByName = Create();

    /// <summary>The language of a name, in any letter case; null if it is not known.</summary>
    public static CodeLanguage? Find(string name) => ByName.TryGetValue(name, out CodeLanguage? language) ? language : null;

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.Ordinal);

    private static HashSet<string> AnyCase(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static CodeLanguage CLike(string keywords, string types, string literals, params CodeText[] texts) => new()
    {
        LineComments = ["//"],
        BlockComments = CComments,
        Texts = texts,
        Keywords = Words(keywords),
        Types = Words(types),
        Literals = Words(literals),
        HasCalls = true,
    };

    private static Dictionary<string, CodeLanguage> Create()
    {
        var languages = new Dictionary<string, CodeLanguage>(StringComparer.OrdinalIgnoreCase);
        foreach ((string names, CodeLanguage language) in All())
        {
            foreach (string name in names.Split(' '))
                languages.Add(name, language);
        }

        return languages;
    }

    private static IEnumerable<(string Names, CodeLanguage Language)> All() => [.. CFamily(), .. Scripts(), .. Others(), .. Data()];

    private static CodeLanguage Hash(string keywords, string types, string literals, char metaMark, char variableMark, params CodeText[] texts) => new()
    {
        LineComments = ["#"],
        Texts = texts,
        Keywords = Words(keywords),
        Types = Words(types),
        Literals = Words(literals),
        MetaMark = metaMark,
        VariableMark = variableMark,
        HasCalls = true,
    };
}
