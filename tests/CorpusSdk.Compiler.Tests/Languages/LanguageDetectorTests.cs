using System.Text;
using CorpusSdk.Compiler.Languages;
using CorpusSdk.Compiler.Tests.Support;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Languages;

public class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The ice on the lake is thick enough for a car by the end of January, but nobody who lives there would call it a road before the rescue service has been out with its drill.")]
    [InlineData("de", "Das Eis auf dem See ist Ende Januar dick genug für ein Auto, aber niemand, der dort lebt, würde es eine Straße nennen, bevor der Rettungsdienst mit seinem Bohrer draußen war.")]
    [InlineData("fr", "La glace du lac est assez épaisse pour une voiture à la fin de janvier, mais personne dans le village ne parle d’une route avant que les secours ne l’aient percée.")]
    [InlineData("es", "El hielo del lago es bastante grueso para un coche a finales de enero, pero nadie que viva allí lo llama carretera hasta que el servicio de rescate ha pasado con su taladro.")]
    [InlineData("pt", "O gelo do lago é bastante grosso para um carro no fim de janeiro, mas ninguém que mora ali diz que é uma estrada até que o serviço de resgate tenha passado com a sua broca.")]
    [InlineData("it", "Il ghiaccio del lago è abbastanza spesso per una macchina alla fine di gennaio, ma nessuno che vive lì lo chiama strada prima che i soccorsi siano passati con il trapano.")]
    [InlineData("nl", "Het ijs op het meer is eind januari dik genoeg voor een auto, maar niemand die er woont noemt het een weg voordat de reddingsdienst met zijn boor is langs geweest.")]
    [InlineData("pl", "Lód na jeziorze jest pod koniec stycznia dość gruby, żeby utrzymać samochód, ale nikt, kto tam mieszka, nie nazwie go drogą, zanim ratownicy nie przyjadą ze świdrem.")]
    [InlineData("tr", "Göldeki buz ocak ayının sonunda bir araba için yeterince kalın olur, ama orada yaşayan hiç kimse kurtarma ekibi gelip onu delmeden önce ona yol demez. Çok güzel ve soğuk bir yerdir bu.")]
    [InlineData("sv", "Isen på sjön är tjock nog för en bil i slutet av januari, men ingen som bor där kallar den för en väg innan räddningstjänsten har varit ute med sin borr.")]
    [InlineData("da", "Isen på søen er tyk nok til en bil i slutningen af januar, men ingen, der bor der, kalder den en vej, før redningstjenesten har været ude med sit bor. Jeg har set det mange gange, og det blev aldrig kedeligt.")]
    [InlineData("no", "Isen på sjøen er tykk nok for en bil i slutten av januar, men ingen som bor der, kaller den en vei før redningstjenesten har vært ute med boret sitt. Jeg har sett det mange ganger, og det ble aldri kjedelig.")]
    [InlineData("fi", "Järven jää on tammikuun lopussa tarpeeksi paksu autolle, mutta kukaan, joka siellä asuu, ei sano sitä tieksi ennen kuin pelastuslaitos on käynyt porallaan. Se oli myös hyvin kaunis.")]
    [InlineData("cs", "Led na jezeře je koncem ledna dost silný, aby unesl auto, ale nikdo, kdo tam žije, mu neřekne silnice, dokud tam nebyla záchranná služba se svým vrtákem. Může být však i tenčí.")]
    [InlineData("id", "Es di danau itu sudah cukup tebal untuk mobil pada akhir Januari, tetapi tidak ada orang yang tinggal di sana yang akan menyebutnya jalan sebelum tim penyelamat datang dengan bor mereka.")]
    [InlineData("vi", "Băng trên hồ đã đủ dày cho một chiếc xe vào cuối tháng một, nhưng không ai sống ở đó gọi nó là đường trước khi đội cứu hộ đến với mũi khoan của họ.")]
    [InlineData("ro", "Gheața de pe lac este destul de groasă pentru o mașină la sfârșitul lui ianuarie, dar nimeni care trăiește acolo nu îi spune drum până când serviciul de salvare nu a fost cu burghiul.")]
    [InlineData("hu", "A tó jege január végére elég vastag egy autónak, de aki ott él, az nem nevezi útnak, amíg a mentőszolgálat nem járt kint a fúrójával. Ez már így volt, és így is lesz.")]
    [InlineData("ca", "El gel del llac és prou gruixut per a un cotxe a finals de gener, però ningú dels que hi viuen no en diu carretera fins que els serveis de rescat hi han passat amb la seva barrina.")]
    [InlineData("sk", "Ľad na jazere je koncom januára dosť hrubý, aby uniesol auto, ale nikto, kto tam žije, mu nepovie cesta, kým tam nebola záchranná služba so svojím vrtákom. Môže byť však aj tenší, keď je teplo.")]
    [InlineData("hr", "Led na jezeru je krajem siječnja dovoljno debeo za automobil, ali nitko tko ondje živi neće ga nazvati cestom prije nego što je spasilačka služba bila vani sa svojom bušilicom. Već je bilo nesreća, kao i prošle godine.")]
    [InlineData("lt", "Ežero ledas sausio pabaigoje yra pakankamai storas automobiliui, bet niekas, kas ten gyvena, jo nevadina keliu, kol gelbėtojai su grąžtu nepatikrino. Tai buvo jau ir anksčiau, kai dar nebuvo tilto per upę.")]
    public void Detect_LatinScript_ByFrequentWords(string language, string text) => Assert.Equal(language, Detect(text));

    [Theory]
    [InlineData("ru", "К концу января лёд на озере выдерживает машину, но никто из местных не назовёт его дорогой, пока не приедут спасатели с буром.")]
    [InlineData("uk", "Наприкінці січня крига на озері витримує машину, але ніхто з місцевих не назве її дорогою, доки не приїдуть рятувальники.")]
    [InlineData("be", "У канцы студзеня лёд на возеры вытрымлівае машыну, але ніхто з мясцовых не назаве яго дарогай, пакуль не прыехаў ратавальнік.")]
    [InlineData("bg", "В края на януари ледът на езерото издържа кола, но никой от местните не го нарича път, преди да са дошли спасителите със свредела.")]
    [InlineData("sr", "Крајем јануара лед на језеру издржава аутомобил, али нико ко ту живи неће га назвати путем док не дођу спасиоци са бушилицом.")]
    [InlineData("mk", "Кон крајот на јануари мразот на езерото ќе издржи автомобил, но никој од куќите покрај брегот не го вика пат, сѐ додека не дојдат спасителите, меѓу нив и нивниот шеф.")]
    [InlineData("el", "Στο τέλος του Ιανουαρίου ο πάγος της λίμνης αντέχει ένα αυτοκίνητο.")]
    [InlineData("he", "בסוף ינואר הקרח על האגם עבה מספיק למכונית, אבל איש אינו קורא לו כביש.")]
    [InlineData("ar", "في نهاية يناير يصبح الجليد على البحيرة سميكًا بما يكفي لسيارة، لكن أحدًا لا يسميه طريقًا.")]
    [InlineData("fa", "در پایان ژانویه یخ دریاچه برای یک خودرو به اندازه کافی ضخیم است، اما هیچ کس آن را جاده نمی‌گوید.")]
    [InlineData("ur", "جنوری کے آخر میں جھیل کی برف گاڑی کے لیے کافی موٹی ہوتی ہے، لیکن کوئی اسے سڑک نہیں کہتا۔")]
    [InlineData("hi", "जनवरी के अंत में झील की बर्फ कार के लिए काफी मोटी होती है, पर कोई इसे सड़क नहीं कहता।")]
    [InlineData("th", "ปลายเดือนมกราคมน้ำแข็งบนทะเลสาบหนาพอสำหรับรถยนต์ แต่ไม่มีใครเรียกมันว่าถนน")]
    [InlineData("ko", "일월 말이면 호수의 얼음은 자동차가 다닐 만큼 두꺼워지지만 아무도 그것을 길이라고 부르지 않는다.")]
    [InlineData("ja", "一月の末には湖の氷は自動車が走れるほど厚くなるが、誰もそれを道路とは呼ばない。")]
    [InlineData("zh", "一月底，湖上的冰已经厚到可以行车，但当地没有人会把它叫做路。")]
    [InlineData("ka", "იანვრის ბოლოს ტბის ყინული საკმარისად სქელია მანქანისთვის.")]
    [InlineData("hy", "Հունվարի վերջին լճի սառույցը բավական հաստ է մեքենայի համար։")]
    [InlineData("ta", "ஜனவரி இறுதியில் ஏரியின் பனி ஒரு காருக்குப் போதுமான தடிமனாக இருக்கும்.")]
    public void Detect_OtherScript_ByItsLetters(string language, string text) => Assert.Equal(language, Detect(text));

    [Theory]
    [InlineData("")]
    [InlineData("12345 — 67,890 !? 🙂")]
    [InlineData("Baikal")]
    [InlineData("Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor")]
    [InlineData("int main void return printf argc argv stdio include define struct static const")]
    [InlineData("лёд")]
    public void Detect_TooLittleToGoBy_IsNull(string text) => Assert.Null(Detect(text));

    [Fact]
    public void Detect_SomeLatinNamesInAnotherScript_AreOutweighed() =>
        Assert.Equal("ru", Detect("Astro и TypeScript: файлы astro.config.mjs и tsconfig.json лежат рядом с package.json, и сборщик Vite читает их оба, прежде чем начать работу."));

    [Fact]
    public void Detect_ArchivesOfTheRepository_AreEnglish() =>
        Assert.All(Repository.CorpusFiles(), file => Assert.Equal("en", Detect(file.Text)));

    [Fact]
    public void Detect_SeveralTexts_CountTogether()
    {
        var detector = new LanguageDetector();
        foreach (string text in (string[])["The end of", "the road is", "not the end", "of the world, and that is that"])
            detector.Add(Encoding.UTF8.GetBytes(text));

        Assert.Equal("en", detector.Result);
    }

    [Fact]
    public void Add_BeyondTheSample_ReadsNoMore()
    {
        var detector = new LanguageDetector();
        byte[] english = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The end of the road is not the end of the world. ", 1_000)));
        detector.Add(english);
        Assert.False(detector.IsSated);
        detector.Add(english);
        Assert.True(detector.IsSated);

        detector.Add(Encoding.UTF8.GetBytes(new string('ы', LanguageDetector.SampleLengthInBytes)));
        Assert.Equal("en", detector.Result);
    }

    [Fact]
    public void Add_AnyBytes_DoesNotThrowAndAnswersAlikeTwice() => Gen.Byte.Array[0, 200].Array[0, 5].Sample(texts =>
        Assert.Equal(Detect(texts), Detect(texts)));

    private static string? Detect(string text) => Detect([Encoding.UTF8.GetBytes(text)]);

    private static string? Detect(byte[][] texts)
    {
        var detector = new LanguageDetector();
        foreach (byte[] text in texts)
            detector.Add(text);
        return detector.Result;
    }
}
