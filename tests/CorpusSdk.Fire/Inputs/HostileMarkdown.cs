using System.Text;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>Markdown with front matter in each language, blocks within blocks and inlines within inlines.</summary>
internal static class HostileMarkdown
{
    private const int MaxDepth = 4;

    /// <summary>Writes a file.</summary>
    public static string Write(AttackCase attack) => FrontMatter(attack) + Blocks(attack, attack.Random.Next(1, 8), depth: 0);

    /// <summary>Writes a file of Markdown with JavaScript in it.</summary>
    public static string WriteMdx(AttackCase attack)
    {
        string[] statements = ["import A from './a.js'\n\n", "export const x = { a: [1, `}`] }\n\n", "<A b={c} d=\"e\">\n\ntext\n\n</A>\n\n", "{/* a comment */}\n\n", "{x.map(y => <B key={y} />)}\n\n", "<>\n", "</>\n", "{", "}"];
        var text = new StringBuilder(FrontMatter(attack));
        for (int part = attack.Random.Next(1, 6); part > 0; part--)
            text.Append(attack.Happens(50) ? attack.Pick(statements) : Blocks(attack, 1, depth: 0));
        return text.ToString();
    }

    /// <summary>Front matter; none at times.</summary>
    private static string FrontMatter(AttackCase attack)
    {
        switch (attack.Random.Next(5))
        {
            case 0:
                return "";
            case 1:
                return "+++\n" + string.Concat(Enumerable.Range(0, attack.Random.Next(5)).Select(_ => $"{TomlKey(attack)} = {TomlValue(attack, 0)}\n")) + "+++\n";
            case 2:
                return HostileData.Object(attack, 0) + "\n";
            default:
                return "---\n" + string.Concat(Enumerable.Range(0, attack.Random.Next(6)).Select(_ => $"{YamlKey(attack)}:{YamlValue(attack, 0)}\n")) + attack.Pick(["---\n", "---\n", "...\n", "----\n", ""]);
        }
    }

    private static string Blocks(AttackCase attack, int count, int depth)
    {
        var text = new StringBuilder();
        for (; count > 0; count--)
            text.Append(Block(attack, depth)).Append(attack.Pick(["\n\n", "\n\n", "\n", "\r\n\r\n"]));
        return text.ToString();
    }

    private static string Block(AttackCase attack, int depth) => attack.Random.Next(depth < MaxDepth ? 14 : 6) switch
    {
        0 => new string('#', attack.Random.Next(1, 8)) + " " + Inlines(attack, 0) + attack.Pick(["", " #", " {#id}", " {.c a=b}", " {onclick=x}"]),
        1 => $"{Inlines(attack, 0)}\n{attack.Pick(["===", "---", "-", "="])}",
        2 => $"{attack.Pick(["```", "~~~", "````", "    "])}{HostileWords.Word(attack)}\n{HostileWords.Prose(attack)}\n{attack.Pick(["```", "~~~", ""])}",
        3 => $"| {Inlines(attack, 0)} | {Inlines(attack, 0)} |\n|{attack.Pick(["---", ":-:", "-"])}|{attack.Pick(["---", "--:", ""])}|\n| {Inlines(attack, 0)} |",
        4 => attack.Pick(["***", "<!-- " + HostileWords.Phrase(attack) + " -->", "<div " + HostileWords.Phrase(attack) + ">", "</div>", "<script>" + HostileWords.Phrase(attack) + "</script>", "<details>\n<summary>x</summary>\n", "$$\na_1*b*\n$$", "<!-- more -->"]),
        5 => $"[{attack.Pick(["ref", "a", HostileWords.Word(attack)])}]: {Address(attack)} \"{HostileWords.Phrase(attack, 3)}\"",
        6 => "> " + Blocks(attack, attack.Random.Next(1, 3), depth + 1).Replace("\n", "\n> ", StringComparison.Ordinal),
        7 => attack.Pick(["- ", "* ", "1. ", "- [ ] ", "10) "]) + Blocks(attack, attack.Random.Next(1, 3), depth + 1).Replace("\n", "\n  ", StringComparison.Ordinal),
        8 => "> [!NOTE]\n> " + Inlines(attack, 0),
        9 => "[^n]: " + Inlines(attack, 0),
        _ => Inlines(attack, 0) + attack.Pick(["", "  \n", "\\\n", "\n"]) + Inlines(attack, 0),
    };

    private static string Inlines(AttackCase attack, int depth) => string.Join(attack.Pick([" ", ""]), Enumerable.Range(0, attack.Random.Next(1, 6)).Select(_ => Inline(attack, depth)));

