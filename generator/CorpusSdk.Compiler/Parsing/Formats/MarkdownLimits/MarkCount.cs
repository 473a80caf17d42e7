using Markdig.Parsers;

namespace CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

/// <summary>The number of marks of a kind in the current paragraph. The library creates a new count for each parser and paragraph.</summary>
internal sealed class MarkCount
{
    private int _count;

    /// <summary>Counts one more.</summary>
    public void Add() => _count++;

    /// <summary>Counts one less.</summary>
    public void Remove() => _count--;

    /// <summary>Whether a limit is reached; notes it where it is.</summary>
    public bool HasReached(MarkdownLimit limit, InlineProcessor processor, int sliceOffset)
    {
        if (_count < limit.Maximum)
            return false;
        ReachedLimits.Of(processor.Document).Add(limit, processor.GetSourcePosition(sliceOffset));
        return true;
    }
}
