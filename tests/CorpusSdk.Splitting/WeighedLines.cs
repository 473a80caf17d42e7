using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;

namespace CorpusSdk.Splitting;

/// <summary>The lines of an archive that are weighed.</summary>
internal sealed class WeighedLines
{
    private readonly MarkedArchive _archive;
    private readonly IReadOnlyList<TextItem> _items;
    private readonly TextRun _texts;

    public WeighedLines(MarkedArchive archive)
    {
        _archive = archive;
        _items = TextItemReader.Read(archive.File, LinkMarkers.BuiltIn);
        _texts = new TextRun(archive.File, _items);
    }

    /// <summary>The features of each line, and whether it opens an article. The first text is left out: it always does.</summary>
    public IEnumerable<(int[] Features, bool Opens)> ReadFeatures()
    {
        int[]?[] vectors = EvidenceFinder.ReadFeatures(_texts);
        for (int text = 1; text < _texts.Count; text++)
        {
            if (vectors[text] is { } vector)
                yield return (vector, _archive.Openings.Contains(LineOf(text)));
        }
    }

    /// <summary>Shows each line with its score, the answer (<c>§</c>) and the choice (<c>&gt;</c>).</summary>
    public void Print()
    {
        Evidence evidence = EvidenceFinder.Find(_texts);
        for (int text = 0; text < _texts.Count; text++)
        {
            int line = LineOf(text);
            if (_texts.MayBeTitle(text))
                Console.WriteLine($"{(_archive.Openings.Contains(line) ? '§' : ' ')} {(evidence.Openings.Contains(text) ? '>' : ' ')} {evidence.ScoreOf(text),7} {_archive.Name}:{line} {_archive.LineAt(line)}");
        }
    }

    private int LineOf(int text) => _archive.File.Lines[_items[_texts.ItemOf[text]].FirstLine].Number;
}
