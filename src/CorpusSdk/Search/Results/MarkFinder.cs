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

        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        var numbers = new List<int>();
        var words = new WordReader(body);
        for (int word = 0; words.MoveNext(); word++)
        {
            int formLength = analyzer.Fold(body.Slice(words.Start, words.LengthInBytes), form);
            int termLength = analyzer.Stem(form.Slice(0, formLength), term);
            numbers.Clear();
            wanted.Match(form.Slice(0, formLength), term.Slice(0, termLength), numbers);
            if (numbers.Count == 0)
                continue;

            int start = text.PlaceOf(words.Start);
            int end = text.PlaceOf(words.Start + words.LengthInBytes);
            foreach (int number in numbers)
                marks.Add(new WantedMark(number, word, start, end, wanted.IsWantedAlone(number)));
            foreach (int[] phrase in wanted.Phrases)
            {
                if (numbers.Contains(phrase[phrase.Length - 1]) && EndsWith(marks, phrase, apply: false))
                    EndsWith(marks, phrase, apply: true);
            }
        }

        marks.RemoveAll(static mark => !mark.Counts);
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
