using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>The files of a project, each in the grammar of its format, and in places not quite.</summary>
internal static class HostileCorpus
{
    private static readonly (string Extension, Func<AttackCase, string> Write)[] Formats =
    [
        (".txt", HostilePlainText.Write),
        (".md", HostileMarkdown.Write),
        (".md", HostileMarkdown.Write),
        (".mdx", HostileMarkdown.WriteMdx),
        (".jsonl", HostileData.WriteJsonLines),
        (".json", HostileData.WriteJson),
        (".csv", attack => HostileData.WriteTable(attack, attack.Pick([',', ';', '|']))),
        (".tsv", attack => HostileData.WriteTable(attack, '\t')),
    ];

    /// <summary>One to four files with different paths below <c>corpus/</c>.</summary>
    public static IReadOnlyList<(string Path, string Text)> Write(AttackCase attack)
    {
        var files = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int count = attack.Random.Next(1, 5);
        for (int i = 0; i < count; i++)
        {
            (string extension, Func<AttackCase, string> write) = attack.Pick(Formats);
            string text = write(attack);
            if (attack.Happens(20))
                text = Mutate(attack, text);
            files[$"corpus/{Folder(attack)}{Name(attack)}{extension}"] = text;
        }

        foreach ((string path, string text) in files)
            attack.Note(path, text);
        return [.. files.Select(file => (file.Key, file.Value))];
    }

    private static string Folder(AttackCase attack) => attack.Happens(50) ? attack.Pick(["notes/", "blog/2024/", "class/", "System/", "日記/", "a b/", "é/"]) : "";

    private static string Name(AttackCase attack)
    {
        string name = attack.Happens(70) ? attack.Pick(["ferry", "index", "README", "2024-05-31-hello", "a.b", "class", "con", "日", "İ", "x y"]) : HostileWords.Word(attack);
        name = string.Concat(name.Where(letter => letter is not ('/' or '\\' or '\0') && !char.IsControl(letter)));
        return name.Length is 0 or > 100 || name.Trim('.').Length == 0 ? "file" : name;
    }

    // A grammar makes no mistakes that it does not know of.
    private static string Mutate(AttackCase attack, string text)
    {
        var characters = text.ToList();
        for (int edit = attack.Random.Next(1, 6); edit > 0 && characters.Count > 0; edit--)
        {
            int at = attack.Random.Next(characters.Count);
            switch (attack.Random.Next(4))
            {
                case 0:
                    characters.RemoveAt(at);
                    break;
                case 1:
                    characters.InsertRange(at, HostileWords.Word(attack));
                    break;
                case 2:
                    characters[at] = (char)attack.Random.Next(0xFFFF);
                    break;
                default:
                    int length = Math.Min(attack.Random.Next(1, 40), characters.Count - at);
                    characters.InsertRange(attack.Random.Next(characters.Count), characters.GetRange(at, length));
                    break;
            }
        }

        return string.Concat(characters);
    }
}
