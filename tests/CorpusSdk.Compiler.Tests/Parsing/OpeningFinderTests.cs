using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>The places where a reader sees articles open, in typical archives.</summary>
public class OpeningFinderTests
{
    private const string Header = "Category Archive : Rivers";

    private const string Ferry = "A ferry without an engine still crosses the river on nothing but its current";
    private const string Eel = "Nobody has ever seen an eel spawn, though every eel begins in the same sea";
    private const string Bridge = "The oldest bridge in the valley was built from stones that a flood brought down";

    // Paragraphs as people write them. None is a candidate.
    private static readonly string[] FerryBody =
    [
        "A cable hangs across the valley, and the boat hangs from the cable. The ferryman turns the rudder a little, the water pushes, and the far bank comes nearer.",
        "In a dry summer the passage takes nine minutes. After rain it takes three, and children are told to sit down.",
        "“It is the river that works,” the ferryman says. “I only ask it.”",
    ];

    private static readonly string[] EelBody =
    [
        "For two thousand years the question was where the small ones came from. Aristotle thought of mud.",
        "A Danish ship spent eighteen years catching smaller and smaller larvae, until they were so small that the place had to be near.",
        "The grown eels leave on dark autumn nights and are not seen again!",
    ];

    private static readonly string[] BridgeBody =
    [
        "Each spring the water carried boulders down to the ford, and each summer the masons took the best of them.",
        "It has three arches, none of them like the others (the third was begun by somebody’s nephew).",
        "Carts still have right of way.",
    ];

    [Fact]
    public void StandfirstsOpenArticles() =>
        AssertHeadlines(Archive(Article(Ferry, FerryBody), Article(Eel, EelBody), Article(Bridge, BridgeBody)), Ferry, Eel, Bridge);

