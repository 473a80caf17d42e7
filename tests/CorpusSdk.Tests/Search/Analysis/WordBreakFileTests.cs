using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Unicode's own test of word boundaries, WordBreakTest.txt, as far as our departures from it leave it in force.</summary>
public class WordBreakFileTests
{
    private const string Boundary = "÷";
    private const string NoBoundary = "×";

    // Of the version that the tables hold. Most of what is left out has an underscore or a kana in it.
    private const int Compared = 1497;
    private const int LeftOut = 326;

    [Fact]
    public void Words_AreTheSegmentsOfTheStandardThatHoldLettersOrDigits()
    {
        UnicodeFiles.SkipUnlessThere();

        var wrong = new List<string>();
        int compared = 0;
        int leftOut = 0;
        foreach (string line in UnicodeFiles.Rows("auxiliary/WordBreakTest.txt").Select(row => row[0]))
        {
            string[] parts = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            int[] text = [.. parts.Where(part => part is not (Boundary or NoBoundary)).Select(UnicodeFiles.Hex)];
            if (IsDepartedFrom(text))
            {
                leftOut++;
                continue;
            }

            compared++;
            string expected = string.Join('|', Segments(parts).Where(HoldsWord).Select(Text));
            string actual = string.Join('|', TestTexts.Words(Text(text)));
            if (expected != actual)
                wrong.Add(line);
        }

        Assert.Empty(wrong);
        Assert.Equal((Compared, LeftOut), (compared, leftOut));
    }

    private static IEnumerable<int[]> Segments(string[] parts)
    {
        var segment = new List<int>();
        foreach (string part in parts.Skip(1))
        {
            if (part == Boundary)
            {
                yield return [.. segment];
                segment.Clear();
            }
            else if (part != NoBoundary)
            {
                segment.Add(UnicodeFiles.Hex(part));
            }
        }
    }

    private static bool HoldsWord(int[] segment) => segment.Any(IsOfWords);

    private static bool IsOfWords(int codePoint) => CharacterTables.ClassOf(codePoint) is WordClass.Letter or WordClass.HebrewLetter or WordClass.Digit;

    /// <summary>Whether a text has in it what the remarks of <see cref="WordReader"/> list.</summary>
    private static bool IsDepartedFrom(int[] text)
    {
        int[] visible = [.. text.Where(codePoint => CharacterTables.ClassOf(codePoint) != WordClass.Ignorable)];
        return visible.Contains('_')
            || visible.Any(codePoint => CharacterTables.ClassOf(codePoint) is WordClass.Ideograph)
            || Follow(visible, IsLetter, codePoint => codePoint is ':' or '.', IsLetter)
            || Follow(visible, codePoint => CharacterTables.ClassOf(codePoint) == WordClass.HebrewLetter, codePoint => codePoint == '\'')
            || Follow(text, IsOfWords, codePoint => CharacterTables.ClassOf(codePoint) == WordClass.Ignorable, IsEmoji)
            || Follow(text, IsOfWords, IsEmoji);
    }

    private static bool IsLetter(int codePoint) => CharacterTables.ClassOf(codePoint) is WordClass.Letter or WordClass.HebrewLetter;

    private static bool IsEmoji(int codePoint) => codePoint is 0x231A or 0x2701 or 0x1F6D1 or (>= 0x1F3FB and <= 0x1F3FF);

    private static bool Follow(int[] text, params Func<int, bool>[] kinds) =>
        Enumerable.Range(0, Math.Max(0, text.Length - kinds.Length + 1)).Any(start => kinds.Select((kind, i) => kind(text[start + i])).All(isKind => isKind));

    private static string Text(int[] codePoints) => string.Concat(codePoints.Select(char.ConvertFromUtf32));
}
