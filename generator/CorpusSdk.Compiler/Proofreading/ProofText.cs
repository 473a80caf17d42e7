using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>The prose of a file: what its readers read, without markup, code and addresses.</summary>
internal sealed class ProofText
{
    /// <summary>Stands for what is not prose but fills a place in a sentence: code, an image, an address.</summary>
    public const char Placeholder = '\uFFFC';

    private readonly SourceFile _file;

    // Where each piece of the text begins, here and in the file; null if the text is the file's.
    private readonly IReadOnlyList<(int Here, int InFile)>? _pieces;

    /// <summary>Takes over the lists.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text that passages are in.</param>
    /// <param name="passages">The prose in it, in the order of the text.</param>
    /// <param name="pieces">Where each piece of the text begins in <paramref name="text"/> and in the file, ascending; null if the text is the file's.</param>
    public ProofText(SourceFile file, string text, IReadOnlyList<Passage> passages, IReadOnlyList<(int Here, int InFile)>? pieces)
    {
        _file = file;
        _pieces = pieces;
        Text = text;
        Passages = passages;
        Suspects = Suspicion.Of(text);
    }

    /// <summary>The text that passages are in.</summary>
    public string Text { get; }

    /// <summary>The prose, in the order of the text.</summary>
    public IReadOnlyList<Passage> Passages { get; }

    /// <summary>Which characters there are that checks look for.</summary>
    public Suspects Suspects { get; }

    /// <summary>The prose of a plain text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="elements">What each stretch of it is.</param>
    public static ProofText Of(SourceFile file, IEnumerable<TextElement> elements)
    {
        var passages = new List<Passage>();
        bool isInBody = false;
        foreach (TextElement element in elements)
        {
            if (element.Kind != TextElementKind.Marker)
                passages.Add(new Passage(KindOf(element.Kind), element.Start, element.End, isInBody && element.Kind == TextElementKind.Paragraph));
            isInBody = element.Kind == TextElementKind.Paragraph || (isInBody && element.Kind is TextElementKind.Marker or TextElementKind.CardCaption or TextElementKind.CardTitle or TextElementKind.InlineTitle);
        }

        return new ProofText(file, file.Text, passages, pieces: null);
    }

    /// <summary>The characters of a passage.</summary>
    public ReadOnlySpan<char> Read(Passage passage) => Text.AsSpan(passage.Start, passage.End - passage.Start);

    /// <summary>The place of some characters of one line in the file.</summary>
    public ProblemSpan SpanOf(int start, int end)
    {
        int first = InFile(start);
        int last = Math.Max(first, InFile(end - 1));
        SourceLine line = _file.Lines[_file.IndexOfLine(first)];
        return SourceFile.SpanOf(line, first, Math.Max(first + 1, Math.Min(last + 1, line.End)));
    }

    /// <summary>Whether the file has a mark of emphasis or a tag between two offsets.</summary>
    public bool IsMarkedBetween(int start, int end)
    {
        if (_pieces is null)
            return false;
        int first = InFile(start - 1) + 1;
        int last = InFile(end);
        return last > first && _file.Text.AsSpan(first, last - first).IndexOfAny('*', '_', '<') >= 0;
    }

    private static PassageKind KindOf(TextElementKind kind) => kind switch
    {
        TextElementKind.Paragraph => PassageKind.Paragraph,
        TextElementKind.Title or TextElementKind.Standfirst or TextElementKind.CardTitle or TextElementKind.InlineTitle => PassageKind.Headline,
        _ => PassageKind.Item,
    };

    private int InFile(int offset)
    {
        if (_pieces is null)
            return offset;
        int low = 0;
        int high = _pieces.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (_pieces[middle].Here <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return Math.Min(_pieces[low].InFile + offset - _pieces[low].Here, _file.Text.Length - 1);
    }
}
