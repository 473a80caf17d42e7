using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;
using CsCheck;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>A damaged index gives <see cref="CorpusFormatException"/> or wrong results: no other exception, no hang, no wild allocation.</summary>
public class IndexDamageTests
{
    private const int ArticleCount = 300;
    private const long MaxAllocationInBytes = 4 << 20;

    private static readonly byte[] Pack = IndexPack.Write(IndexedArchive.Build(Articles(), IndexLevel.Full));

    private static readonly uint[] SuspectValues =
    [
        0, 1, 2, 3, 127, 128, 255, 0xFFFF, 0x1_0000, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFF0, uint.MaxValue - 1, uint.MaxValue,
    ];

    private static readonly SearchQuery[] Queries = IndexedQueryGen.Query.Array[12].Generate(new PCG(1), null, out _);

    [Fact]
    public void AnyByteChanged_DoesNoHarm()
    {
        byte[] damaged = [.. Pack];
        int exceptions = 0;
        for (int i = PackLayout.Header.SizeInBytes; i < Pack.Length; i += LongTests.Step(5))
        {
            damaged[i] ^= (byte)(1 << (i % 8));
            exceptions += Walk(damaged) ? 1 : 0;
            damaged[i] = 0xFF;
            exceptions += Walk(damaged) ? 1 : 0;
            damaged[i] = Pack[i];
        }

        Assert.NotEqual(0, exceptions);
    }

    [Fact]
    public void AnyDamage_DoesNoHarm() => Gen.Select(Gen.Int[0, (Pack.Length / 4) - 1], Gen.Int[0, SuspectValues.Length - 1]).Array[1, 5].Sample(
        changes =>
        {
            byte[] damaged = [.. Pack];
            foreach ((int place, int value) in changes)
                System.Runtime.InteropServices.MemoryMarshal.Write(damaged.AsSpan(place * 4), in SuspectValues[value]);
            Walk(damaged);
        },
        iter: LongTests.Cases(3_000));

    [Fact]
    public void AnySectionCutShort_DoesNoHarm()
    {
        int sectionCount = (int)PackBytes.UInt32(Pack, PackLayout.Header.SectionCount);
        for (int i = 0; i < sectionCount; i++)
        {
            int entry = PackLayout.Header.SizeInBytes + (i * PackLayout.DirectoryEntry.SizeInBytes);
            uint count = PackBytes.UInt32(Pack, entry + PackLayout.DirectoryEntry.ItemCount);
            uint length = PackBytes.UInt32(Pack, entry + PackLayout.DirectoryEntry.LengthInBytes);
            foreach (uint left in new uint[] { 0, 1, count / 2, count - 1 }.Where(left => left < count))
            {
                byte[] damaged = [.. Pack];
                PackBytes.SetUInt32(damaged, entry + PackLayout.DirectoryEntry.ItemCount, left);
                PackBytes.SetUInt32(damaged, entry + PackLayout.DirectoryEntry.LengthInBytes, length / count * left);
                Walk(damaged);
            }
        }
    }

    [Fact]
    public void Verify_FindsChangesThatSearchesDoNot()
    {
        byte[] damaged = [.. Pack];
        int found = 0;
        int tried = 0;
        foreach ((PackSection kind, Range bytes, _) in PackBytes.Sections(Pack))
        {
            if (kind == PackSection.SearchLanguage)
                continue;
            (int start, int length) = bytes.GetOffsetAndLength(Pack.Length);
            for (int i = start; i < start + length - (kind == PackSection.SearchPostings ? IndexLayout.PaddingInBytes : 0); i += LongTests.Step(3), tried++)
            {
                damaged[i] ^= 0x10;
                try
                {
                    if (IndexedArchive.Open(damaged, ArticleCount) is { } index)
                        IndexVerifier.Verify(index);
                }
                catch (CorpusFormatException)
                {
                    found++;
                }

                damaged[i] = Pack[i];
            }
        }

        // Not every bit matters: a count of a form, a bound that is higher than it need be.
        Assert.InRange(found, tried * 3 / 4, tried);
    }

    /// <summary>Uses every operation of an index; gives whether damage was noticed.</summary>
    private static bool Walk(byte[] damaged)
    {
        // Whatever the directory's checksum finds is not the index's to find.
        byte[] pack = [.. damaged];
        PackBytes.Seal(pack);
        bool isNoticed = false;
        Allocations.AssertWithin(() =>
        {
            isNoticed = RunQueries(pack);
            return MaxAllocationInBytes;
        });
        return isNoticed;
    }

    private static bool RunQueries(byte[] pack)
    {
        SearchIndex? index;
        bool isNoticed = false;
        try
        {
            index = IndexedArchive.Open(pack, ArticleCount);
        }
        catch (CorpusFormatException)
        {
            return true;
        }

        if (index is null)
            return true;
        foreach (SearchQuery query in Queries)
        {
            try
            {
                RankedHits hits = SearchEngine.Run([index], query, 0, 10);
                Assert.InRange(hits.TotalCount, 0, ArticleCount);
                Assert.All(hits.Hits, hit => Assert.InRange(hit.Article, 0, ArticleCount - 1));
            }
            catch (CorpusFormatException)
            {
                isNoticed = true;
            }
        }

        return isNoticed;
    }

    private static ArticleStrings[] Articles() => IndexedQueryGen.Articles(ArticleCount, ArticleCount).Generate(new PCG(2), null, out _);
}
