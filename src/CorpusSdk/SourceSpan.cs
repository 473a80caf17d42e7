namespace CorpusSdk;

/// <summary>The place of an article, or of a part of it, in the text that it was compiled from.</summary>
/// <param name="File">The file, relative to the project that compiled it, with <c>/</c> between folders.</param>
/// <param name="StartLine">The first line, counted from 1.</param>
/// <param name="EndLine">The last line that is not blank, counted from 1, inclusive.</param>
public readonly record struct SourceSpan(string File, int StartLine, int EndLine)
{
    /// <summary>The form that editors and terminals make clickable: <c>corpus/russia.txt(3-24)</c>.</summary>
    public override string ToString() => $"{File}({StartLine}-{EndLine})";
}
