using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Site;

/// <summary>The images and other files of a site: copies of those that its texts show or lead to, and of no others.</summary>
internal sealed class SiteCopies
{
    private readonly SiteAddresses _addresses;
    private readonly SortedDictionary<string, SiteFile> _files = new(StringComparer.Ordinal);

    /// <summary>Looks for the files, and opens none.</summary>
    public SiteCopies(Source source, SiteAddresses addresses)
    {
        _addresses = addresses;
        var missing = new SortedSet<string>(StringComparer.Ordinal);
        foreach (Asset asset in source.Archives.SelectMany(archive => archive.Assets))
        {
            string file = SiteAddresses.FileOf(asset);
            if (source.Files.Find(asset) is { } open)
                _files.TryAdd(file, new SiteFile(file, open));
            else
                missing.Add(asset.Path);
        }

        Missing = [.. missing];
    }

    /// <summary>The copies, in ordinal order.</summary>
    public IEnumerable<SiteFile> Files => _files.Values;

    /// <summary>The paths of those that were not found, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The address of a copy; null if there is none.</summary>
    public string? AddressOf(Asset asset) => _files.ContainsKey(SiteAddresses.FileOf(asset)) ? _addresses.Of(asset) : null;
}
