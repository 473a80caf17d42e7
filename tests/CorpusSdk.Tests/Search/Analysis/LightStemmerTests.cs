using System.Text;
using CsCheck;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>Compares the stemmers with Lucene's where it has one of the kind, and asks of each what a search needs.</summary>
public class LightStemmerTests
{
    private const int MostDifferencesShown = 20;

    public static TheoryData<string> Languages => [.. StemmedLanguages.All.Keys];

    public static TheoryData<string> JudgedLanguages => [.. StemmedLanguages.All.Where(entry => entry.Value.Judge is not null).Select(entry => entry.Key)];

    [Theory]
    [MemberData(nameof(JudgedLanguages))]
    public void WordsOfTheLanguage_StemAsInLucene(string language) => AssertSameStems(language, StemmedLanguages.WordsOf(language));

    [Theory]
    [MemberData(nameof(JudgedLanguages))]
    public void WordsWithEachEnding_StemAsInLucene(string language) =>
        AssertSameStems(language, from word in StemmedLanguages.WordsOf(language) from ending in EndingsOf(language) select word + ending);

    [Fact]
    public void GreekExceptionsWithEachEnding_StemAsInLucene() =>
        AssertSameStems("el", from word in StemmedLanguages.WordsOf("el-exceptions") from ending in EndingsOf("el") select word + ending);

    [Theory]
    [MemberData(nameof(JudgedLanguages))]
    public void RandomWords_StemAsInLucene(string language)
    {
        StemmedLanguage tested = StemmedLanguages.All[language];
        RandomWords(language).Sample(word => Assert.Equal(tested.Judge!(word), tested.StemOf(word)), iter: 10_000);
    }

    [Theory]
    [InlineData("fr", "cheval chevaux")]
    [InlineData("fr", "élection élections")]
    [InlineData("fr", "premier premiers")]
    [InlineData("fr", "conseiller conseillère conseillères")]
    [InlineData("fr", "sept septième")]
    [InlineData("de", "Buch Bücher Büchern Buecher")]
    [InlineData("de", "Haus Häuser Häusern Haeusern")]
    [InlineData("de", "Kind Kinder Kindern")]
    [InlineData("de", "neu neue neuer neues neuen")]
    [InlineData("de", "Tür Türen Tueren")]
    [InlineData("es", "niño niños niña niñas")]
    [InlineData("es", "mujer mujeres")]
    [InlineData("es", "año años")]
    [InlineData("es", "día días")]
    [InlineData("es", "luz luces")]
    [InlineData("es", "canción canciones")]
    [InlineData("it", "ragazzo ragazzi ragazza ragazze")]
    [InlineData("it", "libro libri")]
    [InlineData("it", "anno anni")]
    [InlineData("it", "amica amiche amici")]
    [InlineData("pt", "nação nações")]
    [InlineData("pt", "animal animais")]
    [InlineData("pt", "espanhol espanhóis")]
    [InlineData("pt", "homem homens")]
    [InlineData("nl", "boek boeken")]
    [InlineData("nl", "straat straten")]
    [InlineData("nl", "mogelijkheid mogelijkheden")]
    [InlineData("sv", "bil bilen bilar bilarna")]
    [InlineData("sv", "flicka flickan flickor flickorna")]
    [InlineData("sv", "tidning tidningen tidningar")]
    [InlineData("no", "bil bilen biler bilene bilens")]
    [InlineData("da", "dreng drengen drenge drengene")]
    [InlineData("da", "arbejdsløs arbejdsløst")]
    [InlineData("fi", "talo talossa talot talosta")]
    [InlineData("fi", "kaupunki kaupunkia")]
    [InlineData("hu", "ház házak házban házból házunk")]
    [InlineData("ro", "casă casa case casele casei caselor")]
    [InlineData("ro", "oraș orașul orașului orașe orașele orașelor")]
    [InlineData("ro", "carte cartea cărți cărțile cărților")]
    [InlineData("ro", "lucru lucruri lucrurile lucrurilor")]
    [InlineData("ro", "an ani anul anii anilor")]
    [InlineData("pl", "dom domu domowi domem domy domów domom domami domach")]
    [InlineData("pl", "kobieta kobiety kobietę kobietą kobiet kobietom kobietami kobietach")]
    [InlineData("pl", "książka książki książkę książek")]
    [InlineData("pl", "chłopiec chłopca chłopcem")]
    [InlineData("pl", "człowiek człowieka człowiekiem")]
    [InlineData("pl", "Kraków Krakowa Krakowie")]
    [InlineData("pl", "nowy nowa nowe nowego nowemu nowym nowych nowymi nowej")]
    [InlineData("cs", "hrad hradu hradem hrady hradů hradům hradech")]
    [InlineData("cs", "žena ženy ženě ženu ženou ženám ženách ženami")]
    [InlineData("cs", "Praha Prahy Praze Prahou")]
    [InlineData("cs", "otec otce otcem")]
    [InlineData("cs", "matka matky matce matčin matčina")]
    [InlineData("cs", "nový nová nové nového novému novým nových novými")]
    [InlineData("el", "άνθρωπος άνθρωποι ανθρώπου ανθρώπων")]
    [InlineData("el", "πρόβλημα προβλήματα προβλήματος προβλημάτων")]
    [InlineData("el", "καλός καλή καλό καλύτερος")]
    [InlineData("uk", "сад сади саду садові садом садів садам садами садах")]
    [InlineData("uk", "мова мови мову мовою мов мовам мовами мовах")]
    [InlineData("uk", "знання знань знанням знаннями")]
    [InlineData("uk", "край краю краєм краї країв")]
    [InlineData("uk", "новий нова нове нового новому новим новій нову нової нових новими")]
    [InlineData("uk", "синій синя синього синьому синіх")]
    [InlineData("tr", "kitap kitabı kitaba kitapta kitaptan kitabın kitaplar kitapları kitaplarından")]
    [InlineData("tr", "ev evi evde evden evler evlerinde evimiz")]
    [InlineData("tr", "araba arabayı arabada arabanın arabalar arabasında")]
    [InlineData("tr", "köpek köpeği köpekler")]
    [InlineData("tr", "hasta hastalar hastanın")]
    [InlineData("tr", "İstanbul İstanbul'un İstanbul'da")]
    public void FormsOfAWord_HaveOneStem(string language, string words) =>
        Assert.Single(words.Split(' ').Select(word => StemmedLanguages.All[language].StemOf(TestTexts.Fold(word))).Distinct());

