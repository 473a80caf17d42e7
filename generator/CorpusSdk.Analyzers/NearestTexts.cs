using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers;

/// <summary>The texts that come nearest to a wrong one: in the message for people, and in the properties for the fix.</summary>
internal static class NearestTexts
{
    // A slug is shown whole, so that it can be copied. Only one that an author wrote may be longer.
    private const int MaxQuoteLengthInChars = 200;

    /// <summary><c>did you mean 'a' or 'b'?</c>, or other advice if nothing is near.</summary>
    public static string Advise(IReadOnlyList<string> nearest, string otherwise) =>
        nearest.Count == 0 ? otherwise : $"did you mean {MessageText.Alternatives(nearest, MaxQuoteLengthInChars)}?";

    /// <summary><c>the nearest are 'a' and 'b'</c>: values that are near others, but no slips.</summary>
    public static string AdviseNeighbours(IReadOnlyList<string> nearest) =>
        $"the nearest {(nearest.Count == 1 ? "is" : "are")} {string.Join(" and ", nearest.Select(value => $"'{value}'"))}";

    /// <summary>The texts as properties of a diagnostic.</summary>
    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyList<string> nearest) =>
        ImmutableDictionary.CreateRange(nearest.Select((text, i) => new KeyValuePair<string, string?>(Key(i), text)));

    /// <summary>Values as properties of a diagnostic.</summary>
    /// <param name="nearest">The values for people.</param>
    /// <param name="code">The values as C#.</param>
    public static ImmutableDictionary<string, string?> ToProperties(IReadOnlyList<string> nearest, IEnumerable<string> code) =>
        ToProperties(nearest).AddRange(code.Select((text, i) => new KeyValuePair<string, string?>(CodeKey(i), text)));

    /// <summary>The C# of the text at a rank; null if the text itself is meant.</summary>
    public static string? ReadCode(Diagnostic diagnostic, int rank) => diagnostic.Properties.TryGetValue(CodeKey(rank), out string? code) ? code : null;

    /// <summary>The texts of a diagnostic, the nearest first.</summary>
    public static IEnumerable<string> Read(Diagnostic diagnostic) =>
        from i in Enumerable.Range(0, NearestSlugs.DefaultLimit)
        select diagnostic.Properties.TryGetValue(Key(i), out string? text) ? text : null into text
        where text is not null
        select text;

    private static string CodeKey(int position) => "code" + position.ToString(CultureInfo.InvariantCulture);

    private static string Key(int position) => "nearest" + position.ToString(CultureInfo.InvariantCulture);
}
