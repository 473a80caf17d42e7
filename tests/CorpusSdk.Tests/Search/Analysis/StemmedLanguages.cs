using System.Text;
using CorpusSdk.Search.Analysis;
using Lucene.Net.Tartarus.Snowball;
using Judges = Lucene.Net.Analysis;
using SnowballJudges = Lucene.Net.Tartarus.Snowball.Ext;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>A language whose stemmer tests are about.</summary>
/// <param name="Stemmer">What is tested.</param>
/// <param name="Endings">Endings that rules are about, in the language's spelling.</param>
/// <param name="Judge">What Lucene makes of a folded word; null where Lucene has no stemmer of the kind.</param>
internal sealed record StemmedLanguage(StemmedLanguage.Stem Stemmer, string Endings, Func<string, string>? Judge = null)
{
    public delegate int Stem(Span<byte> word, int length);

    /// <summary>The stem of a folded word.</summary>
    public string StemOf(string form)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(form);
        return Encoding.UTF8.GetString(bytes, 0, Stemmer(bytes, bytes.Length));
    }
}

/// <summary>The languages by their codes.</summary>
/// <remarks>
/// Lucene's light stemmers know letters with accents, and some rules are about them alone: the judges put these accents back where the
/// class that is judged says that it does without.
/// </remarks>
internal static class StemmedLanguages
{
    private delegate int LuceneStem(char[] word, int length);