    [Fact]
    public void ShortSubHeadingsStayInTheirArticles() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, [FerryBody[0], "How the cable holds", FerryBody[1], "What the ferryman says", FerryBody[2]]),
                Article(Eel, [EelBody[0], "Eighteen years at sea", .. EelBody[1..]]),
                Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    /// <summary>If short sub-headings show that an archive has them, the longer ones are not standfirsts either.</summary>
    [Fact]
    public void LongSubHeadingsStayInTheirArticlesBesideShortOnes() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, [FerryBody[0], "How the cable holds in a spring flood", FerryBody[1], "What the ferryman says", FerryBody[2]]),
                Article(Eel, [EelBody[0], "Eighteen years at sea", .. EelBody[1..]]),
                Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void BylinesBelowStandfirstsAreBodyText() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, ["By Marta Lind", .. FerryBody]),
                Article(Eel, ["By Jonas Weir", "4 May 1998", .. EelBody]),
                Article(Bridge, ["By Marta Lind", .. BridgeBody])),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void BylineBelowTheFirstStandfirstShowsThatThereAreBylines() =>
        AssertHeadlines(
            Archive(Article(Ferry, ["By Marta Lind", .. FerryBody]), Article(Eel, EelBody), Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void BylinesAreNotDoubtful() =>
        Assert.Empty(Compile.Text(Archive(Article(Ferry, ["By Marta Lind", .. FerryBody]), Article(Eel, ["By Jonas Weir", .. EelBody]))).Problems);

    [Fact]
    public void CaptionAboveASubHeadingOpensNoArticle() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, FerryBody),
                Article(Eel, [EelBody[0], "A young eel on its way up a weir in the month of May", "The long way home", .. EelBody[1..]]),
                Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void CaptionThatNamesItsOwnerOpensNoArticle() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, [FerryBody[0], "The ferry in the middle of the river, seen from the eastern bank © City archive", .. FerryBody[1..]]),
                Article(Eel, EelBody)),
            Ferry,
            Eel);

    [Fact]
    public void PulledQuotationOpensNoArticle() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, [FerryBody[0], "“I have never once seen it hurry for a passenger, whoever he was”", .. FerryBody[1..]]),
                Article(Eel, EelBody)),
            Ferry,
            Eel);

    [Fact]
    public void StandfirstMayBeginAndEndWithQuotedWords() =>
        AssertHeadlines(
            Archive(
                Article("“Silver eels” is what fishermen call the ones that have decided to go “down”", EelBody),
                Article(Ferry, FerryBody)),
            "“Silver eels” is what fishermen call the ones that have decided to go “down”",
            Ferry);

    [Theory]
    [InlineData("- a cable as thick as a child’s arm, greased with tallow every spring")]
    [InlineData("• a cable as thick as a child’s arm, greased with tallow every spring")]
    [InlineData("3. A cable as thick as a child’s arm, greased with tallow every spring")]
    [InlineData("b) A cable as thick as a child’s arm, greased with tallow every spring")]
    [InlineData("— The ferryman of the upper crossing, in a letter to his brother")]
    [InlineData("and a cable as thick as a child’s arm, greased with tallow every spring")]
    public void ListItemOpensNoArticle(string item) =>
        AssertHeadlines(Archive(Article(Ferry, [FerryBody[0], item, .. FerryBody[1..]]), Article(Eel, EelBody)), Ferry, Eel);

    [Fact]
    public void StandfirstMayBeginWithANumberOrABrand() =>
        AssertHeadlines(
            Archive(
                Article("1959 was the year in which the last salt barge went up the river", FerryBody),
                Article("eBay has a category for oars, and a boat builder who reads it nightly", EelBody)),
            "1959 was the year in which the last salt barge went up the river",
            "eBay has a category for oars, and a boat builder who reads it nightly");

    [Fact]
    public void LongParagraphThatLostItsFullStopOpensNoArticle() =>
        AssertHeadlines(
            Archive(
                Article(Ferry, [FerryBody[0], "When the cable had to be renewed the whole village came down to the water with ropes and oxen and a band, and by the evening, when nobody could have said any more who had pulled and who had only sung, it hung", .. FerryBody[1..]]),
                Article(Eel, EelBody),
                Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void ParagraphOfSeveralSentencesThatLostItsFullStopOpensNoArticle() =>
        AssertHeadlines(
            Archive(Article(Ferry, [FerryBody[0], "The boat takes forty people. It once took a bear as well", .. FerryBody[1..]]), Article(Eel, EelBody)),
            Ferry,
            Eel);

    [Fact]
    public void TitlesAboveStandfirstsAreTitles()
    {
        Compiled compiled = Compile.Text(Archive(
            ["The patient ferry", .. Article(Ferry, FerryBody)],
            ["Where do eels begin?", .. Article(Eel, EelBody)],
            ["Three arches", .. Article(Bridge, BridgeBody)]));

        Assert.Equal(["The patient ferry", "Where do eels begin?", "Three arches"], compiled.Headlines);
        Assert.Equal([Ferry, Eel, Bridge], compiled.Archive.Articles.Select(article => article.Source.Standfirst));
    }

    [Fact]
    public void TitlesAboveStandfirstsAreTitlesWithoutAHeader()
    {
        Compiled compiled = Compile.Text(Lines(
            ["The patient ferry", .. Article(Ferry, FerryBody)],
            ["Where eels begin", .. Article(Eel, EelBody)]));

        Assert.Equal([("The patient ferry", Ferry), ("Where eels begin", Eel)], compiled.Archive.Articles.Select(article => (article.Source.Title, article.Source.Standfirst)));
        Assert.Equal(["CORPUS1011"], compiled.ProblemIds);
    }

    /// <summary>The last paragraph of an article may be a question: only where most standfirsts have a line above them is it a title.</summary>
    [Fact]
    public void QuestionAtTheEndOfAnArticleIsNoTitle() =>
        AssertHeadlines(
            Archive(Article(Ferry, [.. FerryBody, "Who would want a bridge?"]), Article(Eel, EelBody), Article(Bridge, BridgeBody)),
            Ferry,
            Eel,
            Bridge);

    [Fact]
    public void FirstLineBelowTheHeaderOpensTheFirstArticleShortAsItMayBe() =>
        AssertHeadlines(Archive(Article("The patient ferry", FerryBody), Article(Eel, EelBody), Article(Bridge, BridgeBody)), "The patient ferry", Eel, Bridge);

    [Fact]
    public void LinesThatCouldHaveOpenedArticlesAreReportedOnceWithTheirPlaces()
    {
        Compiled compiled = Compile.Text(Archive(
            Article(Ferry, [FerryBody[0], "How the cable holds", FerryBody[1], "What the ferryman says", FerryBody[2]]),
            Article(Eel, EelBody)));

        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CORPUS1010", 7), (problem.Descriptor.Id, problem.Span.StartLine));
        Assert.Contains("2 in all: lines 7, 11", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void RecognisableOpeningsMakeAnArchiveWithoutAHeader()
    {
        Compiled compiled = Compile.Text(Lines(Article(Ferry, FerryBody), Article(Eel, EelBody)));

        Assert.Equal([Ferry, Eel], compiled.Headlines);
        Assert.Equal(["CORPUS1011"], compiled.ProblemIds);
    }

    [Fact]
    public void EssayWithHeadingsIsOneArticle()
    {
        Compiled compiled = Compile.Text(Lines(
            ["On rivers", FerryBody[0], FerryBody[1], "Of ferries and their patience", FerryBody[2], EelBody[0], "Of eels, and why nobody has met a young one", EelBody[1], EelBody[2]]));

        Assert.Equal(["On rivers"], compiled.Headlines);
        Assert.Empty(compiled.Problems);
    }

    [Fact]
    public void FileWithATitleAndAStandfirstIsOneArticle()
    {
        Compiled compiled = Compile.Text(Lines(["The patient ferry", .. Article(Ferry, FerryBody)]));

        Assert.Equal(("The patient ferry", Ferry), (compiled.Archive.Articles[0].Source.Title, compiled.Archive.Articles[0].Source.Standfirst));
        Assert.Equal(3, compiled.Archive.Articles[0].Source.Paragraphs.Count);
    }

    [Fact]
    public void PoemIsOneArticleAndKeepsItsLines()
    {
        Compiled compiled = Compile.Text("""
            The weir

            All day the river carries down
            its leaves, its light, its little boats,
            and lays them at the mill, a gown
            too wide for anything that floats

            At night it only carries sound
            from one dark meadow to the next
            and goes on turning, round and round,
            the pages of a single text
            """);

        Assert.Equal(["The weir"], compiled.Headlines);
        Assert.Equal([4, 4], compiled.Archive.Articles[0].Source.Paragraphs.Select(stanza => stanza.Split('\n').Length));
        Assert.Empty(compiled.Problems);
    }

    [Fact]
    public void TextWrappedByHandIsOneArticleOfParagraphs()
    {
        Compiled compiled = Compile.Text("""
            The patient ferry

            A cable hangs across the valley, and the boat hangs from the cable. The
            ferryman turns the rudder a little, the water pushes, and the far bank
            comes nearer. In a dry summer the passage takes nine minutes. After rain
            it takes three, and children are told to sit down.

            Each spring the water carried boulders down to the ford, and each summer
            the masons took the best of them.
            """);

        Assert.Equal(["The patient ferry"], compiled.Headlines);
        Assert.Equal(2, compiled.Archive.Articles[0].Source.Paragraphs.Count);
    }

    /// <summary>Copied text often loses its blank lines; long lines that end sentences are paragraphs all the same.</summary>
    [Fact]
    public void ArchiveWithoutBlankLinesIsReadLineByLine()
    {
        string longer = "It has carried wedding parties, a grand piano, the mail of four parishes and once, in the year of the great flood, the church itself, or at least its bells.";
        Compiled compiled = Compile.Text(string.Join('\n', [Header, Ferry, FerryBody[0], longer, EelBody[1], "Read more", "Museum collection", Bridge, longer, Eel, EelBody[1], longer, FerryBody[0]]));

        Assert.Equal([Ferry, Eel], compiled.Headlines);
        Assert.Equal([4, 3], compiled.Archive.Articles.Select(article => article.Source.Paragraphs.Count));
        Assert.Equal(("Museum collection", Bridge), (compiled.Archive.Articles[0].Source.Links[0].Caption, compiled.Archive.Articles[0].Source.Links[0].Title));
    }

    [Fact]
    public void GeorgianHasNoCapitalsAndOpensArticlesAllTheSame()
    {
        const string First = "მდინარე მთებიდან მოდის და ზღვამდე ასი დღე და ასი ღამე მიდის";
        const string Second = "ძველი ხიდი ხეობაში იმ ქვებით ააგეს რომლებიც წყალდიდობამ ჩამოიტანა";
        string[] body = ["წყალი ცივია. ხიდი ძველია.", "გემი ნელა მიდის."];

        AssertHeadlines(Archive(Article(First, body), Article(Second, body)), First, Second);
    }

    /// <summary>The questions of an interview begin alike, as lines of authors do.</summary>
    [Fact]
    public void InterviewIsOneArticle() =>
        AssertHeadlines(
            Lines(["The ferryman", EelBody[1], .. FerryBody.Concat(BridgeBody).SelectMany(answer => new[] { "Q: How deep is the river?", $"A: {answer}" })]),
            "The ferryman");

    [Theory]
    [InlineData("By Marta Lind", "By Jonas Weir", "By Ada Holm")]
    [InlineData("Автор: Марта Линд", "Автор: Йонас Вейр", "Автор: Ада Хольм")]
    [InlineData("Autorin: Marta Lind", "Autor: Jonas Weir", "Autorin: Ada Holm")]
    [InlineData("Words: Marta Lind", "Words: Jonas Weir", "Words: Ada Holm")]
    public void AuthorsBelowTitlesShowWhereArticlesOpenHoweverShortTheTitlesAre(string first, string second, string third) =>
        AssertHeadlines(
            Archive(["The ferry", first, .. FerryBody], ["Where do eels begin?", second, .. EelBody], ["“Three arches”", third, .. BridgeBody]),
            "The ferry",
            "Where do eels begin?",
            "“Three arches”");

    [Fact]
    public void AuthorsAboveTitlesOpenTheArticles()
    {
        Compiled compiled = Compile.Text(Archive(["By Marta Lind", "The ferry", .. FerryBody], ["By Jonas Weir", "Eels", .. EelBody], ["By Ada Holm", "The bridge", .. BridgeBody]));

        Assert.Equal([("The ferry", "By Marta Lind"), ("Eels", "By Jonas Weir"), ("The bridge", "By Ada Holm")], compiled.Archive.Articles.Select(article => (article.Source.Title, article.Source.Paragraphs[0])));
    }

    [Fact]
    public void AuthorsAtTheEndCloseTheArticles() =>
        AssertHeadlines(
            Archive(["The ferry", .. FerryBody, "Reporter Marta Lind"], ["Eels", .. EelBody, "Reporter Jonas Weir"], ["The bridge", .. BridgeBody, "Reporter Ada Holm"]),
            "The ferry",
            "Eels",
            "The bridge");

    [Fact]
    public void StandfirstBelowTheAuthorIsTheStandfirst() =>
        Assert.Equal(
            [Ferry, Eel, Bridge],
            Compile.Text(Archive(["The ferry", "By Marta Lind", Ferry, .. FerryBody], ["Eels", "By Jonas Weir", Eel, .. EelBody], ["Arches", "By Ada Holm", Bridge, .. BridgeBody])).Archive.Articles.Select(article => article.Source.Standfirst));

    [Fact]
    public void ShortTitlesThatAreAlikeOpenArticles() =>
        AssertHeadlines(Archive(["Ferry", .. FerryBody], ["Where do eels begin?", .. EelBody], ["3 arches", .. BridgeBody]), "Ferry", "Where do eels begin?", "3 arches");

    private static string[] Article(string standfirst, string[] body) => [standfirst, .. body];

    private static string Archive(params string[][] articles) => Lines([[Header], .. articles]);

    private static string Lines(params string[][] articles) => string.Join("\n\n", articles.SelectMany(article => article));

    private static void AssertHeadlines(string text, params string[] headlines) => Assert.Equal(headlines, Compile.Text(text).Headlines);
}
