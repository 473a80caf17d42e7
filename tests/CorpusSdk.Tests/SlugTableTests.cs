using System.Globalization;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Lookup by slug against <see cref="Dictionary{TKey,TValue}"/>, over sets that make it hard for a hash that reads few characters.</summary>
public class SlugTableTests
{
    private const int MaxMembersMutated = 300;

    private static readonly Gen<int> Size = Gen.Frequency((6, Gen.Int[0, 8]), (3, Gen.Int[9, 300]), (1, Gen.Int[301, 5_000]));

    private static readonly Gen<int> Length = Gen.Frequency((3, Gen.Int[1, 12]), (2, Gen.Int[13, 80]), (1, Gen.Int[81, 400]));

    [Fact]
    public void RandomSlugs_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from size in Size
        from slugs in Gen.String[Gen.Char["abcdefghijklmnopqrstuvwxyz-я"], 1, 30].Array[size]
        select slugs);

    [Fact]
    public void SlugsOfOneToThreeCharacters_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from size in Size
        from slugs in Gen.String[Gen.OneOf(Gen.Char["ab"], Gen.Char), 1, 3].Array[size]
        select slugs);

    [Fact]
    public void SlugsThatDifferInOneCharacter_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from length in Length
        from shared in Gen.String[Gen.Char["ab-"], length, length]
        from places in Gen.Select(Gen.Int[0, length - 1], Gen.Char['c', 'z']).Array[0, 400]
        select places.Select(place => Replace(shared, place.Item1, place.Item2)).Append(shared).ToArray());

    [Fact]
    public void SlugsWithCommonStartsAndEnds_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from start in Length
        from end in Length
        from size in Size
        from step in Gen.Int[1, 1_000]
        select Enumerable.Range(0, size)
            .Select(i => new string('a', start) + (i * step).ToString("D7", CultureInfo.InvariantCulture) + new string('z', end))
            .ToArray());

    [Fact]
    public void SlugsOfOneCharacterRepeated_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from size in Gen.Int[1, 400]
        select Enumerable.Range(1, size).Select(length => new string('a', length)).ToArray());

    [Fact]
    public void AnySlugs_AreFoundAsADictionaryFindsThem() => AssertSameAsDictionary(
        from size in Gen.Int[0, 60]
        from slugs in ArchiveGen.Slug.Array[size]
        select slugs);

    private static void AssertSameAsDictionary(Gen<string[]> sets) => sets.Sample(AssertSameAsDictionary, iter: 40);

    private static void AssertSameAsDictionary(string[] slugs)
    {
        slugs = [.. slugs.Distinct(StringComparer.Ordinal)];
        Dictionary<string, int> oracle = slugs.Select((slug, index) => (slug, index)).ToDictionary(StringComparer.Ordinal);
        ArticleTable<TestArticle> table = TestArchive.Open(TestArchive.WithSlugs(slugs)).Table;

        foreach (string slug in slugs)
            AssertSame(slug);
        foreach (string member in slugs.Take(MaxMembersMutated))
        {
            foreach (string mutation in Mutations(member))
                AssertSame(mutation);
        }

        void AssertSame(string slug)
        {
            // Another string of the same characters, so that nothing is found by reference; and a span that is not part of a string.
            string asked = new(slug.AsSpan());
            char[] within = [' ', .. slug, ' '];
            bool isMember = oracle.TryGetValue(asked, out int index);
            TestArticle? expected = isMember ? table[index] : null;

            Assert.Equal(isMember, table.TryGet(asked, out TestArticle? byString));
            Assert.Equal(isMember, table.TryGet(within.AsSpan(1, slug.Length), out TestArticle? bySpan));
            Assert.Equal(isMember, table.Contains(asked));
            Assert.Same(expected, byString);
            Assert.Same(expected, bySpan);
            if (isMember)
                Assert.Equal(slug, expected!.Slug);
        }
    }

    private static IEnumerable<string> Mutations(string member)
    {
        yield return "";
        yield return member + "a";
        yield return "a" + member;
        yield return member + "\0";
        yield return member.ToUpperInvariant();
        yield return member[1..];
        yield return member[..^1];
        yield return member[..(member.Length / 2)];
        yield return Replace(member, 0, '_');
        yield return Replace(member, member.Length / 2, '_');
        yield return Replace(member, member.Length / 3, 'a');
        yield return Replace(member, member.Length - 1, '_');
    }

    private static string Replace(string text, int index, char replacement) =>
        string.Concat(text.AsSpan(0, index), [replacement], text.AsSpan(index + 1));
}
