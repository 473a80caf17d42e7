namespace CorpusSdk.Export.OpenSearch;

/// <summary>The analyzers for languages that come with OpenSearch and Elasticsearch alike.</summary>
internal static class SearchAnalyzers
{
    private static readonly Dictionary<string, string> Analyzers = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ar"] = "arabic",
        ["bg"] = "bulgarian",
        ["bn"] = "bengali",
        ["ca"] = "catalan",
        ["ckb"] = "sorani",
        ["cs"] = "czech",
        ["da"] = "danish",
        ["de"] = "german",
        ["el"] = "greek",
        ["en"] = "english",
        ["es"] = "spanish",
        ["et"] = "estonian",
        ["eu"] = "basque",
        ["fa"] = "persian",
        ["fi"] = "finnish",
        ["fr"] = "french",
        ["ga"] = "irish",
        ["gl"] = "galician",
        ["hi"] = "hindi",
        ["hu"] = "hungarian",
        ["hy"] = "armenian",
        ["id"] = "indonesian",
        ["it"] = "italian",
        ["ja"] = "cjk",
        ["ko"] = "cjk",
        ["lt"] = "lithuanian",
        ["lv"] = "latvian",
        ["nb"] = "norwegian",
        ["nl"] = "dutch",
        ["nn"] = "norwegian",
        ["no"] = "norwegian",
        ["pt"] = "portuguese",
        ["pt-BR"] = "brazilian",
        ["ro"] = "romanian",
        ["ru"] = "russian",
        ["sv"] = "swedish",
        ["th"] = "thai",
        ["tr"] = "turkish",
        ["zh"] = "cjk",
    };

    /// <summary>The analyzer for a language; <c>standard</c>, which knows no word forms, for those that have none.</summary>
    /// <param name="language">As <see cref="Archive.Language"/>.</param>
    public static string Of(string? language) => language is null
        ? "standard"
        : Analyzers.GetValueOrDefault(language) ?? Analyzers.GetValueOrDefault(language.Split('-')[0], "standard");
}
