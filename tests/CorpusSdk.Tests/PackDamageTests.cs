using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Tests.Fields;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>
/// A pack with damaged bytes gives <see cref="CorpusFormatException"/> or wrong text: no other exception, no hang, no read outside
/// the block, no list longer than the pack, no wild allocation (what <see cref="PackWalk"/> demands of every call).
/// </summary>
public class PackDamageTests
{
    private static readonly ArchiveSpec Archive = TestArchive.WithMarkup(TestArchive.Compile(TestArchive.Text) with { Columns = FieldArchive.Everything });
    private static readonly byte[] Pack = PackWriter.Write(Archive);
    private static readonly string[] Slugs = [.. Archive.Articles.Select(article => article.Slug), "", "x", "nobody"];

    private static readonly uint[] SuspectValues =
    [
        0, 1, 2, 3, 4, 7, 8, 0xFF, 0x100, 0xFFFF, 0x10000, 0x00FF_FFFF, 0x3FFF_FFFF, 0x4000_0000,
        int.MaxValue - 1, int.MaxValue, 0x8000_0000, 0x8000_0001, 0xAAAA_AAAA, uint.MaxValue - 8, uint.MaxValue - 7, uint.MaxValue - 1, uint.MaxValue,
    ];

    private enum DamageKind
    {
        FlipBit,
        SetNumber,
        AddToNumber,
        Zero,
        Copy,
        Truncate,
        TruncateAndSaySo,
    }

    [Fact]
    public void SoundPack_GivesNoException()
    {
        PackWalk walk = PackWalk.Walk(Archive, Pack, Slugs);

        Assert.Equal(0, walk.ExceptionCount);
    }

