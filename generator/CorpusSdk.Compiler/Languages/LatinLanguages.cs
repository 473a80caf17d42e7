namespace CorpusSdk.Compiler.Languages;

/// <summary>Features that distinguish languages in Latin letters: their most frequent words, and letters that few of them have.</summary>
internal static class LatinLanguages
{
    /// <summary>The weight of a word or letter that only one language has; languages that share one divide it.</summary>
    public const int WholeWeight = 5040;

    // A letter is a weaker sign than a word: names travel.
    private const int LetterWeight = WholeWeight / 4;

    private static readonly (string Tag, string Words, string Letters)[] Languages =
    [
        ("en", "the of and to in is that it for was on are with as his they at be this from have or by had not but what were we when your can there an which their if will how about up out them then these so some would into has more her two him see could been its who did", ""),
        ("de", "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können", "ßäöü"),
        ("fr", "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec ou son aux cette ces mais comme nous vous leur être été fait sa ont tout même elle dont sans si deux peut l d qu c j n", "çœêèàùîô"),
        ("es", "de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi porque", "ñ"),
        ("pt", "de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse você está são foi", "ãõç"),
        ("it", "di e il la che in a per un è del non una sono le si con da i dei della lo al nel anche come gli alla più ha o ma delle dal ed questo se su nella suo tra era essere ci stato molto dopo loro solo quando degli può l dell nell all c", "òìù"),
        ("nl", "de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij of uit nog naar heeft hij ze wordt door over worden deze tot ik je kan was wat zich hun meer geen werd hebben waar zou wel dit al", ""),
        ("pl", "i w na z do nie się to że jest o jak po od za przez ale dla są tym czy co przy jego tego oraz było być był była tylko może już ich które który która gdy pod także lub jako roku też przed bardzo kiedy ze", "łąęśźżćń"),
        ("tr", "ve bir bu da de için ile olarak daha olan en çok gibi kadar ne sonra var o her ama ya ki mi olduğu ise değil tarafından göre yeni büyük iki içinde önce bunu şey bile veya hem onun nasıl sadece olur kendi zaman arasında", "ışğ"),
        ("sv", "och i att det som en på är av för med till den har de inte om ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade alla mycket blev än", "åäö"),
        ("da", "og i at det er en til af på de den for med der som har ikke et han var jeg fra men sig kan om vil blev eller efter også hun bliver år være når ud havde hvor mange meget over nu end op deres kun ned mellem uden", "æøå"),
        ("no", "og i det er på en til av de den for med som har ikke et han var at fra men seg kan om jeg vil ble eller etter også hun blir år være når ut hadde hvor mange mye over nå enn opp deres bare ned mellom uten", "æøå"),
        ("fi", "ja on ei se että hän oli joka mutta ovat kun niin myös kuin sen mukaan tai jos nyt ole vain vielä jo sekä voi kanssa siitä ollut olla hänen jotka sitten mitä tämä jonka joten jälkeen kuitenkin tässä noin ennen kaikki", "äö"),
        ("et", "ja on ei et see ta oli kui mis ka aga või siis oma nii kes ning selle mida seda pole välja veel ole olid tema kuid kas juba üks enam kuna kõik ainult aasta pärast väga kus kuidas nagu", "õäöü"),
        ("cs", "a se v na je že s z do o i to k ve pro za by si po jako ale od jsou který která které jeho nebo bylo byl byla při až už také jen má tak podle jak před než ještě mezi více jsem není může v však když roku pouze", "řěůčšžýí"),
        ("sk", "a sa v na je že s z do o i to k vo pre za by si po ako ale od sú ktorý ktorá ktoré jeho alebo bolo bol bola pri až už aj len má tak podľa keď pred než ešte medzi viac som nie môže však roku iba jeho", "ľĺŕôäťčšž"),
        ("hr", "i je u na se da za su od s o kao a koji ne što to iz bi do će ili ali koja koje po sa samo bio nije ima još ga sve može kako prema te biti bilo bila već nakon godine kada tako između ako", "ćđčšž"),
        ("sl", "in je v na se da za so z pri ki ne to pa kot po od s tudi bi še ali do iz o lahko ter bil bila bilo ni med že leta samo zelo kako več kar ga ko vse tako nad pred svoje kjer", "čšž"),
        ("ro", "de și în a la cu o pe care nu un din că este pentru mai al se ce ca sau sunt fi dar fost prin după lui acest cele ale între această când lor foarte într fără doar cum până au ei are unei toate poate", "ăâșțţş"),
        ("hu", "a az és hogy nem is egy ez meg volt csak mint már de van azt ha még vagy el be ki lehet után minden kell által majd sem olyan lesz között amely pedig mert így voltak nagyon ezt lett aki szerint több két ami", "őűöüáé"),
        ("id", "yang dan di ini itu dengan untuk dari dalam tidak akan pada adalah juga ke karena tersebut oleh telah ada bisa saya sebagai mereka lebih kami kita dapat satu tahun sudah atau seperti saat hanya bahwa harus banyak menjadi antara secara kata anda", ""),
        ("vi", "và của là có được trong cho không với các một những người này đã để khi đến về từ ra như ở cũng nhiều tại theo vào sẽ nhưng sau hai trên đó năm còn phải lại bị hay cả nếu rất do thì", "ơưđăạảấầậắặếềệịọốồộớờợụứừự"),
        ("ca", "de la i el que a en els les del un per una amb és no al es va ser com més o són dels seva seu pel aquest aquesta també entre però sobre fins hi ha tot què on molt des dos quan després així havia l d", "çàèòï"),
        ("lt", "ir yra kad su iš į tai bet kaip buvo o ne už apie nuo po jo tik dar kai šio savo jau per arba labai kuris kuri gali bus jie metų šis to prie pat iki turi tačiau tarp jos", "ąčęėįšųūž"),
        ("lv", "un ir ar no uz par ka kas tika bija viņš kā tas arī bet vai pie tā lai pēc ne gan to vairāk šo vēl jau gadā ļoti kad nav savu var tikai viņa kurš līdz starp tikai tomēr", "āčēģīķļņšūž"),
    ];

