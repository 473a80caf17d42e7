using CorpusSdk.Build.Caching;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tool.Sources;

/// <summary>A pack in a file that is mapped into memory.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Where the pack begins.</param>
/// <param name="Label">What it says of itself.</param>
internal sealed record FoundPack(MappedFile File, int Start, PackLabel Label)
{
    /// <summary>The archives of some packs, linked with each other. Of two packs of one name the first counts.</summary>
    /// <param name="packs">The packs; those of fields alone are joined to the archives that they belong to.</param>
    public static Source ToSource(IReadOnlyList<FoundPack> packs)
    {
        ILookup<string, FoundPack> fields = packs.Where(pack => pack.Label.Name.Length == 0).ToLookup(pack => pack.Label.Fingerprint);
        FoundPack[] named = [.. packs.Where(pack => pack.Label.Name.Length > 0)];
        FoundPack[] first = [.. named.DistinctBy(pack => pack.Label.Name).OrderBy(pack => pack.Label.Name, StringComparer.Ordinal)];
        var archives = new Archive[first.Length];
        for (int i = 0; i < first.Length; i++)
            archives[i] = Open(first[i], fields[first[i].Label.Fingerprint].FirstOrDefault()).LinkedWith(() => archives);
        return new Source(archives)
        {
            Notes = [.. named
                .GroupBy(pack => pack.Label.Name)
                .Where(same => same.Count() > 1)
                .Select(same => $"{same.Count()} archives are called {same.Key}; the first is shown.")],
        };
    }

    private ReadOnlySpan<byte> Bytes => File.GetSpan().Slice(Start, Label.LengthInBytes);

    private static GeneratedArchive<SourceArticle> Open(FoundPack pack, FoundPack? fields) => fields is null
        ? new(pack.Label.Name, pack.Label.Fingerprint, () => pack.Bytes, static seed => new SourceArticle(seed))
        : new(pack.Label.Name, pack.Label.Fingerprint, () => pack.Bytes, () => fields.Bytes, static seed => new SourceArticle(seed));
}
