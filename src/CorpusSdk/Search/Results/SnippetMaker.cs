using System.Collections.ObjectModel;
using CorpusSdk.Packs;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Results;

/// <summary>Finds the passage of a body that best shows why the article was found.</summary>
/// <remarks>
/// Of all passages of the wanted length, the one with the most different things that were looked for; of those the one with the
/// most words that are wanted, then the earliest. Time and scratch memory in proportion to the body's length.
/// </remarks>
internal static class SnippetMaker
{
    /// <summary>About two lines of a terminal, or three of a list of results on a page.</summary>
    public const int DefaultMaxLengthInChars = 200;

    private const char Ellipsis = '…';

    // Lists that have grown beyond this are left to the garbage collector.
    private const int LongestSpareList = 4096;

    private static List<WantedMark>? _spareMarks;

    /// <summary>Makes a snippet.</summary>
    /// <param name="body">UTF-8; damaged bytes are shown as replacement characters.</param>
    /// <param name="analyzer">That of the archive.</param>
    /// <param name="wanted">The words to show.</param>
    /// <param name="maxLengthInChars">The bound of the snippet's text, in UTF-16 units, ellipses included; at least 3.</param>
    public static Snippet Make(ReadOnlySpan<byte> body, TextAnalyzer analyzer, WantedTerms wanted, int maxLengthInChars = DefaultMaxLengthInChars)
    {
        List<WantedMark> marks = Interlocked.Exchange(ref _spareMarks, null) ?? [];
        var text = new SnippetText(body);
        try
        {
            MarkFinder.Find(body, text, analyzer, wanted, marks);
            (int start, int end) = text.Length <= maxLengthInChars
                ? (0, text.Length)
                : Passage.Choose(text.Characters, marks, wanted.Count, maxLengthInChars - 2);
            KeepWithin(marks, start, end);
            return Cut(text.Characters, start, end, marks, PlaceOf(body, marks));
        }
        finally
        {
            text.Return();
            marks.Clear();
            if (marks.Capacity <= LongestSpareList)
                Volatile.Write(ref _spareMarks, marks);
        }
    }

    private static Snippet Cut(ReadOnlySpan<char> text, int start, int end, List<WantedMark> marks, int place)
    {
        int lead = start > 0 ? 1 : 0;
        int trail = end < text.Length ? 1 : 0;
        char[] passage = new char[lead + (end - start) + trail];
        text.Slice(start, end - start).CopyTo(passage.AsSpan(lead));
        if (lead > 0)
            passage[0] = Ellipsis;
        if (trail > 0)
            passage[passage.Length - 1] = Ellipsis;
        for (int i = 0; i < passage.Length; i++)
        {
            if (passage[i] == '\n')
                passage[i] = ' ';
        }

        return new Snippet(new string(passage), Highlights(marks, lead - start), place);
    }

    private static void KeepWithin(List<WantedMark> marks, int start, int end)
    {
        int count = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i].Start >= start && marks[i].End <= end && marks[i].Start < marks[i].End)
                marks[count++] = marks[i];
        }

        marks.RemoveRange(count, marks.Count - count);
    }

    // Of the paragraphs that the passage is from, the one with the most different words, then the most, then the first.
    private static int PlaceOf(ReadOnlySpan<byte> body, List<WantedMark> marks)
    {
        (int Distinct, int Count, int Offset) best = (0, 0, -1);
        for (int first = 0, next; first < marks.Count; first = next)
        {
            int distinct = 0;
            for (next = first; next < marks.Count && (next == first || !EndsParagraph(body, marks[next - 1].Offset, marks[next].Offset)); next++)
            {
                if (IsNew(marks, first, next))
                    distinct++;
            }

            if (distinct > best.Distinct || (distinct == best.Distinct && next - first > best.Count))
                best = (distinct, next - first, marks[first].Offset);
        }

        return best.Offset;
    }

    private static bool EndsParagraph(ReadOnlySpan<byte> body, int start, int end) => body.Slice(start, end - start).IndexOf(PackLayout.ParagraphSeparator) >= 0;

    private static bool IsNew(List<WantedMark> marks, int first, int index)
    {
        for (int i = first; i < index; i++)
        {
            if (marks[i].Number == marks[index].Number)
                return false;
        }

        return true;
    }

    // Words that overlap or touch, as pairs of ideographs do, are one highlight.
    private static ReadOnlyCollection<TextRange> Highlights(List<WantedMark> marks, int shift)
    {
        var ranges = new List<TextRange>();
        foreach (WantedMark mark in marks)
        {
            int from = mark.Start + shift;
            int to = mark.End + shift;
            if (ranges.Count > 0 && ranges[ranges.Count - 1] is var last && from <= last.End)
                ranges[ranges.Count - 1] = new TextRange(last.Start, Math.Max(to, last.End) - last.Start);
            else
                ranges.Add(new TextRange(from, to - from));
        }

        return ranges.AsReadOnly();
    }
}
