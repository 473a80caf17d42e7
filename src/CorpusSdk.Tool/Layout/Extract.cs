using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Layout;

/// <summary>A snippet, wrapped to the width there is. What was looked for stands out by its style, or between asterisks where there are no styles.</summary>
internal sealed class Extract(Snippet snippet) : Renderable
{
    private const string PlainMark = "*";

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        options.Ansi ? RenderStyled(maxWidth) : ((IRenderable)new Prose(snippet.Mark(PlainMark, PlainMark))).Render(options, maxWidth);

    private IEnumerable<Segment> RenderStyled(int maxWidth)
    {
        // As long as the text, so that the highlights stay where they are.
        string text = snippet.Text.Replace('\t', ' ');
        foreach (Range line in TextWrapper.Break(text, maxWidth))
        {
            (int place, int end) = (line.Start.Value, line.End.Value);
            foreach (TextRange highlight in snippet.Highlights)
            {
                // A word that is wider than a line goes on in the next one.
                int from = Math.Max(place, highlight.Start);
                int to = Math.Min(end, highlight.End);
                if (from >= to)
                    continue;
                if (place < from)
                    yield return new Segment(text[place..from]);
                yield return new Segment(text[from..to], Styles.Match);
                place = to;
            }

            if (place < end)
                yield return new Segment(text[place..end]);
            yield return Segment.LineBreak;
        }
    }
}
