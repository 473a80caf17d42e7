using System.Text;
using CorpusSdk.Search.Analysis;
using CsCheck;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>What else a word is found as: see the rules of <see cref="WordVariants"/>.</summary>
public class WordVariantsTests
{
    [Theory]
    [InlineData("l'avion", "avion")]
    [InlineData("L’école", "école")]
    [InlineData("O'Neil", "Neil")]
    [InlineData("İstanbul'un", "İstanbul un")]
    [InlineData("auto's", "auto")]
    [InlineData("qu'aujourd'hui", "qu aujourd hui")]
    [InlineData("п'ять", "")]
    [InlineData("ג'ירפה", "")]
    public void PartsAroundApostrophes(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("HttpClientFactory", "Http HttpClient Client ClientFactory Factory")]
    [InlineData("HTTPClient", "HTTP Client")]
    [InlineData("iPhone", "Phone")]
    [InlineData("URLs", "")]
    [InlineData("Corpus", "")]
    [InlineData("NASA", "")]
    [InlineData("utf8Text", "utf8 Text")]
    public void PartsOfNamesInCamelCase(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("1.2.3", "1.2")]
    [InlineData("v2.0.1", "v2 2 v2.0 2.0 2.0.1")]
    [InlineData("3.14", "")]
    [InlineData("U.S.A", "")]
    public void BeginningsOfVersions(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("e-mail", "email")]
    [InlineData("Spider\u2010Man", "SpiderMan")]
    [InlineData("COVID\u201119", "COVID19")]
    [InlineData("state-of-the-art", "stateof stateoftheart")]
    [InlineData("2024-05-01", "")]
    [InlineData("ice - road", "")]
    [InlineData("ice-", "")]
    [InlineData("ice--road", "")]
    public void WordsJoinedByHyphens(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("C++17", "C++")]
    [InlineData("C#8", "C#")]
    [InlineData("ab+c", "")]
    public void NamesWithASign(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("日本", "日 本")]
    [InlineData("日本語", "日")]
    [InlineData("山", "")]
    [InlineData("が\u3099き\u3099", "が\u3099 き\u3099")]
    public void IdeographsOfAPair(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Theory]
    [InlineData("학교에서", "학교")]
    [InlineData("서울은", "서울")]
    [InlineData("도시이다", "도시")]
    [InlineData("데이터베이스를", "데이터베이스")]
    [InlineData("학교", "")]
    [InlineData("은", "")]
    [InlineData("الكتاب", "کتاب")]
    [InlineData("والكتاب", "کتاب")]
    [InlineData("للكتاب", "کتاب")]
    [InlineData("الأم", "ام")]
    [InlineData("باب", "")]
    [InlineData("هبيت", "")]
    [InlineData("הבית", "בית")]
    [InlineData("שבבית", "בבית בית")]
    [InlineData("בית", "")]
    [InlineData("کتاب\u200Cها", "کتاب ها")]
    public void WordsOfSingleScripts(string word, string variants) => Assert.Equal(variants, Variants(word));

    [Fact]
    public void AnyText_HasVariantsWithinTheText_AndOnlyWhereTheyMayExist() => Gen.OneOf(ArchiveGen.Text, Gen.String[Gen.Char["aZé'’-.+#1 日本한국אבال\u200C"], 0, 30]).Sample(text =>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var variants = new WordVariants();
        var reader = new WordReader(utf8);
        while (reader.MoveNext())
        {
            int end = reader.Start + reader.LengthInBytes;
            variants.Read(utf8, reader.Start, end);
            Assert.True(variants.Count == 0 || WordVariants.MayExist(utf8, reader.Start, end));
            Assert.InRange(variants.Count, 0, WordVariants.MaxCount);
            for (int i = 0; i < variants.Count; i++)
            {
                (int partStart, int partEnd) = variants.RangeOf(i);
                Assert.True(partStart >= reader.Start && partEnd > partStart && partEnd <= utf8.Length);
                Assert.NotEqual(0, variants[i].Length);
            }
        }
    });

    // Of the first word.
    private static string Variants(string text)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        var reader = new WordReader(utf8);
        Assert.True(reader.MoveNext());
        var variants = new WordVariants();
        variants.Read(utf8, reader.Start, reader.Start + reader.LengthInBytes);
        return string.Join(' ', Enumerable.Range(0, variants.Count).Select(i => Encoding.UTF8.GetString(variants[i])));
    }
}
