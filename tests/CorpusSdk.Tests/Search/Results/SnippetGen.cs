using System.Text;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Results;
using CsCheck;

namespace CorpusSdk.Tests.Search.Results;

/// <summary>Bodies of few words, so that windows tie, and the same things computed from the definition.</summary>
internal static class SnippetGen
{
    private static readonly TextAnalyzer Analyzer = TextAnalyzer.For(null);

    private static readonly Gen<string> Word = Gen.OneOf("ice", "road", "Ice", "lake", "Baikal", "snow", "a", "the", "under", "wheels", "Трасса", "лёд", "naïve", "x1");

    private static readonly Gen<string> Separator = Gen.Frequency(
        (12, Gen.Const(" ")),
        (2, Gen.OneOf(". ", ", ", "! ", "? ")),
        (1, Gen.OneOf("\n\n", "  ", " \t\r\n ", " - ", ".\" ", " ( ")));

    /// <summary>Prose of whole words.</summary>
    public static readonly Gen<string> Body = Gen.Select(Word, Separator, (word, separator) => word + separator).Array[0, 120].Select(string.Concat);

    /// <summary>A word, or a few, all wanted alone.</summary>
    public static readonly Gen<SearchQuery> Words = Gen.OneOf("ice", "road", "Baikal", "снег", "лёд", "x1", "nowhere").Select(SearchQuery.Word).Array[1, 4].Select(SearchQuery.Any);

    /// <summary>From shorter than most words to longer than most bodies.</summary>
    public static readonly Gen<int> MaxLength = Gen.Frequency((1, Gen.Int[3, 20]), (4, Gen.Int[20, 200]), (1, Gen.Int[200, 1000]));

    public static Snippet Make(string body, SearchQuery query, int maxLength = SnippetMaker.DefaultMaxLengthInChars) =>
        Make(Encoding.UTF8.GetBytes(body), query, maxLength);

    public static Snippet Make(ReadOnlySpan<byte> body, SearchQuery query, int maxLength = SnippetMaker.DefaultMaxLengthInChars) =>
        SnippetMaker.Make(body, Analyzer, new WantedTerms(query, Analyzer, forms: null), maxLength);

    /// <summary>The words of a text: the place of each, in UTF-16 units, and its term.</summary>
    public static List<(int Start, int End, string Term)> WordsOf(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] form = new byte[TextAnalyzer.MaxTermLengthInBytes];
        byte[] term = new byte[TextAnalyzer.MaxTermLengthInBytes];
        var found = new List<(int, int, string)>();
        var words = new WordReader(utf8);
        while (words.MoveNext())
        {
            int formLength = Analyzer.Fold(utf8.AsSpan(words.Start, words.LengthInBytes), form);
            int termLength = Analyzer.Stem(form.AsSpan(0, formLength), term);
            int start = Encoding.UTF8.GetCharCount(utf8, 0, words.Start);
            found.Add((start, start + Encoding.UTF8.GetCharCount(utf8, words.Start, words.LengthInBytes), Encoding.UTF8.GetString(term, 0, termLength)));
        }

        return found;
    }

    /// <summary>White space as snippets show it.</summary>
    public static string Collapse(string body) => string.Join(' ', body.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
