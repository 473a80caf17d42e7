using System.Buffers.Binary;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests;

/// <summary>The archive as a whole: its properties, how it opens, and its message if it cannot.</summary>
public class ArchiveTests
{
    private const PackSection UnknownSection = (PackSection)200;

    private static readonly ArchiveSpec Spec = TestArchive.Compile(TestArchive.Text);
    private static readonly byte[] Pack = PackWriter.Write(Spec);

    [Fact]
    public void Archive_GivesItsArticlesToCodeThatKnowsNoName()
    {
        Archive archive = TestArchive.Open(Spec);

        Assert.Equal(["lamp", "the-fog-signal", "маяк-на-краю-света", "an-article-may-have-a-body-and-nothing-above-it"], archive.Articles.Select(article => article.Slug));
        Assert.Equal(archive.Articles.Count, archive.Count);
        Assert.True(archive.TryGet("lamp", out Article? lamp));
        Assert.Same(archive.Articles[0], lamp);
        Assert.False(archive.TryGet("lamb", out _));
    }

    [Fact]
    public void Archive_KnowsNameTitleLanguageAndFingerprint()
    {
        Archive archive = TestArchive.Open(ArchiveBuilder.Build("FieldNotes", "Field notes", "en-GB", []));

        Assert.Equal(("FieldNotes", "Field notes", "en-GB"), (archive.Name, archive.Title, archive.Language));
        Assert.Equal("FieldNotes", archive.ToString());
        Assert.Matches("^[0-9a-f]{32}$", archive.Fingerprint);
    }

    [Fact]
    public void Archive_WithoutLanguage_HasNone() => Assert.Null(TestArchive.Open(TestArchive.WithSlugs([])).Language);

    [Fact]
    public void DescribingAnArchive_DoesNotTouchItsPack()
    {
        bool wasAsked = false;
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, () =>
        {
            wasAsked = true;
            return default;
        });

        _ = (archive.Name, archive.Fingerprint, archive.ToString());

        Assert.False(wasAsked);
    }

    [Fact]
    public void Pack_IsOpenedOnce()
    {
        int count = 0;
        byte[] pinned = GC.AllocateArray<byte>(Pack.Length, pinned: true);
        Pack.CopyTo(pinned, 0);
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, () =>
        {
            count++;
            return pinned;
        });

        _ = (archive.Title, archive.Count, archive.Articles, archive.Table, archive.TryGet("lamp", out _));

        Assert.Equal(1, count);
    }

    [Fact]
    public void PackOfAnotherBuild_IsRefusedWithBothFingerprints()
    {
        ArchiveSpec other = TestArchive.Compile(TestArchive.Text + "\n\nOne more paragraph.");

        string message = MessageOfRefusal(PackWriter.Write(other));

        Assert.Contains(Spec.Fingerprint, message, StringComparison.Ordinal);
        Assert.Contains(other.Fingerprint, message, StringComparison.Ordinal);
        Assert.Contains("different builds", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(ushort.MaxValue)]
    public void OtherMajorVersion_IsRefusedWithBothVersions(int version)
    {
        byte[] pack = [.. Pack];
        BinaryPrimitives.WriteUInt16LittleEndian(pack.AsSpan(PackLayout.Header.MajorVersion), (ushort)version);

        Assert.Contains($"it has format version {version}, this runtime reads version 1.", MessageOfRefusal(pack), StringComparison.Ordinal);
    }

    [Fact]
    public void BytesThatAreNoPack_AreRefused()
    {
        Assert.Contains("mark of a pack", MessageOfRefusal([]), StringComparison.Ordinal);
        Assert.Contains("mark of a pack", MessageOfRefusal("CORPUSPK"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("mark of a pack", MessageOfRefusal(new byte[10_000]), StringComparison.Ordinal);
    }

    [Fact]
    public void MissingSection_IsNamed() =>
        Assert.Contains("section Links is missing", MessageOfRefusal(PackBytes.Rewrite(Pack, Spec.Fingerprint, without: PackSection.Links)), StringComparison.Ordinal);

    [Fact]
    public void NewerMinorVersionWithAnUnknownSection_OpensAndVerifies()
    {
        byte[] newer = PackBytes.Rewrite(Pack, Spec.Fingerprint, with: (UnknownSection, [1, 2, 3]), minorVersion: PackLayout.MinorVersion + 1);
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, newer);

        archive.Verify();

        Assert.Equal(TestArchive.Open(Spec).Table, archive.Table);
    }

    [Fact]
    public void DamageInAnUnknownSection_IsFoundByVerify()
    {
        byte[] newer = PackBytes.Rewrite(Pack, Spec.Fingerprint, with: (UnknownSection, [1, 2, 3]));
        newer[PackBytes.Sections(newer).Single(section => section.Kind == UnknownSection).Bytes.Start.Value]++;

        var exception = Assert.Throws<CorpusFormatException>(TestArchive.Open(Spec, newer).Verify);

        Assert.Contains("section 200", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SectionsInAnyOrder_AreFound()
    {
        byte[] pack = [.. Pack];
        Span<byte> directory = pack.AsSpan()[PackBytes.HeaderAndDirectory(pack)][PackLayout.Header.SizeInBytes..];
        byte[] first = directory[..PackLayout.DirectoryEntry.SizeInBytes].ToArray();
        directory[PackLayout.DirectoryEntry.SizeInBytes..].CopyTo(directory);
        first.CopyTo(directory[^PackLayout.DirectoryEntry.SizeInBytes..]);
        PackBytes.Seal(pack);

        Assert.Equal(TestArchive.Open(Spec).Table.Select(article => article.Body), TestArchive.Open(Spec, pack).Table.Select(article => article.Body));
    }

    [Fact]
    public void BytesBehindThePack_ChangeNothing() => TestArchive.Open(Spec, [.. Pack, 1, 2, 3]).Verify();

    [Fact]
    public void ArchiveThatCannotOpen_StillHasNameAndFingerprint()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, []);

        Assert.Equal(("Test", Spec.Fingerprint, "Test"), (archive.Name, archive.Fingerprint, archive.ToString()));
        Assert.Throws<CorpusFormatException>(() => archive.Title);
        Assert.Throws<CorpusFormatException>(() => archive.Articles);
    }

    private static string MessageOfRefusal(byte[] pack)
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, pack);
        string message = Assert.Throws<CorpusFormatException>(() => archive.Count).Message;

        Assert.StartsWith("The compiled archive 'Test' cannot be read: ", message, StringComparison.Ordinal);
        Assert.EndsWith(" Rebuild the project or update the package that contains it.", message, StringComparison.Ordinal);
        return message;
    }
}
