namespace CorpusSdk.Search.Results;

/// <summary>Where a passage of a longer text begins and ends.</summary>
internal static class Passage
{
    private static ReadOnlySpan<char> SentenceEnds => ".!?…".AsSpan();
    private static ReadOnlySpan<char> WideSentenceEnds => "。！？｡".AsSpan();
    private static ReadOnlySpan<char> Closers => "\"'”’»›)]」』）".AsSpan();

    /// <summary>Chooses the passage with the most wanted words: most different ones, then most, then the earliest; the beginning if there is none.</summary>
    /// <param name="text">Longer than <paramref name="maxLength"/>; runs of white space are one blank.</param>
    /// <param name="marks">The wanted words, in reading order.</param>
    /// <param name="numberCount">What the marks' numbers are below.</param>
    /// <param name="maxLength">The most characters that the passage may have.</param>
    public static (int Start, int End) Choose(ReadOnlySpan<char> text, List<WantedMark> marks, int numberCount, int maxLength)
    {
        (int first, int last) = Densest(marks, numberCount, maxLength);
        int start = Begin(text, first, last, maxLength);
        int end = Finish(text, last, start + maxLength);
        return (start, end);
    }

    // Any passage can be moved on to its first wanted word without losing one, so those that begin with one are all there is to try.
    private static (int Start, int End) Densest(List<WantedMark> marks, int numberCount, int maxLength)
    {
        int[] counts = new int[numberCount];
        int distinct = 0;
        int behind = 0;
        (int Distinct, int Count, int Start, int End) best = default;
        for (int i = 0; i < marks.Count; i++)
        {
            behind = Math.Max(behind, i);
            for (; behind < marks.Count && marks[behind].End - marks[i].Start <= maxLength; behind++)
            {
                if (counts[marks[behind].Number]++ == 0)
                    distinct++;
            }

            if (behind == i)
                continue;
            if (distinct > best.Distinct || (distinct == best.Distinct && behind - i > best.Count))
                best = (distinct, behind - i, marks[i].Start, marks[behind - 1].End);
            if (--counts[marks[i].Number] == 0)
                distinct--;
        }

        return (best.Start, best.End);
    }

    // At the beginning of a sentence where one is near; otherwise the wanted words are in the middle.
    private static int Begin(ReadOnlySpan<char> text, int first, int last, int maxLength)
    {
        int slack = maxLength - (last - first);
        int farthest = Math.Max(0, first - slack + (slack / 4));
        for (int i = first; i >= farthest; i--)
        {
            if (BeginsSentence(text, i))
                return i;
        }

        int middle = Math.Min(first - (slack / 2), text.Length - maxLength);
        for (int i = Math.Max(0, middle); i < first; i++)
        {
            if (IsBlankAt(text, i - 1) || IsIdeographic(text[i]))
                return i;
        }

        return first;
    }

    private static int Finish(ReadOnlySpan<char> text, int last, int latest)
    {
        if (latest >= text.Length)
            return text.Length;
        for (int i = latest; i > last; i--)
        {
            if (IsBlankAt(text, i) || IsIdeographic(text[i - 1]))
                return i;
        }

        // After the last wanted word nothing but the beginning of a long one; without a wanted word, a long one is all there is.
        return last > 0 ? last : WholeCharacter(text, latest);
    }

    private static bool BeginsSentence(ReadOnlySpan<char> text, int index)
    {
        if (index == 0 || text[index - 1] == '\n')
            return true;
        if (WideSentenceEnds.IndexOf(text[index - 1]) >= 0)
            return Closers.IndexOf(text[index]) < 0 && !IsBlankAt(text, index);

        // A small letter goes on: "the U.S. and others".
        if (text[index - 1] != ' ' || text[index] is >= 'a' and <= 'z')
            return false;
        int end = index - 1;
        while (end > 0 && Closers.IndexOf(text[end - 1]) >= 0)
            end--;
        return end > 0 && SentenceEnds.IndexOf(text[end - 1]) >= 0;
    }

    private static bool IsBlankAt(ReadOnlySpan<char> text, int index) => index >= 0 && text[index] is ' ' or '\n';

    // Not between the halves of a pair.
    private static int WholeCharacter(ReadOnlySpan<char> text, int index) =>
        index > 0 && char.IsHighSurrogate(text[index - 1]) && char.IsLowSurrogate(text[index]) ? index - 1 : index;

    // Ideographs and kana, between any two of which a line may break as well.
    private static bool IsIdeographic(char c) => c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F');
}