    private static readonly Dictionary<string, int[]> ByWord = Invert(language => language.Words.Split(' '));
    private static readonly Dictionary<string, int[]> ByLetter = Invert(language => language.Letters.Select(letter => letter.ToString()));

    /// <summary>How many languages there are.</summary>
    public static int Count => Languages.Length;

    /// <summary>The BCP 47 tag of a language.</summary>
    public static string Tag(int language) => Languages[language].Tag;

    /// <summary>Adds the weight of a word for each language.</summary>
    /// <param name="word">A word in lower case.</param>
    /// <param name="scores">One for each language, in units of <see cref="WholeWeight"/>.</param>
    /// <param name="frequentWords">How many of its frequent words were met, for each language.</param>
    public static void Score(string word, long[] scores, int[] frequentWords)
    {
        if (ByWord.TryGetValue(word, out int[]? languages))
        {
            Add(languages, WholeWeight, scores);
            foreach (int language in languages)
                frequentWords[language]++;
        }

        foreach (char letter in word)
        {
            if (letter >= 0x80 && ByLetter.TryGetValue(letter.ToString(), out languages))
                Add(languages, LetterWeight, scores);
        }
    }

    private static void Add(int[] languages, int weight, long[] scores)
    {
        foreach (int language in languages)
            scores[language] += weight / languages.Length;
    }

    private static Dictionary<string, int[]> Invert(Func<(string Tag, string Words, string Letters), IEnumerable<string>> signs) =>
        Enumerable.Range(0, Languages.Length)
            .SelectMany(language => signs(Languages[language]).Distinct().Select(sign => (sign, language)))
            .GroupBy(pair => pair.sign, pair => pair.language, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
