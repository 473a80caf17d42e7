using CorpusSdk.Search.Queries;

namespace CorpusSdk;

// The parts of a query. Code that runs a query switches over the sealed nodes.
public abstract partial class SearchQuery
{
    /// <summary>Text to be found: a word, or several side by side where the analysis takes it apart (<c>COVID-19</c>).</summary>
    internal sealed class TextNode(string text) : LeafNode(text);

    /// <summary>Words side by side, in order.</summary>
    internal sealed class PhraseNode(string text) : LeafNode(text);

    /// <summary>All words of the archive that begin so, each taken as if it had been typed. Of several words the last is the prefix, and they are side by side.</summary>
    internal sealed class PrefixNode(string text) : LeafNode(text);

    /// <summary>All words of the archive within an edit distance (<see cref="FuzzyDistance"/>), each taken as if it had been typed.</summary>
    internal sealed class FuzzyNode(string text) : LeafNode(text);

    /// <summary>Matches what every part matches. No parts: nothing.</summary>
    internal sealed class AllNode(IReadOnlyList<SearchQuery> parts) : GroupNode(parts);

    /// <summary>Matches what any part matches. No parts: nothing.</summary>
    internal sealed class AnyNode(IReadOnlyList<SearchQuery> parts) : GroupNode(parts);

    /// <summary>Within an <see cref="AllNode"/>: leaves out what the part matches. Alone, or in an <see cref="AnyNode"/>: everything else, with a score of zero.</summary>
    internal sealed class NotNode(SearchQuery part) : SearchQuery
    {
        public SearchQuery Part { get; } = part;

        internal override int GroupDepth { get; } = DepthOfOperand(part);

        public override bool Equals(SearchQuery? other) => other is NotNode node && Part.Equals(node.Part);

        public override int GetHashCode() => ~Part.GetHashCode();
    }

    /// <summary>The part, searched for in one field only. Of nested field nodes the innermost counts.</summary>
    internal sealed class FieldNode(SearchField field, SearchQuery part) : SearchQuery
    {
        public SearchField Field { get; } = field;

        public SearchQuery Part { get; } = part;

        internal override int GroupDepth { get; } = DepthOfOperand(part);

        public override bool Equals(SearchQuery? other) => other is FieldNode node && Field == node.Field && Part.Equals(node.Part);

        public override int GetHashCode() => unchecked((Part.GetHashCode() * 31) + (int)Field + 1);
    }

    /// <summary>A part with text and without parts.</summary>
    internal abstract class LeafNode(string text) : SearchQuery
    {
        /// <summary>As typed, with its blanks and quotes tidied.</summary>
        public string Text { get; } = text;

        internal sealed override int GroupDepth => 0;

        public sealed override bool Equals(SearchQuery? other) =>
            other is LeafNode node && GetType() == node.GetType() && string.Equals(Text, node.Text, StringComparison.Ordinal);

        public sealed override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Text);
    }

    /// <summary>A part that has parts.</summary>
    internal abstract class GroupNode(IReadOnlyList<SearchQuery> parts) : SearchQuery
    {
        /// <summary>In the order of the text.</summary>
        public IReadOnlyList<SearchQuery> Parts { get; } = parts;

        // Alternatives are in parentheses; parts joined by AND need none within alternatives.
        internal sealed override int GroupDepth { get; } =
            parts.Count == 0 ? 0 : parts.Max(static part => part is AnyNode ? part.GroupDepth + 1 : part.GroupDepth);

        public sealed override bool Equals(SearchQuery? other) =>
            other is GroupNode node && GetType() == node.GetType() && Parts.SequenceEqual(node.Parts);

        public sealed override int GetHashCode()
        {
            int hash = this is AllNode ? 1 : 2;
            foreach (SearchQuery part in Parts)
                hash = unchecked((hash * 31) + part.GetHashCode());
            return hash;
        }
    }

    private static int DepthOfOperand(SearchQuery part) => part is GroupNode ? part.GroupDepth + 1 : part.GroupDepth;
}
