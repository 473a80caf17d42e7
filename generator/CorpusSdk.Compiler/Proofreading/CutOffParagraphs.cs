using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Paragraphs that end in mid-sentence, as they do where part of a text got lost.</summary>
/// <remarks>Only between paragraphs that end with a mark: where many do not, it is the author's way.</remarks>
internal sealed class CutOffParagraphs : IProofCheck
{
    private const int MinWords = 6;
    private const int MaxQuotedWords = 3;
    private const int MaxQuotedLengthInChars = 60;

    // Words that no sentence ends with, in the languages whose letters they have; sorted by nothing, looked up by hash.
    private static readonly HashSet<string> Leading = new(StringComparer.Ordinal)
    {
        "and", "or", "the", "an", "of", "because", "although", "und", "oder", "der", "dem", "et", "ou", "y", "e", "и", "или", "что", "для", "от", "из",
    };

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.None;

    /// <inheritdoc/>
    public void Read(ProofText text, Findings findings)
    {
        for (int i = 0; i + 1 < text.Passages.Count; i++)
        {
            Passage passage = text.Passages[i];
            if (passage.Kind != PassageKind.Paragraph)
                continue;
            ReadOnlySpan<char> paragraph = TrimEnd(text.Read(passage));
            if (paragraph.IsEmpty || !IsCutOff(paragraph) || NextParagraph(text, i) is not (>= 0 and var nextIndex))
                continue;
            Passage next = text.Passages[nextIndex];
            if (!BeginsWithCapital(text.Read(next)) || !EndsWithMark(text, next) || (passage.ContinuesParagraph && !EndsWithMark(text, PreviousParagraph(text, i))))
                continue;
            int end = passage.Start + paragraph.Length;
            int start = StartOfLastWords(text.Text, passage.Start, end);
            findings.Add(ProblemCatalog.CutOffParagraph, start, end, WordEnds.Shorten(text.Text.Substring(start, end - start), MaxQuotedLengthInChars));
        }
    }

    private static int NextParagraph(ProofText text, int index)
    {
        // Links are between paragraphs, and are headlines and captions here.
        for (int i = index + 1; i < text.Passages.Count; i++)
        {
            if (text.Passages[i].Kind == PassageKind.Paragraph)
                return text.Passages[i].ContinuesParagraph ? i : -1;
        }

        return -1;
    }

    private static Passage PreviousParagraph(ProofText text, int index)
    {
        do
            index--;
        while (text.Passages[index].Kind != PassageKind.Paragraph);
        return text.Passages[index];
    }

    private static bool EndsWithMark(ProofText text, Passage passage) =>
        SentenceEnds.Classify(text.Read(passage)) is LineEnding.FullStop or LineEnding.Exclaimed;

    private static bool IsCutOff(ReadOnlySpan<char> paragraph)
    {
        char last = paragraph[paragraph.Length - 1];
        if (last is not (',' or '-') && !UnicodeTables.IsWordCharacter(last))
            return false;

        int wordEnd = paragraph.Length;
        while (wordEnd > 0 && paragraph[wordEnd - 1] is ',' or '-')
            wordEnd--;
        int wordStart = wordEnd;
        while (wordStart > 0 && IsOfWord(paragraph[wordStart - 1]))
            wordStart--;
        if (wordStart == wordEnd || !SentenceCase.IsSmall(paragraph[wordStart]) || WordCounter.Count(paragraph) < MinWords)
            return false;
        if (wordStart > 0 && !UnicodeTables.IsBlank(paragraph[wordStart - 1]))
            return false;

        // A caption or a credit is one sentence without a mark; a paragraph whose other sentences have theirs has lost the last one.
        return last is ',' or '-'
            || Leading.Contains(paragraph.Slice(wordStart, wordEnd - wordStart).ToString())
            || SentenceEnds.FirstSentenceLength(paragraph) < paragraph.Length;
    }

    private static bool IsOfWord(char c) => c is '’' or '\'' or '-' || UnicodeTables.IsWordCharacter(c);

    private static bool BeginsWithCapital(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (UnicodeTables.IsWordCharacter(c))
                return SentenceCase.IsCapital(c);
            if (c == ProofText.Placeholder)
                return false;
        }

        return false;
    }

    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && UnicodeTables.IsBlank(text[end - 1]))
            end--;
        return text.Slice(0, end);
    }

    private static int StartOfLastWords(string text, int start, int end)
    {
        int position = end;
        for (int words = 0; words < MaxQuotedWords && position > start; words++)
        {
            int before = position;
            while (position > start && text[position - 1] is not (' ' or '\n' or '\r' or '\t'))
                position--;
            if (words + 1 == MaxQuotedWords || position == start || text[position - 1] is '\n' or '\r')
                return position;
            while (position > start && text[position - 1] is ' ' or '\t')
                position--;
            if (position == before)
                break;
        }

        return position;
    }
}