    private static string Inline(AttackCase attack, int depth) => attack.Random.Next(depth < MaxDepth ? 16 : 4) switch
    {
        0 or 1 or 2 => HostileWords.Phrase(attack, 4),
        3 => "`" + HostileWords.Word(attack) + "`",
        4 => $"*{Inlines(attack, depth + 1)}*",
        5 => $"**{Inlines(attack, depth + 1)}**",
        6 => $"~~{Inlines(attack, depth + 1)}~~",
        7 => $"[{Inlines(attack, depth + 1)}]({Address(attack)})",
        8 => $"![{Inlines(attack, depth + 1)}]({Address(attack)} \"{HostileWords.Word(attack)}\")",
        9 => $"<{Address(attack)}>",
        10 => attack.Pick(["[ref]", "[ref][]", "[x][ref]", "[^n]", "![ref]", "[a]"]),
        11 => $"<b {HostileWords.Key(attack)}=\"{HostileWords.Word(attack)}\">{Inlines(attack, depth + 1)}</b>",
        12 => attack.Pick(["http://a.b/c", "www.a.b", "me@a.b", "https://[", "http://a.b/)", "$x_1*y$", "\\(a\\)", "&copy;", "&#x1F600;", "\\*", "\\"]),
        13 => attack.Pick(["*", "**", "_", "[", "]", "](", "![", "<", ">", "`", "|", "~~"]),
        _ => HostileWords.Word(attack),
    };

    private static string Address(AttackCase attack) => attack.Random.Next(6) switch
    {
        0 => attack.Pick(["javascript:alert(1)", "data:text/html,x", "vbscript:x", "JaVa\tScript:x", "&#106;avascript:x"]),
        1 => attack.Pick(["ferry.md", "./index.md#part", "../notes/ferry.md", "/blog/2024/", "#nowhere", "#", "?", "..", "missing.png", "%2e%2e/x.md", "README"]),
        2 => "<" + HostileWords.Phrase(attack, 3) + ">",
        3 => HostileWords.Word(attack),
        _ => attack.Pick(["http://a.b", "https://a.b/c?d=e&f", "mailto:a@b.c", "//a.b/c", "tel:+1"]),
    };

    private static string YamlKey(AttackCase attack) => attack.Happens(30) ? HostileData.Quote(HostileWords.Key(attack)) : HostileWords.Key(attack);

    private static string YamlValue(AttackCase attack, int depth)
    {
        string indent = new(' ', (depth + 1) * 2);
        return attack.Random.Next(depth < MaxDepth ? 9 : 5) switch
        {
            0 => " " + HostileData.Quote(HostileWords.Phrase(attack)),
            1 => " '" + HostileWords.Phrase(attack).Replace("'", "''", StringComparison.Ordinal) + "'",
            2 => " " + attack.Pick(["2024-05-31", "2024-05-31T10:00:00Z", "12", "-1.50", "true", "~", "", "0x10", "1e3", ".inf"]),
            3 => $" |\n{indent}{HostileWords.Prose(attack).Replace("\n", "\n" + indent, StringComparison.Ordinal)}",
            5 => string.Concat(Enumerable.Range(0, attack.Random.Next(1, 4)).Select(_ => $"\n{indent}- {HostileWords.Word(attack)}")),
            6 => string.Concat(Enumerable.Range(0, attack.Random.Next(1, 4)).Select(_ => $"\n{indent}{YamlKey(attack)}:{YamlValue(attack, depth + 1)}")),
            7 => " " + HostileData.Object(attack, depth + 1),
            8 => attack.Pick([" &x 1", " *x", " !!binary AA==", " [a, b, {c: d}]", " {a: [", " >-\n  x"]),
            _ => " " + HostileWords.Phrase(attack),
        };
    }

    private static string TomlKey(AttackCase attack) => attack.Happens(50) ? HostileData.Quote(HostileWords.Key(attack)) : attack.Pick(["title", "date", "tags", "a.b", "a", "weight"]);

    private static string TomlValue(AttackCase attack, int depth) => attack.Random.Next(depth < MaxDepth ? 7 : 4) switch
    {
        0 => HostileData.Quote(HostileWords.Phrase(attack)),
        1 => attack.Pick(["1", "1.50", "true", "2024-05-31", "2024-05-31T10:00:00Z", "07:30:00", "inf", "0xFF"]),
        2 => "'" + HostileWords.Phrase(attack).Replace("'", "", StringComparison.Ordinal) + "'",
        3 => "\"\"\"\n" + HostileWords.Prose(attack) + "\"\"\"",
        4 => "[" + string.Join(", ", Enumerable.Range(0, attack.Random.Next(4)).Select(_ => TomlValue(attack, depth + 1))) + "]",
        _ => "{ a = " + TomlValue(attack, depth + 1) + " }",
    };
}
