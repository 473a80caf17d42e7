using System.Collections;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>The paragraphs of a body in the bytes that a pack holds: UTF-8, two line feeds between each two.</summary>
/// <remarks>
/// Immutable, with value equality. Bytes rather than strings, because a corpus of a hundred megabytes is kept whole while it is
/// packed, and because a body then goes into the pack as it is. A paragraph is decoded at each access.
/// </remarks>
internal sealed class ParagraphBlock : IReadOnlyList<string>, IEquatable<ParagraphBlock>
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly int[] _starts;
    private ulong? _checksum;
    private CjkText? _cjk;

    /// <summary>Takes over both, which must not be changed any more.</summary>
    /// <param name="utf8">All paragraphs, with their separators.</param>
    /// <param name="starts">Where each paragraph begins in <paramref name="utf8"/>, ascending, the first one at 0.</param>
    internal ParagraphBlock(ReadOnlyMemory<byte> utf8, int[] starts)
    {
        _utf8 = utf8;
        _starts = starts;
    }

    /// <summary>The body of an article that has none.</summary>
    public static ParagraphBlock Empty { get; } = new(default, []);

    /// <summary>All bytes of the body.</summary>
    public ReadOnlyMemory<byte> Utf8 => _utf8;

    /// <summary>The checksum of <see cref="Utf8"/>, computed when it is first asked for unless it was known before.</summary>
    internal ulong Checksum
    {
        get => _checksum ??= PackChecksum.Compute(_utf8.Span);
        init => _checksum = value;
    }

    /// <summary>How much of the body is Chinese, Japanese or Korean, counted when it is first asked for unless it was known before.</summary>
    internal CjkText Cjk
    {
        get => _cjk ??= CjkText.Count(_utf8.Span);
        init => _cjk = value;
    }

    /// <summary>Where each paragraph begins in <see cref="Utf8"/>.</summary>
    public ReadOnlySpan<int> Starts => _starts;

    /// <inheritdoc/>
    public int Count => _starts.Length;

    /// <inheritdoc/>
    public string this[int index]
    {
        get
        {
            int end = index + 1 < _starts.Length ? _starts[index + 1] - PackLayout.ParagraphSeparator.Length : _utf8.Length;
            return PackReader.Decode(_utf8.Span.Slice(_starts[index], end - _starts[index]));
        }
    }

    /// <summary>Encodes paragraphs; half surrogate pairs become U+FFFD.</summary>
    public static ParagraphBlock Create(IEnumerable<string> paragraphs)
    {
        var builder = new ParagraphBlockBuilder();
        foreach (string paragraph in paragraphs)
        {
            builder.BeginParagraph();
            builder.Append(paragraph.AsSpan());
        }

        return builder.ToBlock();
    }

    /// <inheritdoc/>
    public bool Equals(ParagraphBlock? other) =>
        ReferenceEquals(this, other)
        || (other is not null && _utf8.Span.SequenceEqual(other._utf8.Span) && _starts.AsSpan().SequenceEqual(other._starts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ParagraphBlock);

    /// <summary>Looks at the lengths alone: equality decides.</summary>
    public override int GetHashCode() => unchecked((_utf8.Length * 31) + _starts.Length);

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
