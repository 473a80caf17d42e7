using CorpusSdk.Tests.Search.Index;
using CsCheck;

namespace CorpusSdk.Tests.Search.Peers;

/// <summary>Generates articles and queries that FTS5 and we divide into the same words.</summary>
/// <remarks>
/// Words are made of letters a to z in either case, digits, and precomposed Latin letters of which both leave the base letter; they
/// are separated by single blanks. So there is no mark, hyphen or apostrophe to disagree about, and no letter such as ß or ø that one
/// folds and the other keeps. Digits are behind letters or by themselves.
/// </remarks>
internal static class PeerGen
{
    private static readonly string[] Accented = ["café", "CAFÉ", "naïve", "señor", "über", "Český", "façade", "ångström", "crème", "tiếng"];

    /// <summary>A word out of a small stock, of which many begin alike.</summary>
    public static readonly Gen<string> Word = Gen.Frequency(
        (6, Gen.Int[0, 99].Select(i => i * i * i / 20_000).Select(i => "ka" + (char)('a' + (i % 26)) + (i > 25 ? "n" : ""))),
        (3, Gen.Char['a', 'c'].Array[1, 4].Select(letters => new string(letters))),
        (1, Gen.Int[0, Accented.Length - 1].Select(i => Accented[i])),
        (1, Gen.Int[0, 30].Select(i => i % 2 == 0 ? $"b{i}" : $"{i}"))).Select(Gen.Int[0, 9], (word, i) => i == 0 ? word.ToUpperInvariant() : word);

    private static readonly Gen<string> Beginning = Gen.Select(Word, Gen.Int[1, 5]).Select((word, length) => word[..Math.Min(length, word.Length)]);

    /// <summary>Articles, so many.</summary>
    public static Gen<ArticleStrings[]> Articles(int min, int max) =>
        Gen.Select(Text(0, 5), Text(0, 3), Text(0, 40), (headline, standfirst, body) => new ArticleStrings(headline, standfirst, body)).Array[min, max];

    /// <summary>A query with words of its own.</summary>
    public static Gen<PeerQuery> Query => QueryOf(Word, Beginning);

    /// <summary>A query of words and beginnings that something else draws.</summary>
    public static Gen<PeerQuery> QueryOf(Gen<string> word, Gen<string> beginning) => Part(word, beginning, depth: 2);

    private static Gen<string> Text(int min, int max) => Word.Array[min, max].Select(words => string.Join(' ', words));

    private static Gen<PeerQuery> Part(Gen<string> word, Gen<string> beginning, int depth)
    {
        Gen<PeerQuery> leaf = Gen.Frequency(
            (4, word.Select(PeerQuery.Word)),
            (3, word.Array[2, 3].Select(PeerQuery.Phrase)),
            (3, beginning.Select(PeerQuery.Prefix)),
            (1, Gen.Select(word, beginning).Select((first, last) => PeerQuery.PhraseWithPrefix([first, last]))));
        if (depth == 0)
            return leaf;

        Gen<PeerQuery> part = Part(word, beginning, depth - 1);
        return Gen.Frequency(
            (3, leaf),
            (2, part.Array[1, 3].Select(PeerQuery.All)),
            (2, part.Array[1, 3].Select(PeerQuery.Any)),
            (1, Gen.Select(part, part).Select(PeerQuery.Except)));
    }
}
