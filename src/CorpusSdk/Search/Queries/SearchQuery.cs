namespace CorpusSdk;

/// <summary>A query, taken apart. Immutable; the same query may be run on any archive, whose language decides on the terms.</summary>
public abstract class SearchQuery
{
    private protected SearchQuery()
    {
    }

    /// <summary>Text to be found: a word, or several side by side where the analysis takes it apart (<c>COVID-19</c>).</summary>
    internal sealed class TextNode(string text) : SearchQuery
    {
        public string Text { get; } = text;
    }

    /// <summary>Words side by side, in order.</summary>
    internal sealed class PhraseNode(string text) : SearchQuery
    {
        public string Text { get; } = text;
    }

    /// <summary>All words of the archive that begin so, each taken as if it had been typed. Of several words the last is the prefix, and they stand side by side.</summary>
    internal sealed class PrefixNode(string text) : SearchQuery
    {
        public string Text { get; } = text;
    }

    /// <summary>All words of the archive within an edit distance (1 for forms of 3 to 5 characters, 2 for longer ones, 0 for shorter ones), each taken as if it had been typed.</summary>
    internal sealed class FuzzyNode(string text) : SearchQuery
    {
        public string Text { get; } = text;
    }

    /// <summary>Matches what every part matches. No parts: nothing.</summary>
    internal sealed class AllNode(IReadOnlyList<SearchQuery> parts) : SearchQuery
    {
        public IReadOnlyList<SearchQuery> Parts { get; } = parts;
    }

    /// <summary>Matches what any part matches. No parts: nothing.</summary>
    internal sealed class AnyNode(IReadOnlyList<SearchQuery> parts) : SearchQuery
    {
        public IReadOnlyList<SearchQuery> Parts { get; } = parts;
    }

    /// <summary>Within an <see cref="AllNode"/>: leaves out what the part matches. Alone, or in an <see cref="AnyNode"/>: everything else, with a score of zero.</summary>
    internal sealed class NotNode(SearchQuery part) : SearchQuery
    {
        public SearchQuery Part { get; } = part;
    }

    /// <summary>The part, looked for in one field alone.</summary>
    internal sealed class FieldNode(SearchField field, SearchQuery part) : SearchQuery
    {
        public SearchField Field { get; } = field;

        public SearchQuery Part { get; } = part;
    }
}
