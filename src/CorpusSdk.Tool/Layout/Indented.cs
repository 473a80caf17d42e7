using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Layout;

/// <summary>Content after a left margin; a label may be in the margin of the first line.</summary>
/// <param name="content">What is indented.</param>
/// <param name="indent">The margin, in cells.</param>
/// <param name="measure">The most cells that the content may be wide.</param>
/// <param name="label">The text in the margin, which must be narrower; null for none.</param>
internal sealed class Indented(IRenderable content, int indent, int measure = int.MaxValue, Segment? label = null) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        int width = Math.Min(measure, Math.Max(1, maxWidth - indent));
        Segment? pending = label;
        foreach (SegmentLine line in Segment.SplitLines(content.Render(options, width)))
        {
            if (pending is not null)
                yield return pending;
            yield return Segment.Padding(Math.Max(0, indent - (pending?.CellCount() ?? 0)));
            foreach (Segment segment in line)
                yield return segment;
            yield return Segment.LineBreak;
            pending = null;
        }
    }
}