    public static readonly IReadOnlyDictionary<string, StemmedLanguage> All = new Dictionary<string, StemmedLanguage>
    {
        ["fr"] = new(
            FrenchStemmer.Stem,
            "aux eaux x s issement issant ement ivement ficatrice ficateur catrice cateur atrice ateur trice ième teuse teur euse ère " +
            "ères ive folle molle nnelle nnel ète ique esse inage isation ualisation isateur ation ition ie er ée ées elle ll mm ss",
            word => Light(new Judges.Fr.FrenchLightStemmer().Stem, Accented(word, ("ieme", "ième"), ("ere", "ère")))),
        ["de"] = new(
            GermanStemmer.Stem,
            "ern em en er es e s st est sten ste ers lein heit keit ung ungen ue ae oe aue eue quell ts fs rs us",
            word => Light(new Judges.De.GermanLightStemmer().Stem, WithoutUmlauts(word))),
        ["es"] = new(
            SpanishStemmer.Stem,
            "o a e os as es eses ces ses iones mente ar er ir is us",

            // Lucene takes words from five letters on.
            word => word.Length == 4 && word[3] != 's' ? Light(new Judges.Es.SpanishLightStemmer().Stem, "x" + word)[1..]
                : word.Length == 4 && word[2] is 'o' or 'a' or 'e' ? word[..3]
                : Light(new Judges.Es.SpanishLightStemmer().Stem, word)),
        ["it"] = new(
            ItalianStemmer.Stem,
            "ie he hi ii ia io e i a o zione zioni mente issimo are ere ire",

            // Lucene takes words from six letters on.
            word => word.Length is 4 or 5 ? Light(new Judges.It.ItalianLightStemmer().Stem, "xx" + word)[2..] : Light(new Judges.It.ItalianLightStemmer().Stem, word)),
        ["pt"] = new(
            PortugueseStemmer.Stem,
            "res ses les zes ns eis ais ois is ões ães mente s inha iaca eira osa ica ida ada iva ama ona ora esa na e a o ção",
            word => Light(new Judges.Pt.PortugueseLightStemmer().Stem, Accented(word, ("oes", "ões"), ("aes", "ães"), ("ois", "óis")))),
        ["nl"] = new(
            DutchStemmer.Stem,
            "heden en ene s se e heid end ing ig lijk lijke baar bar bare aan een oom uur ooi ieën gem igen igend iging kk dd tt eig jes y i ij",
            word => Snowball(new SnowballJudges.DutchStemmer(), word)),
        ["sv"] = new(
            SwedishStemmer.Stem,
            "s elser heten arne erna ande else aste orna aren are ast het ar er or en at te et t a e n arna an",

            // Lucene cuts other endings of the same length.
            word => word[..Light(new Judges.Sv.SwedishLightStemmer().Stem, Accented(word, ("arna", "erna"), ("aran", "azen"), ("hetan", "hezen"), ("an", "en"))).Length]),
        ["no"] = new(
            NorwegianStemmer.Stem,
            "s heter heten heita heiter leiken leikar dom het heit semd leik elser elsen ende ande else este aste eren aren ere are est " +
            "ast ene ane er en et ar st te a e n",
            word => Light(new Judges.No.NorwegianLightStemmer(Judges.No.NorwegianStandard.BOKMAAL | Judges.No.NorwegianStandard.NYNORSK).Stem, word)),
        ["da"] = new(
            DanishStemmer.Stem,
            "hed ethed ered e erede ende erende ene erne ere en heden eren er heder erer heds es endes erendes enes ernes eres ens hedens " +
            "erens ers ets erets et eret s gd dt gt kt ig lig elig els løst igst mm ll nn tt løse",
            word => Snowball(new SnowballJudges.DanishStemmer(), word.Replace("los", "løs", StringComparison.Ordinal))),
        ["fi"] = new(
            FinnishStemmer.Stem,
            "kin ko kö dellinen dellisuus lla tse sti ni aa nnen ntena tten eiden neen niin seen teen inen han hen hän den ksen ssa sta " +
            "lta tta ksi lle na ne nei ja ta a an n hde ei at t s j e i o u kk pp tt",
            word => Light(new Judges.Fi.FinnishLightStemmer().Stem, word)),
        ["hu"] = new(
            HungarianStemmer.Stem,
            "ként nak nek val vel ért ról ban ben ből nál nél hoz hez től al el at et ot va ve ra re ba be ul ig on en t n a e atok otok " +
            "etek itek itok unk tok tek juk ink am em om ad ed od uk nk ja je im id ik m d i ak ok ek k ttal ssel bba zze",
            word => Light(new Judges.Hu.HungarianLightStemmer().Stem, word)),
        ["ro"] = new(RomanianStemmer.Stem, "urilor urile uri ului ul aua elor ele ea iilor iile ilor ile iua iei ii ei ie ia a e i o u"),
        ["pl"] = new(
            PolishStemmer.Stem,
            "owie iach iami iego iemu iach ach ami imi ymi ich ych iej ej iom om iem em im ym ego emu io iu ia ie a e i o u y ów ek iek ec iec"),
        ["cs"] = new(
            CzechStemmer.Stem,
            "atech ětem atům ech ích ého ěmi ému ěte ěti ího ími ímu ách ata aty ých ama ami ové ovi ými em es ém ím ům at ám os us ým mi ou " +
            "a e i o u y ov in ův ec ek eh ce ze",
            Czech),
        ["el"] = new(
            GreekStemmer.Stem,
            "άδες άδων έδες έδων ούδες ούδων έως έων ια ιου ιων ικα ικο ικου ικων ηθήκαμε ούσαμε άγαμε ήσαμε ήκαμε αμε ιούντανε ιόντανε " +
            "ούντανε ηθήκανε ιότανε όντανε ούσανε άγανε ήσανε ότανε ήκανε ανε ήσετε ετε οντας ώντας ιόμαστε όμαστε ιέστε εστε ήθηκες " +
            "ήθηκα ήθηκε ηκες ηκα ηκε ούσες ουσα ουσε άγες αγα αγε ήσου ησε ησα ήστε ήσουνε ηθούνε ουνε ήσουμε ηθούμε ουμε μάτων ματος " +
            "ματα ιόντουσαν ιόμασταν ιόσασταν ιούμαστε όντουσαν ιέμαστε ιέσαστε ιόμουνα ιόσαστε ιόσουνα ιούνται ιούνταν ηθήκατε όμασταν " +
            "όσασταν ούμαστε ιόμουν ιόνταν ιόσουν ηθείτε ήθηκαν όμουνα όσαστε όσουνα ούνται ούνταν ούσατε άγατε ιέμαι ιέται ιέσαι ιόταν " +
            "ιούμα ηθείς ηθούν ήκατε ήσατε ήσουν όμουν ονται όνταν όσουν ούμαι ουσαν αγαν αμαι ασαι αται ειτε εσαι εται ηδες ηδων ηθεί " +
            "ηκαν ησαν ήσει ήσεις ομαι όταν άει εις ηθώ ήσω ουν ους αν ας αω ει ες ης οι ος ου υς ων α ε η ι ο υ ω έστερος έστατη ότερος " +
            "ότατο ύτερα ύτατη ώτερη ώτατο καθεστώτος γεγονότα τατόγια σκάγια ολόγια κρέας φαγιών φώτα φως",
            Greek),
        ["uk"] = new(
            UkrainianStemmer.Stem,
            "а ів їв е є ами ями ими іми їми и ові еві єві і ої ії ї ий ій їй ей й ам ям ом ем єм им ім їм ього ого о ьому ому у ах ях их " +
            "іх їх ь ьою ою ею єю ією ію ю ія я ння"),
        ["tr"] = new(
            TurkishStemmer.Stem,
            "lar ler ndan nden dan den imiz umuz iniz unuz tan ten nda nde da de ta te nın nun yı yu ya ye nı nu na ne sı su yla yle la le " +
            "in un im um i u a e 'un 'da b d g"),
    };

