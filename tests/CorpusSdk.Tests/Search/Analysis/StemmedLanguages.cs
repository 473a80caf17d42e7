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
