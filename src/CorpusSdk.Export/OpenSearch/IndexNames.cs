using System.Globalization;
using System.Text;

namespace CorpusSdk.Export.OpenSearch;

/// <summary>Gives each archive the name of an index: <c>PortsOfCall</c> is <c>ports-of-call</c>.</summary>
internal static class IndexNames
{
    /// <summary>The index of each archive. No two have the same.</summary>
    public static IReadOnlyDictionary<string, string> Of(ArchiveSet archives)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (Archive archive in archives)
        {
            string wish = Wish(archive.Name);
            string name = wish;
            for (int number = 2; !taken.Add(name); number++)
                name = string.Create(CultureInfo.InvariantCulture, $"{wish}-{number}");
            names.Add(archive.Name, name);
        }

        return names;
    }

    // Indices are in lower case, and begin with none of - _ +. The name of an archive is an identifier of C#, so nothing else in it is forbidden.
    private static string Wish(string archiveName)
    {
        var name = new StringBuilder();
        for (int i = 0; i < archiveName.Length; i++)
        {
            char letter = archiveName[i];
            bool beginsWord = char.IsUpper(letter) && i > 0 && (!char.IsUpper(archiveName[i - 1]) || (i + 1 < archiveName.Length && char.IsLower(archiveName[i + 1])));
            if (beginsWord && name.Length > 0 && name[^1] is not ('-' or '_'))
                name.Append('-');
            if (name.Length > 0 || letter != '_')
                name.Append(char.ToLowerInvariant(letter));
        }

        return name.Length == 0 ? "archive" : name.ToString();
    }
}
