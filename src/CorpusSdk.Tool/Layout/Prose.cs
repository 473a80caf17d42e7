using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Layout;

/// <summary>Running text in one style, wrapped to the width there is.</summary>
internal sealed class Prose(string text, Style? style = null) : Renderable
{
    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        int widest = TextWrapper.Wrap(text, maxWidth).Max(line => line.GetCellWidth());
        return new Measurement(Math.Min(widest, maxWidth), Math.Min(widest, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        foreach (string line in TextWrapper.Wrap(text, maxWidth))
        {
            yield return new Segment(line, style ?? Style.Plain);
            yield return Segment.LineBreak;
        }
    }
}
