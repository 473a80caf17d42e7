using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Tests.Fields;

namespace CorpusSdk.Tests;

/// <summary>What a program calls on an archive gives <see cref="CorpusFormatException"/> where the pack is damaged, and no other exception.</summary>
public class PublicCallDamageTests
{
    private const int BytesBetweenDamages = 7;

    private static readonly ArchiveSpec Spec = TestArchive.WithMarkup(TestArchive.Compile(TestArchive.Text) with { Columns = FieldArchive.Everything });
    private static readonly byte[] Pack = PackWriter.Write(Spec);

    private static readonly Action<GeneratedArchive<TestArticle>>[] Calls =
    [
        archive => Read(archive.Search("lamp").Hits.Select(hit => hit.Snippet.Text)),
        archive => Read(archive.Search("\"good night\" OR lamq* -fog").Hits),
        archive => Read([archive.Search("lampp").DidYouMean]),
        archive => Read(archive.Suggest("la")),
        archive => Read(new ArchiveSet(archive).Search("lens").Hits),
        archive => Read(archive.Articles.SelectMany(article => article.Similar)),
        archive => Read(archive.Articles.SelectMany(article => article.Fields).Select(field => field.Value)),
        archive => Read(archive.Articles.SelectMany(article => article.Links).Select(link => link.Target?.Headline)),
        archive => Read(archive.Articles.Select(article => article.Html)),
        archive => Read(archive.Lookup(0, row => row.Text(FieldArchive.LookupColumn)).Keys),
        archive => Read(archive.Lookup(0, row => row.Text(FieldArchive.LookupColumn))["red"]),
        archive => archive.TryGet("lamp", out _),
        archive => _ = archive.Count,
    ];

    [Fact]
    public void SoundPack_AnswersEveryCall() => Assert.All(Calls, call => call(TestArchive.Open(Spec, Pack)));

    [Fact]
    public void DamagedDirectory_IsRefusedByEveryCall()
    {
        (_, int length) = PackBytes.HeaderAndDirectory(Pack).GetOffsetAndLength(Pack.Length);
        for (int place = 0; place < length; place++)
        {
            byte[] damaged = [.. Pack];
            damaged[place] ^= 0x20;
            Assert.All(Calls, call => Assert.Throws<CorpusFormatException>(() => call(TestArchive.Open(Spec, damaged))));
        }
    }

    [Fact]
    public void SectionThatVanishedFromTheDirectory_DoesNotPassForOneThatWasNeverThere()
    {
        (PackSection Kind, Range, int)[] sections = [.. PackBytes.Sections(Pack)];
        for (int i = 0; i < sections.Length; i++)
        {
            byte[] damaged = [.. Pack];
            PackBytes.SetUInt32(damaged, PackLayout.Header.SizeInBytes + (i * PackLayout.DirectoryEntry.SizeInBytes) + PackLayout.DirectoryEntry.Kind, 0);
            Assert.All(Calls, call => Assert.Throws<CorpusFormatException>(() => call(TestArchive.Open(Spec, damaged))));
        }
    }

    [Fact]
    public void DamageAnywhere_GivesTheOneExceptionOrOtherContent()
    {
        int found = 0;
        for (int place = 0; place < Pack.Length; place += BytesBetweenDamages)
        {
            byte[] damaged = [.. Pack];
            damaged[place] ^= (byte)(1 << (place % 8));
            GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, damaged);
            foreach (Action<GeneratedArchive<TestArticle>> call in Calls)
            {
                Exception? exception = Record.Exception(() => call(archive));
                if (exception is not null)
                    Assert.IsType<CorpusFormatException>(exception);
                found += exception is null ? 0 : 1;
            }
        }

        Assert.NotEqual(0, found);
    }

    private static void Read<T>(IEnumerable<T> values)
    {
        foreach (T value in values)
            _ = value?.ToString();
    }
}