    [Fact]
    public void AnyBitOfTheDirectoryFlipped_IsRefused()
    {
        byte[] pinned = GC.AllocateArray<byte>(Pack.Length, pinned: true);
        Pack.CopyTo(pinned, 0);
        (_, int length) = PackBytes.HeaderAndDirectory(Pack).GetOffsetAndLength(Pack.Length);
        for (int bit = 0; bit < 8 * length; bit++)
        {
            pinned[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Throws<CorpusFormatException>(() => TestArchive.Open(Archive, () => pinned).Count);
            pinned[bit / 8] ^= (byte)(1 << (bit % 8));
        }
    }

    [Fact]
    public void AnyNumberOfTheDirectoryReplacedByASuspectOne_DoesNoHarmWhereItsChecksumAgrees() => AssertHarmless(
        [PackBytes.HeaderAndDirectory(Pack)],
        damaged => PackWalk.Walk(Archive, Sealed(damaged), Slugs));

    [Fact]
    public void DirectoryOfMoreSectionsThanThereCanBe_IsRefused()
    {
        byte[] pack = new byte[1 << 20];
        Pack.CopyTo(pack, 0);
        PackBytes.SetUInt32(pack, PackLayout.Header.LengthInBytes, (uint)pack.Length);
        PackBytes.SetUInt32(pack, PackLayout.Header.SectionCount, PackLayout.MaxSectionCount + 1);

        string message = Assert.Throws<CorpusFormatException>(() => TestArchive.Open(Archive, Sealed(pack)).Count).Message;

        Assert.Contains("it cannot have 257 sections", message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyNumberOfATableReplacedByASuspectOne_DoesNoHarm() => AssertHarmless(
        PackBytes.Sections(Pack).Where(section => section.Kind is not (PackSection.Strings or PackSection.Bodies or PackSection.Html or PackSection.FieldTexts)).Select(section => section.Bytes),
        damaged => PackWalk.WalkSpread(Archive, damaged, Slugs));

    [Fact]
    public void AnySectionCutShort_DoesNoHarm()
    {
        foreach ((PackSection kind, _, int itemCount) in PackBytes.Sections(Pack))
        {
            foreach (int count in new[] { 0, 1, itemCount / 2, itemCount - 1 })
                PackWalk.WalkSpread(Archive, CutShort(kind, count), Slugs);
        }
    }

    [Fact]
    public void SlotsThatStandBehindTheirSection_AreNotRead()
    {
        ArticleTable<TestArticle> table = TestArchive.Open(Archive, CutShort(PackSection.SlugSlots, count: 0)).Table;

        Assert.All(Slugs, slug => Assert.False(table.Contains(slug)));
    }

    [Fact]
    public void DirectoryThatReachesBeyondThePack_IsRefused()
    {
        byte[] header = Pack[..PackLayout.Header.SizeInBytes];
        for (uint length = 0; length <= PackLayout.Header.SizeInBytes; length++)
        {
            foreach (uint sectionCount in SuspectValues.Where(count => count > 0))
            {
                PackBytes.SetUInt32(header, PackLayout.Header.LengthInBytes, length);
                PackBytes.SetUInt32(header, PackLayout.Header.SectionCount, sectionCount);
                GeneratedArchive<TestArticle> archive = TestArchive.Open(Archive, [.. header]);

                string message = Assert.Throws<CorpusFormatException>(() => archive.Count).Message;

                Assert.Matches("it should have [0-9]+ bytes|it cannot have [0-9]+ sections", message);
            }
        }
    }

    [Fact]
    public void AnyPackWithAnyDamage_DoesNoHarm() => Gen.Select(ArchiveGen.Archive, Damage.Array[1, 6], Gen.Bool).Sample(
        (archive, damages, isSealed) =>
        {
            byte[] pack = PackWriter.Write(archive);
            int length = pack.Length;
            foreach ((DamageKind kind, uint place, uint from, uint value) in damages)
                Apply(kind, pack, ref length, place, from, value);
            if (isSealed)
                PackBytes.Seal(pack.AsSpan(0, length));

            PackWalk.Walk(archive, pack.AsSpan(0, length), [.. archive.Articles.Select(article => article.Slug), "", "x", "nobody"]);
        },
        iter: LongTests.Cases(3_000));

    [Fact]
    public void PackCutOffAnywhere_IsRefused()
    {
        for (int length = 0; length < Pack.Length; length++)
        {
            GeneratedArchive<TestArticle> archive = TestArchive.Open(Archive, Pack[..length]);
            Assert.Throws<CorpusFormatException>(() => archive.Count);
        }
    }

    [Fact]
    public void Verify_FindsEveryFlippedBit()
    {
        byte[] pinned = GC.AllocateArray<byte>(Pack.Length, pinned: true);
        Pack.CopyTo(pinned, 0);
        Range[] covered = [PackBytes.HeaderAndDirectory(Pack), .. PackBytes.Sections(Pack).Select(section => section.Bytes)];
        foreach (Range range in covered)
        {
            (int offset, int length) = range.GetOffsetAndLength(Pack.Length);
            for (int bit = 8 * offset; bit < 8 * (offset + length); bit++)
            {
                pinned[bit / 8] ^= (byte)(1 << (bit % 8));
                Assert.Throws<CorpusFormatException>(TestArchive.Open(Archive, () => pinned).Verify);
                pinned[bit / 8] ^= (byte)(1 << (bit % 8));
            }
        }

        TestArchive.Open(Archive, () => pinned).Verify();
    }

    [Fact]
    public void Verify_FindsDamageThatChecksumsAgreeWith()
    {
        byte[] pack = [.. Pack];
        (_, Range table, _) = PackBytes.Sections(pack).Single(section => section.Kind == PackSection.SlugSlots);
        pack.AsSpan()[table].Fill(0xFF);
        pack = PackBytes.Rewrite(pack, Archive.Fingerprint);

        var exception = Assert.Throws<CorpusFormatException>(TestArchive.Open(Archive, pack).Verify);

        Assert.Contains("slug", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SlugThatLeadsToNoArticle_IsDamageRatherThanNotThere()
    {
        byte[] pack = [.. Pack];
        (_, Range table, int slotCount) = PackBytes.Sections(pack).Single(section => section.Kind == PackSection.SlugSlots);
        for (int i = 0; i < slotCount; i++)
            PackBytes.SetUInt32(pack, table.Start.Value + (i * PackLayout.SlugSlot.SizeInBytes) + PackLayout.SlugSlot.ArticleIndex, (uint)Archive.Articles.Count);

        Assert.Throws<CorpusFormatException>(() => TestArchive.Open(Archive, pack).Table.TryGet("lamp", out _));
    }

    [Fact]
    public void Checksum_ShowsEveryChangeOfOneByte() => Gen.Select(Gen.Byte.Array[1, 200], Gen.Int[0, int.MaxValue], Gen.Byte[1, 255]).Sample(
        (bytes, place, change) =>
        {
            ulong sound = PackChecksum.Compute(bytes);
            bytes[place % bytes.Length] ^= change;
            return PackChecksum.Compute(bytes) != sound;
        },
        iter: 10_000);

    private static Gen<(DamageKind Kind, uint Place, uint From, uint Value)> Damage =>
        from kind in Gen.Frequency(
            (4, Gen.Const(DamageKind.FlipBit)),
            (6, Gen.Const(DamageKind.SetNumber)),
            (3, Gen.Const(DamageKind.AddToNumber)),
            (2, Gen.Const(DamageKind.Zero)),
            (2, Gen.Const(DamageKind.Copy)),
            (1, Gen.OneOf(DamageKind.Truncate, DamageKind.TruncateAndSaySo)))
        from place in Gen.UInt
        from source in Gen.UInt
        from value in Gen.OneOf(Gen.OneOf(SuspectValues), Gen.UInt, Gen.UInt[0, 300])
        select (kind, place, source, value);

    private static void Apply(DamageKind kind, byte[] pack, ref int length, uint place, uint from, uint value)
    {
        if (length < 2 * sizeof(uint))
            return;

        int position = (int)(place % (uint)length);
        int number = (int)(place % (uint)(length / sizeof(uint))) * sizeof(uint);
        Span<byte> bytes = pack.AsSpan(0, length);
        switch (kind)
        {
            case DamageKind.FlipBit:
                pack[position] ^= (byte)(1 << (int)(value % 8));
                break;
            case DamageKind.SetNumber:
                PackBytes.SetUInt32(pack, number, value);
                break;
            case DamageKind.AddToNumber:
                PackBytes.SetUInt32(pack, number, PackBytes.UInt32(pack, number) + (uint)(value % 2 == 0 ? 1 : -1));
                break;
            case DamageKind.Zero:
                bytes.Slice(position, (int)(value % (uint)(length - position))).Clear();
                break;
            case DamageKind.Copy:
                Span<byte> source = bytes[(int)(from % (uint)length)..];
                source[..Math.Min(source.Length, Math.Min((int)(value % 64), length - position))].CopyTo(bytes[position..]);
                break;
            default:
                length = position;
                if (kind == DamageKind.TruncateAndSaySo && length > PackLayout.Header.LengthInBytes + sizeof(ulong))
                    PackBytes.SetUInt32(pack, PackLayout.Header.LengthInBytes, (uint)length);
                break;
        }
    }

    /// <summary>The pack with only so many items in a section; the bytes of the others are still behind it.</summary>
    private static byte[] CutShort(PackSection kind, int count)
    {
        byte[] pack = [.. Pack];
        IReadOnlyList<(PackSection Kind, Range Bytes, int ItemCount)> sections = PackBytes.Sections(pack);
        int index = Enumerable.Range(0, sections.Count).Single(i => sections[i].Kind == kind);
        int entry = PackLayout.Header.SizeInBytes + (index * PackLayout.DirectoryEntry.SizeInBytes);
        int itemSize = sections[index].Bytes.GetOffsetAndLength(pack.Length).Length / sections[index].ItemCount;
        PackBytes.SetUInt32(pack, entry + PackLayout.DirectoryEntry.ItemCount, (uint)count);
        PackBytes.SetUInt32(pack, entry + PackLayout.DirectoryEntry.LengthInBytes, (uint)(count * itemSize));
        return Sealed(pack);
    }

    private static byte[] Sealed(byte[] pack)
    {
        byte[] copy = [.. pack];
        PackBytes.Seal(copy);
        return copy;
    }

    private static void AssertHarmless(IEnumerable<Range> places, Func<byte[], PackWalk> walk)
    {
        int found = 0;
        byte[] damaged = [.. Pack];
        foreach ((int place, int offset) in places.SelectMany(Numbers).Index())
        {
            uint sound = PackBytes.UInt32(Pack, offset);
            uint[] values = [.. SuspectValues, sound + 1, sound - 1, sound * 2, (uint)Pack.Length, (uint)Pack.Length - 1, (uint)Pack.Length + 1];
            foreach (uint value in values.Where((_, number) => LongTests.Combine(place, number)))
            {
                PackBytes.SetUInt32(damaged, offset, value);
                found += walk(damaged).ExceptionCount > 0 ? 1 : 0;
            }

            PackBytes.SetUInt32(damaged, offset, sound);
        }

        Assert.NotEqual(0, found);
    }

    private static IEnumerable<int> Numbers(Range range)
    {
        (int offset, int length) = range.GetOffsetAndLength(Pack.Length);
        return Enumerable.Range(0, length / sizeof(uint)).Select(i => offset + (i * sizeof(uint)));
    }
}
