using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>Words and characters that mean something to somebody on the way: to a format, to C#, to XML, to HTML, to a terminal, to an eye.</summary>
internal static class HostileWords
{
    private static readonly string[] Marks =
    [
        "\"", "'", "\\", "\\u0022", "\\\"", "*/", "/*", "//", "///", "</summary>", "<see cref=\"", "]]>", "<!--", "-->", "&", "&#0;", "&amp;", "{0}", "{", "}", "{{", "};", "#endif", "#if", "#pragma warning",
        "class", "namespace", "record", "field", "Equals", "GetType", "Finalize", "EqualityContract", "Slugs", "Article", "Articles", "Archive", "Search", "PackData", "Catalog", "System", "Corpus", "CorpusSdk", "global::",
        "@", "$\"", "\"\"\"", "`", "~", "|", ":", ": ", ";", ",", "=", "===", "---", "+++", "...", "***", "#", "##", "!", "?", "%", "%2F", "%00", "..", "../", "/", "//x", "con", "nul", "a.b", "a-b", "a_b",
        "null", "true", "~", "no", "0x1F", "1e400", "1_000", "007", "2024-02-30", "2024-05-31", "12:30", ".nan", "-.inf", "!!str", "&a", "*a", "<<", "? ", "- ", "[", "]", "[[", "]]", "({", "${x}", "{{x}}", "<%", "%>",
    ];

    private static readonly string[] Characters =
    [
        "\0", "\u0001", "\u0007", "\u0008", "\t", "\v", "\f", "\u001A", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u200B", "\u200D", "\u200E", "\u202E", "\u2028", "\u2029", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF",
        "\uD800", "\uDC00", "😀", "👩‍👩‍👧", "🏳️‍🌈", "é", "e\u0301", "\u0301", "İ", "ı", "ß", "ẞ", "ǅ", "ſ", "K", "𝔘", "𠀀", "中文", "山", "静か", "한국어", "العربية", "עברית", "ไทย", "ªº", "²", "Ⅷ", "٣", "ﬁ", "…", "–", "’", "«",
    ];

    private static readonly string[] Plain =
    [
        "ferry", "river", "The", "lamp", "of", "a", "and", "twelve", "harbours", "Straße", "река", "маяк", "naïve", "O'Neil", "state-of-the-art", "C#", "v2.0.1", "1,000", "€10", "READ MORE", "Read more", "By", "Автор:", "Title:", "tags", "date", "title", "body", "slug",
    ];

    /// <summary>A word, or what may pass for one.</summary>
    public static string Word(AttackCase attack) => attack.Random.Next(10) switch
    {
        0 or 1 => attack.Pick(Marks),
        2 => attack.Pick(Characters),
        3 => attack.Pick(Plain) + attack.Pick(Characters) + attack.Pick(Marks),
        4 when attack.Happens(5) => new string(attack.Pick(Plain)[0], attack.Random.Next(1, 3_000)),
        _ => attack.Pick(Plain),
    };

    /// <summary>Some words with spaces between them; none at times.</summary>
    public static string Phrase(AttackCase attack, int maxWords = 8) => string.Join(' ', Enumerable.Range(0, attack.Random.Next(maxWords + 1)).Select(_ => Word(attack)));

    /// <summary>A sentence or several, on one line or several.</summary>
    public static string Prose(AttackCase attack) => string.Concat(Enumerable.Range(0, attack.Random.Next(1, 5)).Select(_ => Phrase(attack, 14) + attack.Pick([".", "", "!", "?", "…", ".\n", "\n"]) + " "));

    /// <summary>A key of a field.</summary>
    public static string Key(AttackCase attack) => attack.Happens(70) ? attack.Pick(["title", "date", "tags", "author", "slug", "body", "weight", "draft", "a", "A", "a.b", "a b", "class", "Articles", "é", "日", "", "1"]) : Word(attack);
}
