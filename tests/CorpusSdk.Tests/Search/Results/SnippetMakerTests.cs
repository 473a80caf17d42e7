using System.Text;
using System.Text.RegularExpressions;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Results;
using CsCheck;

namespace CorpusSdk.Tests.Search.Results;

/// <summary>Which passage is chosen, where it is cut, and what is highlighted.</summary>
public class SnippetMakerTests
{
    private const int EllipsesLength = 2;
    private const int MostAllocatedInBytes = 4096;

    private static readonly Gen<(string Body, SearchQuery Query, int MaxLength)> Case =
        Gen.Select(SnippetGen.Body, SnippetGen.Words, SnippetGen.MaxLength);

    private static readonly Gen<SearchQuery> AnyKind = Gen.OneOf("i", "ii", "i*", "\"i i\"", "東", "i~", "-i", "").Select(SearchQuery.Parse);

    [Fact]
    public void Passage_HasTheMostDifferentWords_ThenTheMost() => Case.Sample(
        (body, query, maxLength) =>
        {
            string text = SnippetGen.Collapse(body);
            List<(int Start, int End, string Term)> marks = Wanted(SnippetGen.WordsOf(text), query);
            int length = text.Length <= maxLength ? text.Length : maxLength - EllipsesLength;

            (int Distinct, int Count) best = default;
            for (int start = 0; start <= text.Length - length; start++)
            {
                string[] inside = [.. marks.Where(mark => mark.Start >= start && mark.End <= start + length).Select(mark => mark.Term)];
                (int, int) found = (inside.Distinct().Count(), inside.Length);
                if (found.CompareTo(best) > 0)
                    best = found;
            }

            Snippet snippet = SnippetGen.Make(body, query, maxLength);
            string[] highlighted = [.. snippet.Highlights.Select(range => SnippetGen.WordsOf(Slice(snippet, range)).Single().Term)];
            Assert.Equal(best, (highlighted.Distinct().Count(), highlighted.Length));
        },
        iter: 3_000);

    [Fact]
    public void Highlights_AreTheWantedWords_WholeAndInOrder() => Case.Sample(
        (body, query, maxLength) =>
        {
            Snippet snippet = SnippetGen.Make(body, query, maxLength);

            Assert.Equal(
                Wanted(SnippetGen.WordsOf(snippet.Text.Replace('…', ' ')), query).Select(word => new TextRange(word.Start, word.End - word.Start)),
                snippet.Highlights);
        },
        iter: 3_000);

    [Fact]
    public void Passage_IsCutOutOfTheBodyBetweenWords() => Case.Sample(
        (body, query, maxLength) =>
        {
            string text = SnippetGen.Collapse(body);

            string passage = SnippetGen.Make(body, query, Math.Max(maxLength, 20)).Text;

            bool isOpenAtStart = passage.StartsWith('…');
            bool isOpenAtEnd = passage.EndsWith('…');
            string cut = passage[(isOpenAtStart ? 1 : 0)..(passage.Length - (isOpenAtEnd ? 1 : 0))];
            string pattern = (isOpenAtStart ? @"(?<!\w)" : @"\A") + Regex.Escape(cut) + (isOpenAtEnd ? @"(?!\w)" : @"\z");
            Assert.Matches(pattern, text);
        },
        iter: 3_000);

    [Fact]
    public void AnyBytes_GiveAShortTextWithHighlightsInIt() => Gen.Select(
        Gen.Frequency((1, Gen.Byte), (2, Gen.OneOf((byte)'i', (byte)' ', (byte)'\n', (byte)0xE6, (byte)0x9D, (byte)0xB1, (byte)0xF0, (byte)0xD0))).Array[0, 300],
        AnyKind,
        Gen.Int[3, 100]).Sample(
        (body, query, maxLength) =>
        {
            Snippet snippet = SnippetGen.Make(body, query, maxLength);

            Assert.InRange(snippet.Text.Length, 0, maxLength);
            int end = 0;
            foreach (TextRange highlight in snippet.Highlights)
            {
                Assert.InRange(highlight.Start, end, snippet.Text.Length);
                Assert.InRange(highlight.Length, 1, snippet.Text.Length - highlight.Start);
                end = highlight.End;
            }
        },
        iter: 20_000);

