using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Layout;

/// <summary>A line that is not wrapped, so that programs which look for it, and people who copy it, find it whole.</summary>
internal sealed class Unwrapped(params Segment[] segments) : Renderable
{
    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth) => [.. segments, Segment.LineBreak];
}
