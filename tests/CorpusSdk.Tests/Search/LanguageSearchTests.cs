using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests.Search;

/// <summary>What readers of many languages type, and the texts in which they expect to find it.</summary>
public class LanguageSearchTests
{
    // Where the query is found, in brackets.
    [Theory]
    [InlineData("zh", "2024年5月1日", "[2024年5月1日]是劳动节，第3章介绍了假期。")]
    [InlineData("zh", "第3章", "2024年5月1日是劳动节，[第3章]介绍了假期。")]
    [InlineData("zh", "A股", "100米跑之后，[A股]上涨。")]
    [InlineData("zh", "100米", "[100米]跑之后，A股上涨。")]
    [InlineData("zh", "\"山水画\"", "他画[山水画]，不画山和水。")]
    [InlineData("zh", "水", "他画山[水]画。")]
    [InlineData("ja", "山", "第3回のWeb版を公開した。[山]の声。")]
    [InlineData("ja", "第3回", "[第3回]のWeb版を公開した。山の声。")]
    [InlineData("ja", "Web版", "第3回の[Web版]を公開した。")]
    [InlineData("ko", "학교", "[학교에서] 데이터베이스를 배운다.")]
    [InlineData("ko", "서울", "[서울은] 큰 도시이다.")]
    [InlineData("ko", "도시", "서울은 큰 [도시이다].")]
    [InlineData("fa", "کتاب", "این [کتاب]\u200Cها خوب است.")]
    [InlineData("fa", "كتابي", "این [کتابی] است.")]
    [InlineData("ar", "كتاب", "قرأت [الكتاب] أمس.")]
    [InlineData("he", "בית", "הלכתי אל [הבית] שלי.")]
    [InlineData("fr", "avion", "L'[avion] se pose près de l'école.")]
    [InlineData("fr", "école", "L'avion se pose près de l'[école].")]
    [InlineData("fr", "l’avion", "[L'avion] se pose près de l'école.")]
    [InlineData("fr", "cheval", "Les [chevaux] courent et les élections approchent.")]
    [InlineData("fr-CA", "élection", "Les chevaux courent et les [élections] approchent.")]
    [InlineData("de", "Buch", "Die Kinder lesen [Bücher] in den Häusern.")]
    [InlineData("de", "Haus", "Die Kinder lesen Bücher in den [Häusern].")]
    [InlineData("de", "Buecher", "Die Kinder lesen [Bücher] in den Häusern.")]
    [InlineData("es", "niño", "Los [niños] y las mujeres viven años aquí.")]
    [InlineData("es", "mujer", "Los niños y las [mujeres] viven años aquí.")]
    [InlineData("it", "ragazzo", "I [ragazzi] dell'arte moderna.")]
    [InlineData("it", "arte", "I ragazzi dell'[arte] moderna.")]
    [InlineData("pt", "animal", "Os [animais] da floresta.")]
    [InlineData("nl", "boek", "De [boeken] liggen klaar.")]
    [InlineData("sv", "flicka", "[Flickorna] gick hem.")]
    [InlineData("nb", "bil", "[Bilene] står stille.")]
    [InlineData("da", "hus", "[Husene] er røde.")]
    [InlineData("fi", "talo", "[Talossa] on valo.")]
    [InlineData("hu", "ház", "A [házak] nagyok.")]
    [InlineData("cs", "kniha", "Čtu dvě [knihy] denně.")]
    [InlineData("pl", "książka", "Czytam dwie [książki] dziennie.")]
    [InlineData("uk", "книга", "Читаю дві [книги] щодня.")]
    [InlineData("ro", "carte", "Citesc două [cărți] pe zi.")]
    [InlineData("el", "άνθρωπος", "Οι [άνθρωποι] γελούν.")]
    [InlineData("tr", "kitap", "İki [kitaplar] okudum.")]
    [InlineData("en", "Neil", "The car of Mr. O’[Neil] stood outside.")]
    [InlineData("tr", "istanbul", "[İstanbul'un] sokakları geniştir.")]
    [InlineData("az", "istanbul", "[İstanbul]'un sokakları geniştir.")]
    [InlineData("nl", "auto", "De [auto]'s staan stil.")]
    [InlineData("en", "email", "They sent an [e-mail] from the wi-fi cafe.")]
    [InlineData("en", "wifi", "They sent an e-mail from the [wi-fi] cafe.")]
    [InlineData("en", "spiderman", "It was [Spider-Man] again.")]
    [InlineData("en", "e-mail", "They sent an [email] from the cafe.")]
    [InlineData("en", "Spider-Man", "It was [Spiderman] again.")]
    [InlineData("en", "HttpClient", "[HttpClient]Factory is an interface.")]
    [InlineData("en", "factory", "HttpClient[Factory] is an interface.")]
    [InlineData("en", "1.2", "We use version [1.2].3 of it.")]
    [InlineData("en", "v2", "We use [v2].0.1 of it.")]
    [InlineData("en", "2", "We use v[2].0.1 of it.")]
    [InlineData("en", "C++", "We use [C++]17 for it.")]
    [InlineData("en", "€10", "It costs [10€] today.")]
    [InlineData("en", "10€", "It costs [€10] today.")]
    public void TypedWords_AreFound_AndMarked(string language, string query, string marked)
    {
        string text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        SearchHit<TestArticle> hit = Assert.Single(Open(text, language).SearchTyped(query, limit: 10).Hits);

        Assert.Equal(marked, hit.Snippet.Mark("[", "]"));
    }

    [Theory]
    [InlineData("zh", "\"山画\"", "他画山水画。")]
    [InlineData("zh", "\"章3\"", "第3章介绍了假期。")]
    [InlineData("en", "\"e mails\"", "They sent a mail, e.g. this one.")]
    [InlineData("en", "email", "Plan e - mail it.")]
    [InlineData("en", "10", "It costs 10.5 euros.")]
    [InlineData("en", "ether", "They put it together.")]
    [InlineData("ko", "학", "학교에서 배운다.")]
    public void OtherWords_AreNot(string language, string query, string text) => Assert.Empty(Open(text, language).SearchTyped(query, limit: 10).Hits);

    private static GeneratedArchive<TestArticle> Open(string text, string language) => TestArchive.Open(
        ArchiveBuilder.Build(TestArchive.Name, title: null, language, [ArchiveFileParser.Parse(new SourceFile("corpus/Test.txt", "===\nTitle: 0\n\n" + text))]));
}