    [Theory]
    [InlineData("ice", "The ice moves, and ice sings.", "The [ice] moves, and [ice] sings.")]
    [InlineData("ICE -road", "The ice road.", "The [ice] road.")]
    [InlineData("\"ice road\"", "An ice age; the Ice road, no road of ice.", "An ice age; the [Ice] [road], no road of ice.")]
    [InlineData("ice \"ice road\"", "An ice age; the ice road.", "An [ice] age; the [ice] [road].")]
    [InlineData("COVID-19", "COVID in 19 places: Covid-19.", "COVID in 19 places: [Covid]-[19].")]
    [InlineData("mov*", "It moves. A movement. Ice.", "It [moves]. A [movement]. Ice.")]
    [InlineData("\"ice ro\"*", "Ice rose, rock ice.", "[Ice] [rose], rock ice.")]
    [InlineData("\"ice ro\"* road", "The ice road, a road.", "The [ice] [road], a [road].")]
    [InlineData("headline:ice road", "The ice road.", "The ice [road].")]
    [InlineData("body:ice headline:(road body:lake)", "The ice road over the lake.", "The [ice] road over the [lake].")]
    [InlineData("nowhere", "  The ice\n\nroad \t ends. ", "The ice road ends.")]
    [InlineData("東京都", "私は 東京都 へ", "私は [東京都] へ")]
    [InlineData("nowhere", "", "")]
    public void ShortBody_IsShownWhole(string query, string body, string marked) =>
        Assert.Equal(marked, SnippetGen.Make(body, SearchQuery.Parse(query)).Mark("[", "]"));

    [Theory]
    [InlineData("nowhere", "One two three four five six seven eight.", "One two three four five…")]
    [InlineData("eight", "One two three. Four five six seven eight. Nine ten.", "…seven [eight]. Nine ten.")]
    [InlineData("five", "One two three. Four five six seven eight. Nine ten.", "…Four [five] six seven…")]
    [InlineData("five", "One two three\n\nfour five six seven eight nine ten", "…four [five] six seven…")]
    [InlineData("ten", "One two three four five six seven eight nine ten", "…seven eight nine [ten]")]
    [InlineData("three nine", "three. two three four five six. One nine three ten.", "…One [nine] [three] ten.")]
    public void LongBody_IsCutAroundWhatWasFound(string query, string body, string marked) =>
        Assert.Equal(marked, SnippetGen.Make(body, SearchQuery.Parse(query.Replace(" ", " OR ", StringComparison.Ordinal)), maxLength: 25).Mark("[", "]"));

    [Fact]
    public void WordLongerThanThePassage_IsCutBetweenCharacters()
    {
        string fox = char.ConvertFromUtf32(0x1F98A);

        Snippet snippet = SnippetGen.Make(string.Concat(Enumerable.Repeat(fox, 40)), SearchQuery.Word("ice"), maxLength: 9);

        Assert.Equal(fox + fox + fox + "…", snippet.Text);
    }

    [Fact]
    public void Snippet_AllocatesItsResultAndLittleElse()
    {
        byte[] body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("Under the ice there is a road of ice. ", 500)));
        var analyzer = TextAnalyzer.For(null);
        var wanted = new WantedTerms(SearchQuery.Parse("ice \"a road\" the*"), analyzer, forms: null);

        Assert.InRange(Allocations.Least(() => SnippetMaker.Make(body, analyzer, wanted)), 1, MostAllocatedInBytes);
    }

    private static List<(int Start, int End, string Term)> Wanted(List<(int Start, int End, string Term)> words, SearchQuery query)
    {
        IReadOnlyList<SearchQuery> parts = query is SearchQuery.AnyNode any ? any.Parts : [query];
        HashSet<string> terms = [.. parts.SelectMany(part => SnippetGen.WordsOf(((SearchQuery.TextNode)part).Text)).Select(word => word.Term)];
        return words.FindAll(word => terms.Contains(word.Term));
    }

    private static string Slice(Snippet snippet, TextRange range) => snippet.Text.Substring(range.Start, range.Length);
}
