using System.Collections.Concurrent;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Compiler.TextLists;
using CorpusSdk.Packs;

namespace CorpusSdk.Analyzers;

/// <summary>Texts that can be looked up: the slugs of an archive, or the keys of a table.</summary>
internal sealed class KnownTexts
{
    // An editor asks for the same wrong text at each keystroke.
    private const int MaxRemembered = 256;
    private const int TextsBetweenChecks = 1024;

    private readonly TextListReader? _list;
    private readonly ConcurrentDictionary<string, string[]> _nearest = new(StringComparer.Ordinal);
    private string[]? _sorted;

    /// <summary>Texts in any order.</summary>
    public KnownTexts(IEnumerable<string> texts)
    {
        _sorted = [.. texts];
        Array.Sort(_sorted, StringComparer.Ordinal);
        Count = _sorted.Length;
    }

    /// <summary>The texts of a list. All of them are read when one is asked for that is not there.</summary>
    public KnownTexts(TextListReader list)
    {
        _list = list;
        Count = list.Count;
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Whether a text is one of them, compared ordinally. Any text may be in a list that is damaged.</summary>
    public bool Contains(string text)
    {
        try
        {
            return _sorted is null ? _list!.Contains(text) : Array.BinarySearch(_sorted, text, StringComparer.Ordinal) >= 0;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    /// <summary>Whether a text is between two, both included, in ordinal order. There may be one in a list that is damaged.</summary>
    public bool HasBetween(string first, string last)
    {
        string[] texts = _sorted ??= ReadList();
        int at = Array.BinarySearch(texts, first, StringComparer.Ordinal);
        at = at < 0 ? ~at : at;
        return texts.Length == 0 || (at < texts.Length && string.CompareOrdinal(texts[at], last) <= 0);
    }

    /// <summary>The slugs that come nearest to one that is not among them: those that the runtime names.</summary>
    public string[] FindNearestSlugs(string slug, CancellationToken cancellation) =>
        FindNearest(slug, texts => NearestSlugs.Find(slug, UntilCancelled(texts, cancellation)).Select(position => texts[position]));

    /// <summary>The slugs of several archives that come nearest to one that is in none.</summary>
    public static string[] FindNearestSlugs(IReadOnlyList<KnownTexts> archives, string slug, CancellationToken cancellation)
    {
        if (archives.Count == 1)
            return archives[0].FindNearestSlugs(slug, cancellation);
        string[] candidates = [.. archives.SelectMany(archive => archive.FindNearestSlugs(slug, cancellation)).Distinct(StringComparer.Ordinal)];
        return [.. NearestSlugs.Find(slug, candidates).Select(position => candidates[position])];
    }

    /// <summary>The keys that come nearest to one that is not among them. Letter case does not count.</summary>
    public string[] FindNearestKeys(string key, CancellationToken cancellation) =>
        FindNearest(key, texts => DidYouMean.Find(key, UntilCancelled(texts, cancellation)));

    private string[] FindNearest(string text, Func<string[], IEnumerable<string>> find)
    {
        if (_nearest.TryGetValue(text, out string[]? known))
            return known;

        string[] found = [.. find(_sorted ??= ReadList())];
        if (_nearest.Count >= MaxRemembered)
            _nearest.Clear();
        return _nearest[text] = found;
    }

    private string[] ReadList()
    {
        try
        {
            return _list!.ToArray();
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static IEnumerable<string> UntilCancelled(string[] texts, CancellationToken cancellation)
    {
        for (int i = 0; i < texts.Length; i++)
        {
            if (i % TextsBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            yield return texts[i];
        }
    }
}
