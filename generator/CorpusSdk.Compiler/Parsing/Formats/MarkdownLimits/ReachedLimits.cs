using Markdig.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>The limits that a document has reached, and where it first reached each.</summary>
internal sealed class ReachedLimits
{
    private static readonly object Key = new();

    private readonly List<(MarkdownLimit Limit, int Offset)> _places = [];

    /// <summary>The limits in the order in which they were reached, with offsets in the source.</summary>
    public IReadOnlyList<(MarkdownLimit Limit, int Offset)> Places => _places;

    /// <summary>The limits of a document.</summary>
    public static ReachedLimits Of(MarkdownDocument document)
    {
        if (document.GetData(Key) is not ReachedLimits limits)
            document.SetData(Key, limits = new ReachedLimits());
        return limits;
    }

    /// <summary>Notes that a limit was reached; only the first place counts.</summary>
    public void Add(MarkdownLimit limit, int offset)
    {
        if (!_places.Exists(place => place.Limit == limit))
            _places.Add((limit, offset));
    }
}
