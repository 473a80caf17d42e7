using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests.Search;

/// <summary>Suggested and corrected words are written as the texts write them.</summary>
public class WrittenWordsTests
{
    [Theory]
    [InlineData("es", "Un año largo. Otro año.", "an", "año")]
    [InlineData("es", "Un año largo. Otro año.", "añ", "año")]
    [InlineData("es", "Un año largo.", "largo, an", "largo, año")]
    [InlineData("de", "Die Straße ist lang.", "stra", "Straße")]
    [InlineData("de", "Die Straße ist lang.", "STRA", "STRAße")]
    [InlineData("en", "Donkeys. A donkey, the donkey.", "Donk", "Donkey")]
    [InlineData("en", "Polish ships, polish ships, polish.", "polis", "polish")]
    public void Suggestion_IsWrittenAsInTheTexts(string language, string text, string typed, string suggested) =>
        Assert.Equal(suggested, Words(Open(language, text), typed).Single().Text);

    [Theory]
    [InlineData("es", "Un año largo. Una montaña.", "montanna", "montaña")]
    [InlineData("de", "Die Straße ist lang.", "lange strasze", "lange Straße")]
    public void Correction_IsWrittenAsInTheTexts(string language, string text, string typed, string meant) =>
        Assert.Equal(meant, Open(language, text).SearchTyped(typed, limit: 1).DidYouMean?.ToString());

    [Fact]
    public void OfOneStem_TheFormThatIsWrittenMost_IsSuggestedOnce()
    {
        GeneratedArchive<TestArticle> archive = Open("en", "A lighthouse.", "Two lighthouses, three lighthouses.", "No light.");

        Assert.Equal([("lighthouses", 2)], Words(archive, "lighth").Select(word => (word.Text, word.ArticleCount)));
    }

    [Theory]
    [InlineData("zh", "山东人去山西。", "山")]
    [InlineData("ja", "東京都の天気。", "東")]
    [InlineData("th", "กรุงเทพมหานคร", "ก")]
    public void PairsOfCharacters_AreNoWords(string language, string text, string typed) => Assert.Empty(Words(Open(language, text), typed));

    [Fact]
    public void SpellingFarBehind_IsNotSearchedFor()
    {
        string far = string.Concat(Enumerable.Repeat("x ", 40_000)) + "Straße.";

        Assert.Equal("strasse", Words(Open("de", far), "stra").Single().Text);
    }

    private static IEnumerable<Suggestion> Words(GeneratedArchive<TestArticle> archive, string typed) =>
        archive.Suggest(typed).Where(suggestion => suggestion.Kind == SuggestionKind.Word);

    private static GeneratedArchive<TestArticle> Open(string language, params string[] bodies)
    {
        string text = string.Concat(bodies.Select((body, i) => $"===\nTitle: {i + 1}\n\n{body}\n\n"));
        return TestArchive.Open(ArchiveBuilder.Build("Words", title: null, language, [ArchiveFileParser.Parse(new SourceFile("Words.txt", text))]));
    }
}
