using System.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Parsing;

/// <summary>Encodes paragraphs one after another. Can be used for many bodies, whose blocks take no more room than they need.</summary>
internal sealed class ParagraphBlockBuilder
{
    private readonly List<int> _starts = [];
    private byte[] _utf8 = new byte[1024];
    private int _length;

    /// <summary>How many paragraphs have been begun.</summary>
    public int Count => _starts.Count;

    /// <summary>The length of all that was added, separators included.</summary>
    public int LengthInBytes => _length;

    /// <summary>Begins the next paragraph.</summary>
    public void BeginParagraph()
    {
        if (_starts.Count > 0)
        {
            EnsureRoom(PackLayout.ParagraphSeparator.Length);
            PackLayout.ParagraphSeparator.CopyTo(_utf8.AsSpan(_length));
            _length += PackLayout.ParagraphSeparator.Length;
        }

        _starts.Add(_length);
    }

    /// <summary>Adds text to the paragraph begun last. A surrogate pair must not be divided between two calls.</summary>
    public unsafe void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        EnsureRoom(Encoding.UTF8.GetMaxByteCount(text.Length));
        fixed (char* source = text)
        fixed (byte* target = &_utf8[_length])
            _length += Encoding.UTF8.GetBytes(source, text.Length, target, _utf8.Length - _length);
    }

    /// <summary>The block of all paragraphs; the builder is empty after that.</summary>
    public ParagraphBlock ToBlock()
    {
        if (_starts.Count == 0)
            return ParagraphBlock.Empty;
        var block = new ParagraphBlock(_utf8.AsSpan(0, _length).ToArray(), _starts.ToArray());
        _starts.Clear();
        _length = 0;
        return block;
    }

    private void EnsureRoom(int lengthInBytes)
    {
        if (_utf8.Length - _length < lengthInBytes)
            Array.Resize(ref _utf8, Math.Max(2 * _utf8.Length, _length + lengthInBytes));
    }
}
