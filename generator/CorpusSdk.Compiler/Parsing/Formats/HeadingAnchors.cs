using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Gives headings their ids, as GitHub does, but from tables of our own: hosts differ in which characters are letters.</summary>
internal sealed class HeadingAnchors
{
    private const string Fallback = "section";

    private readonly Dictionary<string, int> _taken = new(StringComparer.Ordinal);

    /// <summary>Keeps an id that an author has written for its heading; false if another heading has it.</summary>
    public bool Reserve(string id)
    {
        if (_taken.ContainsKey(id))
            return false;
        _taken.Add(id, 1);
        return true;
    }

    /// <summary>The id of the next heading, unique in its article.</summary>
    public string Add(string heading) => AddWish(Build(heading));

    /// <summary>An id, or with a number after it where it is taken.</summary>
    public string AddWish(string wish)
    {
        string anchor = wish;
        _taken.TryGetValue(wish, out int number);
        while (number > 0 && _taken.ContainsKey(anchor = wish + "-" + number.ToString(CultureInfo.InvariantCulture)))
            number++;
        _taken[wish] = number + 1;
        if (anchor != wish)
            _taken[anchor] = 1;
        return anchor;
    }

    private static string Build(string heading)
    {
        var anchor = new StringBuilder(heading.Length);
        for (int i = 0; i < heading.Length; i++)
        {
            int codePoint = heading[i];
            if (char.IsHighSurrogate(heading[i]) && i + 1 < heading.Length && char.IsLowSurrogate(heading[i + 1]))
                codePoint = char.ConvertToUtf32(heading[i], heading[++i]);
            if (codePoint is ' ' or '\n')
                anchor.Append('-');
            else if (codePoint is '-' or '_' || UnicodeTables.IsWordCharacter(codePoint))
                anchor.Append(char.ConvertFromUtf32(UnicodeTables.ToLower(codePoint)));
        }

        return anchor.Length == 0 ? Fallback : anchor.ToString();
    }
}
