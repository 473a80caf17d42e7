using System.Collections.Immutable;
using System.Text;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>The contents of a list. All of it is in the address: a reload, or a link sent to somebody, shows the same.</summary>
/// <param name="Archive">The archive; null for all.</param>
/// <param name="Query">The exact query; empty for none.</param>
/// <param name="Choices">The chosen values.</param>
public sealed record BrowseAddress(Archive? Archive, string Query, ImmutableArray<FacetChoice> Choices)
{
    /// <summary>Everything.</summary>
    public static BrowseAddress Home { get; } = new(null, "", []);

    /// <summary>Whether the list shows a whole archive, or everything.</summary>
    public bool IsWhole => Choices.IsEmpty && string.IsNullOrWhiteSpace(Query);

    /// <summary>The list with a choice added, or without it where it was chosen.</summary>
    public BrowseAddress Toggle(FacetChoice choice) =>
        this with { Choices = Choices.Contains(choice) ? Choices.Remove(choice) : Choices.Add(choice) };

    /// <summary>The address relative to the base of the site. <c>.</c> is the base itself.</summary>
    public override string ToString()
    {
        var address = new StringBuilder(Archive is null ? "." : ArchiveLibrary.AddressOf(Archive));
        char separator = '?';
        if (Query.Length > 0)
            Append("q", Query);
        foreach (FacetChoice choice in Choices)
            Append("f", choice.ToString());
        return address.ToString();

        void Append(string name, string value)
        {
            address.Append(separator).Append(name).Append('=').Append(Uri.EscapeDataString(value));
            separator = '&';
        }
    }

    /// <summary>Whether both show the same.</summary>
    public bool Equals(BrowseAddress? other) =>
        other is not null && ReferenceEquals(Archive, other.Archive) && Query == other.Query && Choices.SequenceEqual(other.Choices);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Archive, Query, Choices.Length);
}