    [Theory]
    [MemberData(nameof(Languages))]
    public void Stem_OfAWord_IsNotEmptyNorLongerAndWellFormed(string language) =>
        Gen.OneOf(RandomWords(language), Gen.String.Where(text => text.Length > 0 && TestTexts.Fold(text).Length > 0).Select(TestTexts.Fold)).Sample(word =>
        {
            byte[] bytes = Encoding.UTF8.GetBytes(word);
            int length = StemmedLanguages.All[language].Stemmer(bytes, bytes.Length);

            Assert.InRange(length, 1, bytes.Length);
            Assert.Equal(bytes[..length], Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes, 0, length)));
        });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Stem_OfAnyBytes_IsNotEmptyNorLonger(string language) => Gen.Byte.Array[0, 20].Sample(bytes =>
        Assert.InRange(StemmedLanguages.All[language].Stemmer(bytes, bytes.Length), Math.Min(1, bytes.Length), bytes.Length));

    [Theory]
    [MemberData(nameof(Languages))]
    public void Stem_LeavesWhatIsBehindTheWord(string language) => RandomWords(language).Sample(word =>
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(word), 0xAA];
        StemmedLanguages.All[language].Stemmer(bytes, bytes.Length - 1);
        Assert.Equal(0xAA, bytes[^1]);
    });

    /// <summary>Letters that the language's words have, and one or two endings.</summary>
    private static Gen<string> RandomWords(string language)
    {
        char[] letters = [.. StemmedLanguages.WordsOf(language).SelectMany(word => word).Where(char.IsLetter).Distinct()];
        string[] endings = ["", .. EndingsOf(language)];
        return Gen.Select(
                Gen.Int[0, letters.Length - 1].Array[0, 7],
                Gen.Int[0, endings.Length - 1],
                Gen.Int[0, endings.Length - 1],
                (start, first, second) => string.Concat(start.Select(i => letters[i])) + endings[first] + endings[second])
            .Where(word => word.Length > 0);
    }

    private static IEnumerable<string> EndingsOf(string language) => StemmedLanguages.All[language].Endings.Split(' ').Select(TestTexts.Fold);

    private static void AssertSameStems(string language, IEnumerable<string> words)
    {
        StemmedLanguage tested = StemmedLanguages.All[language];
        string[] all = [.. words];
        string[] differences = [.. all.Where(word => tested.StemOf(word) != tested.Judge!(word)).Select(word => $"{word}: {tested.StemOf(word)}, not {tested.Judge!(word)}")];

        Assert.True(all.Length >= 150, "There are hardly any words to compare.");
        Assert.True(differences.Length == 0, $"{differences.Length} of {all.Length} differ: {string.Join("; ", differences.Take(MostDifferencesShown))}");
    }
}
