using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Search.Results;

/// <summary>Finds the wanted words of a body.</summary>
internal static class MarkFinder
{
    /// <summary>Fills an empty list with the words to mark, in reading order.</summary>
    public static void Find(ReadOnlySpan<byte> body, SnippetText text, TextAnalyzer analyzer, WantedTerms wanted, List<WantedMark> marks)
    {
        if (wanted.Count == 0)
            return;

        var numbers = new List<int>();
        var variants = analyzer.HasVariants ? new WordVariants() : null;
        var words = new WordReader(body);
        for (int word = 0; words.MoveNext(); word++)
        {
            (int start, int end) = (words.Start, words.Start + words.LengthInBytes);
            numbers.Clear();
            Match(body.Slice(start, end - start), analyzer, wanted, numbers);
            bool isWhole = numbers.Count > 0;
            if (variants is not null && WordVariants.MayExist(body, start, end))
            {
                (int Start, int End) part = MatchVariants(body, start, end, analyzer, wanted, variants, numbers);
                if (!isWhole && numbers.Count > 0)
                    (start, end) = part;
            }

            if (numbers.Count == 0)
                continue;

            int markStart = text.PlaceOf(start);
            int markEnd = text.PlaceOf(end);
            foreach (int number in numbers)
                marks.Add(new WantedMark(number, word, start, markStart, markEnd, wanted.IsWantedAlone(number)));
            foreach (int[] phrase in wanted.Phrases)
            {
                if (numbers.Contains(phrase[phrase.Length - 1]) && EndsWith(marks, phrase, apply: false))
                    EndsWith(marks, phrase, apply: true);
            }
        }

        marks.RemoveAll(static mark => !mark.Counts);
    }

    // Adds what the variants of a word are, each once, and gives the part of the text that those which are wanted take.
    private static (int Start, int End) MatchVariants(ReadOnlySpan<byte> body, int start, int end, TextAnalyzer analyzer, WantedTerms wanted, WordVariants variants, List<int> numbers)
    {
        (int partStart, int partEnd) = (int.MaxValue, 0);
        variants.Read(body, start, end);
        for (int i = 0; i < variants.Count; i++)
        {
            int before = numbers.Count;
            Match(variants[i], analyzer, wanted, numbers);
            for (int k = numbers.Count - 1; k >= before; k--)
            {
                if (numbers.IndexOf(numbers[k]) < k)
                    numbers.RemoveAt(k);
            }

            if (numbers.Count == before)
                continue;
            partStart = Math.Min(partStart, variants.RangeOf(i).Start);
            partEnd = Math.Max(partEnd, variants.RangeOf(i).End);
        }

        return (partStart, partEnd);
    }

    private static void Match(ReadOnlySpan<byte> spelling, TextAnalyzer analyzer, WantedTerms wanted, List<int> numbers)
    {
        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        form = form.Slice(0, analyzer.Fold(spelling, form));
        wanted.Match(form, term.Slice(0, analyzer.Stem(form, term)), numbers);
    }

    // Whether the last marks are a phrase, word by word; with "apply", all of them count from now on.
    private static bool EndsWith(List<WantedMark> marks, int[] phrase, bool apply)
    {
        int i = marks.Count - 1;
        int word = marks[i].Word;
        for (int k = phrase.Length - 1; k >= 0; k--, word--)
        {
            while (i >= 0 && marks[i].Word == word && marks[i].Number != phrase[k])
                i--;
            if (i < 0 || marks[i].Word != word)
                return false;
            if (apply)
                marks[i] = marks[i] with { Counts = true };
            while (i >= 0 && marks[i].Word == word)
                i--;
        }

        return true;
    }
}