    /// <summary>The words that a file beside the tests lists for a language, folded.</summary>
    public static IEnumerable<string> WordsOf(string language) =>
        File.ReadAllText(Path.Combine(TestTexts.RepositoryRoot, "tests", "CorpusSdk.Tests", "Search", "Analysis", "Words", language + ".txt"))
            .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(TestTexts.Fold)
            .Distinct();

    private static string Light(LuceneStem stem, string word)
    {
        char[] letters = word.ToCharArray();
        return TestTexts.Fold(new string(letters, 0, stem(letters, letters.Length)));
    }

    private static string Snowball(SnowballProgram program, string word)
    {
        program.SetCurrent(word);
        program.Stem();
        return TestTexts.Fold(program.Current);
    }

    /// <summary>Puts the accents into an ending, and does so as well when an s or an x of the plural follows it.</summary>
    private static string Accented(string word, params (string Plain, string Accented)[] endings)
    {
        string singular = word.TrimEnd('s', 'x');
        foreach ((string plain, string accented) in endings)
        {
            if (singular.EndsWith(plain, StringComparison.Ordinal))
                return singular[..^plain.Length] + accented + word[singular.Length..];
            if (word.EndsWith(plain, StringComparison.Ordinal))
                return word[..^plain.Length] + accented;
        }

        return word;
    }

    private static string Czech(string word)
    {
        // Lucene knows these endings with accents only; where it does not cut them, accents would matter to its other rules.
        string[] accented = ["atům", "ého", "ému", "ách", "ých", "ové", "ými", "ími", "ům", "ím", "ám", "ým", "ův"];
        string? ending = accented.FirstOrDefault(ending => word.EndsWith(TestTexts.Fold(ending), StringComparison.Ordinal) && word.Length >= ending.Length + (ending == "ův" ? 4 : 3));
        string stem = Light(new Judges.Cz.CzechStemmer().Stem, ending is null ? word : word[..^ending.Length] + ending);

        // Where Lucene has changed the consonant, it does not look for an e before it.
        bool hasChanged = stem.Length > 1 && word[stem.Length - 1] is 'c' or 'z';
        return hasChanged && stem[^2] == 'e' ? stem[..^2] + stem[^1] : stem;
    }

    private static string Greek(string word)
    {
        string stem = Light(new Judges.El.GreekStemmer().Stem, word);

        // Nothing but an ending: Lucene is no judge of that.
        if (stem.Length == 0)
            return new StemmedLanguage(GreekStemmer.Stem, "").StemOf(word);
        bool hasLostPlural = stem.EndsWith("μα", StringComparison.Ordinal) && word[stem.Length..] is "τα" or "τοσ" or "των";
        return !hasLostPlural ? stem : stem.Length > 3 ? Light(new Judges.El.GreekStemmer().Stem, stem) : stem[..^1];
    }

    private static string WithoutUmlauts(string word)
    {
        using var reader = new StringReader(word);
        using var tokens = new Judges.Core.KeywordTokenizer(reader);
        using var normalized = new Judges.De.GermanNormalizationFilter(tokens);
        var term = normalized.GetAttribute<Judges.TokenAttributes.ICharTermAttribute>();
        normalized.Reset();
        normalized.IncrementToken();
        return term.ToString();
    }
}
