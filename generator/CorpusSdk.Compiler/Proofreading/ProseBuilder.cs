using System.Text;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Puts prose together from the pieces that a format leaves of it.</summary>
/// <param name="lengthInChars">About how much there will be.</param>
internal sealed class ProseBuilder(int lengthInChars)
{
    private readonly StringBuilder _text = new(lengthInChars);
    private readonly List<Passage> _passages = [];
    private readonly List<(int Here, int InFile)> _pieces = [];
    private PassageKind _kind;
    private bool _continuesParagraph;
    private int _start;

    /// <summary>Begins the next passage.</summary>
    /// <param name="kind">What it is.</param>
    /// <param name="continuesParagraph">Whether the paragraph before it leads to it.</param>
    public void Begin(PassageKind kind, bool continuesParagraph = false)
    {
        _kind = kind;
        _continuesParagraph = continuesParagraph;
        _start = _text.Length;
    }

    /// <summary>Adds characters that are in the file as they are.</summary>
    /// <param name="text">The text that they are in.</param>
    /// <param name="start">Where they begin in it.</param>
    /// <param name="length">How many there are.</param>
    /// <param name="inFile">Where they begin in the file.</param>
    public void Append(string text, int start, int length, int inFile)
    {
        if (length == 0)
            return;
        if (_pieces.Count == 0 || _pieces[_pieces.Count - 1] is var last && inFile - last.InFile != _text.Length - last.Here)
            _pieces.Add((_text.Length, inFile));
        _text.Append(text, start, length);
    }

    /// <summary>Adds a character that stands for something in the file.</summary>
    public void Append(char c, int inFile)
    {
        _pieces.Add((_text.Length, inFile));
        _text.Append(c);
    }

    /// <summary>Ends the passage. One without any text does not count.</summary>
    public void End()
    {
        if (_text.Length > _start)
            _passages.Add(new Passage(_kind, _start, _text.Length, _continuesParagraph));
        _text.Append('\n');
    }

    /// <summary>The prose of a file.</summary>
    public ProofText ToText(SourceFile file) => new(file, _text.ToString(), _passages, _pieces);
}
