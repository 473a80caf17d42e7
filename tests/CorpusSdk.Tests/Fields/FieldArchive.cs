using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests.Fields;

/// <summary>Archives that consist of fields, in the pack of the articles or in one of their own.</summary>
internal static class FieldArchive
{
    /// <summary>Opens an archive of so many articles with these fields.</summary>
    public static GeneratedArchive<TestArticle> Open(int articleCount, ColumnSet columns) => TestArchive.Open(Spec(articleCount, columns));

    /// <summary>An archive of so many articles with these fields.</summary>
    public static ArchiveSpec Spec(int articleCount, ColumnSet columns) =>
        TestArchive.WithSlugs(Enumerable.Range(0, articleCount).Select(i => i.ToString(CultureInfo.InvariantCulture))) with { Columns = columns };

    /// <summary>Opens an archive of so many articles whose fields are in another pack.</summary>
    public static GeneratedArchive<TestArticle> OpenWithFieldsPack(int articleCount, ColumnSet ownColumns, byte[] fieldsPack)
    {
        ArchiveSpec archive = Spec(articleCount, ownColumns);
        byte[] pack = Pinned(PackWriter.Write(archive));
        byte[] fields = Pinned(fieldsPack);
        return new GeneratedArchive<TestArticle>(archive.Name, archive.Fingerprint, () => pack, () => fields, static seed => new TestArticle(seed));
    }

    /// <summary>A copy that does not move.</summary>
    public static byte[] Pinned(byte[] bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        return pinned;
    }
}
