using System.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>A text in the bytes that a pack holds. Immutable, with value equality.</summary>
internal sealed class Utf8Text : IEquatable<Utf8Text>
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private ulong? _checksum;

    /// <summary>Takes over bytes, which must not be changed any more.</summary>
    public Utf8Text(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>Encodes a text; half surrogate pairs become U+FFFD.</summary>
    public Utf8Text(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>No text.</summary>
    public static Utf8Text Empty { get; } = new(default(ReadOnlyMemory<byte>));

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The checksum of the bytes, computed when it is first asked for unless it was known before.</summary>
    internal ulong Checksum
    {
        get => _checksum ??= PackChecksum.Compute(_bytes.Span);
        init => _checksum = value;
    }

    /// <inheritdoc/>
    public bool Equals(Utf8Text? other) => ReferenceEquals(this, other) || (other is not null && _bytes.Span.SequenceEqual(other._bytes.Span));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Utf8Text);

    /// <summary>Looks at the length alone: equality decides.</summary>
    public override int GetHashCode() => _bytes.Length;

    /// <summary>Decodes the text.</summary>
    public override string ToString() => PackReader.Decode(_bytes.Span);
}
