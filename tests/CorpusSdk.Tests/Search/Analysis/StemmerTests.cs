using Lucene.Net.Tartarus.Snowball;
using Lucene.Net.Tartarus.Snowball.Ext;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Compares the stemmers with those of Lucene.NET, which are generated from the definitions of Snowball.</summary>
public class StemmerTests
{
    private const int MostDifferencesShown = 10;

    private const string EnglishStems =
        "act agree allow appl arsen babbl bias bow buzz c cal cri commun die dy early e ever fall fizz fl free gener hap hop hopp idl " +
        "inn jay kni lay luxuri mat out own play proc rat relat sk ski spy stan succ syzyg t tan ugl us viet wax y yell zoo éa жи";

    private const string EnglishSuffixes =
        "' 's 's' s es ies ied ed edly ing ingly eed eedly y ay ey al ally ate ated ation ational ator ability able ably alism ality " +
        "alize ance ancy ant anci enci ence ency ent ently entli er ful fully fulness ible ibly ic ical ically icate icity iciti ion " +
        "ions ism iti ive iveness ivity iviti ization izer less lessly ly li ment ements ness ogi ogy ology ously ousness sion tion " +
        "tional ss sses bb bbing tted zed bled ating izing ll lle fulli bli abli alli ousli ative e";

    private const string RussianStems =
        "абсолют бег безобразн в вер вод говор дел дом жив знач игра испуга кни кра люб мал молод назва общ отда пла пре прост рабо " +
        "росс сказа страна уч хо член щи эконом ю я с3 к";

    private const string RussianSuffixes =
        "в вши вшись ив ивши ившись ыв ывши ывшись ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою " +
        "ею нн вш ющ щ ивш ывш ующ ся сь ла на ете йте ли й л н ло но ет ют ны ть ешь нно ила ыла ена ейте уйте ите или ыли уй ил " +
        "ыл ен ило ыло ено ят ует уют ит ыт ены ить ыть ишь ю а ев ов ье е иями ями ами еи ии и ией иям ям ием ам о у ах иях ях ы ь " +
        "ию ью ия ья я ост ость ости ейш ейше ейший нный ание";

    [Fact]
    public void English_WordsOfTheCorpora_StemAsInLucene() => AssertSameStems("en", new EnglishStemmer(), TestTexts.Corpora().SelectMany(TestTexts.Forms));

    [Fact]
    public void English_WordsOfTheSeed_StemAsInLucene() => AssertSameStems("en", new EnglishStemmer(), TestTexts.Seed().SelectMany(TestTexts.Forms));

    [Fact]
    public void Russian_WordsOfTheCorpora_StemAsInLucene() => AssertSameStems("ru", new RussianStemmer(), TestTexts.Corpora().SelectMany(TestTexts.Forms));

    [Fact]
    public void English_StemsWithSuffixes_StemAsInLucene() =>
        AssertSameStems("en", new EnglishStemmer(), Combine(EnglishStems, EnglishSuffixes));

    [Fact]
    public void Russian_StemsWithSuffixes_StemAsInLucene() =>
        AssertSameStems("ru", new RussianStemmer(), Combine(RussianStems, RussianSuffixes));

    [Fact]
    public void English_Exceptions_StemAsInLucene() =>
        AssertSameStems("en", new EnglishStemmer(), Combine(
            "skis skies dying lying tying idly gently ugly early only singly sky news howe atlas cosmos bias andes " +
            "inning outing canning herring earring proceed exceed succeed general communal arsenal generate communism arsenic",
            "s ed ing ly 's"));

    /// <summary>Each stem alone and with each suffix; some stems with each two of them.</summary>
    private static IEnumerable<string> Combine(string stems, string suffixes)
    {
        string[] all = stems.Split(' ');
        string[] endings = ["", .. suffixes.Split(' ')];
        return from i in Enumerable.Range(0, all.Length)
               from first in endings
               from second in i % 4 == 0 ? endings : [""]
               select all[i] + first + second;
    }

    private static void AssertSameStems(string language, SnowballProgram lucene, IEnumerable<string> words)
    {
        var differences = new List<string>();
        int count = 0;
        foreach (string word in words.Distinct())
        {
            count++;
            lucene.SetCurrent(word);
            lucene.Stem();
            string stem = TestTexts.Stem(language, word);
            if (stem != lucene.Current)
                differences.Add($"{word}: {stem}, not {lucene.Current}");
        }

        Assert.True(count > 100, "There are hardly any words to compare.");
        Assert.True(differences.Count == 0, $"{differences.Count} of {count} differ: {string.Join("; ", differences.Take(MostDifferencesShown))}");
    }
}
