using System.Text;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>Texts as an earlier build had them, in one file: a line for each, its path and its content.</summary>
internal static class TextHistory
{
    /// <summary>The name of the file with all texts of the last build that came to its end.</summary>
    public const string BuiltFile = "built.txt";

    /// <summary>The name of the file with those of them that have changed since, for analyzers.</summary>
    public const string ChangedFile = "changed.txt";

    /// <summary>The metadata <c>CorpusItem</c> of the second.</summary>
    public const string ChangedItem = "changed";

    /// <summary>Writes texts by their paths.</summary>
    public static string Write(IEnumerable<KeyValuePair<string, string>> texts)
    {
        var file = new StringBuilder();
        foreach (KeyValuePair<string, string> text in texts.OrderBy(text => text.Key, StringComparer.Ordinal))
            ManifestFormat.AppendLine(file, text.Key, text.Value);
        return file.ToString();
    }

    /// <summary>Reads what <see cref="Write"/> has written; none of a file that is damaged.</summary>
    public static IReadOnlyDictionary<string, string> Read(string file)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        try
        {
            foreach (string line in file.Split(['\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                if (ManifestFormat.Split(line) is { Length: 2 } fields)
                    texts[fields[0]] = fields[1];
            }

            return texts;
        }
        catch (FormatException)
        {
            return new Dictionary<string, string>();
        }
    }

    /// <summary>The texts that are no longer as they were; those that are new have been empty.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Changed(IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> now)
    {
        foreach (KeyValuePair<string, string> text in before)
        {
            if (!now.TryGetValue(text.Key, out string? content) || content != text.Value)
                yield return text;
        }

        foreach (string path in now.Keys)
        {
            if (!before.ContainsKey(path))
                yield return new KeyValuePair<string, string>(path, "");
        }
    }
}
