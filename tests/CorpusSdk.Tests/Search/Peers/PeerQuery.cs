using static CorpusSdk.SearchQuery;

namespace CorpusSdk.Tests.Search.Peers;

/// <summary>One question in two languages.</summary>
/// <param name="Ours">As a query of ours.</param>
/// <param name="Theirs">In the language of FTS5; every word is quoted, so that none is an operator.</param>
internal sealed record PeerQuery(SearchQuery Ours, string Theirs)
{
    public static PeerQuery Word(string word) => new(new TextNode(word), $"\"{word}\"");

    public static PeerQuery Phrase(string[] words) => new(new PhraseNode(string.Join(' ', words)), $"\"{string.Join(' ', words)}\"");

    public static PeerQuery Prefix(string beginning) => new(new PrefixNode(beginning), $"\"{beginning}\" *");

    public static PeerQuery PhraseWithPrefix(string[] words) => new(new PrefixNode(string.Join(' ', words)), $"\"{string.Join(' ', words)}\" *");

    public static PeerQuery All(PeerQuery[] parts) => new(new AllNode([.. parts.Select(part => part.Ours)]), Join(" AND ", parts));

    public static PeerQuery Any(PeerQuery[] parts) => new(new AnyNode([.. parts.Select(part => part.Ours)]), Join(" OR ", parts));

    /// <summary>FTS5 has no negation by itself, only a difference.</summary>
    public static PeerQuery Except(PeerQuery wanted, PeerQuery unwanted) =>
        new(new AllNode([wanted.Ours, new NotNode(unwanted.Ours)]), $"({wanted.Theirs}) NOT ({unwanted.Theirs})");

    private static string Join(string conjunction, PeerQuery[] parts) => string.Join(conjunction, parts.Select(part => $"({part.Theirs})"));
}
