using System.Text;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Sources;

/// <summary>A section of an <c>.editorconfig</c> or <c>.globalconfig</c>.</summary>
/// <param name="Header">The pattern of the files it is about; null for what is above all sections.</param>
/// <param name="Entries">Its keys, letter case aside, and their values.</param>
internal sealed record ConfigSection(string? Header, Dictionary<string, string> Entries)
{
    private Regex? _pattern;

    /// <summary>The sections of a file in their order; none if it is not there.</summary>
    public static IReadOnlyList<ConfigSection> Read(string path)
    {
        if (!File.Exists(path))
            return [];
        var sections = new List<ConfigSection> { new(null, new(StringComparer.OrdinalIgnoreCase)) };
        foreach (string line in File.ReadLines(path).Select(line => line.Trim()))
        {
            if (line is ['[', .. var header, ']'])
                sections.Add(new ConfigSection(header, new(StringComparer.OrdinalIgnoreCase)));
            else if (line.Length > 0 && line[0] is not ('#' or ';') && line.IndexOf('=') is > 0 and int equals)
                sections[^1].Entries[line[..equals].Trim()] = line[(equals + 1)..].Trim();
        }

        return sections;
    }

    /// <summary>Whether the section is about a file.</summary>
    /// <param name="path">Relative to the folder of the section's file, with <c>/</c>.</param>
    public bool Matches(string path) => Header is not null && (_pattern ??= Compile(Header)).IsMatch(path);

    // The patterns of EditorConfig: * and ? stay within a folder, ** does not; [abc], [!abc] and {a,b}. Without a slash, any folder.
    private static Regex Compile(string header)
    {
        var regex = new StringBuilder(header.Contains('/') ? "^" : "^(.*/)?");
        int depth = 0;
        for (int i = header.StartsWith('/') ? 1 : 0; i < header.Length; i++)
        {
            char c = header[i];
            switch (c)
            {
                case '*' when i + 1 < header.Length && header[i + 1] == '*':
                    // "**/" may stand for no folder at all.
                    bool isFolders = i + 2 < header.Length && header[i + 2] == '/';
                    regex.Append(isFolders ? "(.*/)?" : ".*");
                    i += isFolders ? 2 : 1;
                    break;
                case '*':
                    regex.Append("[^/]*");
                    break;
                case '?':
                    regex.Append("[^/]");
                    break;
                case '[' when header.IndexOf(']', i) is > 0 and int end:
                    string set = header[(i + 1)..end];
                    regex.Append(set.StartsWith('!') ? "[^" : "[").Append(Regex.Escape(set.TrimStart('!')).Replace("\\-", "-", StringComparison.Ordinal)).Append(']');
                    i = end;
                    break;
                case '{' when header.IndexOf('}', i) > 0:
                    regex.Append('(');
                    depth++;
                    break;
                case '}' when depth > 0:
                    regex.Append(')');
                    depth--;
                    break;
                case ',' when depth > 0:
                    regex.Append('|');
                    break;
                default:
                    regex.Append(Regex.Escape(c.ToString()));
                    break;
            }
        }

        return new Regex(regex.Append(')', depth).Append('$').ToString(), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }
}
