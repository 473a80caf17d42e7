using CorpusSdk.InMemory;

namespace CorpusSdk.Extensions.Tests.Fixtures;

/// <summary>The guide's way to notice that a fixture has changed.</summary>
public class FingerprintTests
{
    private const string Text = "===\nTitle: Snow\n\nIt falls.";

    [Theory]
    [InlineData("===\nTitle: Snow\n\nIt fell.", false)]
    [InlineData("===\r\nTitle: Snow\r\n\r\nIt falls.", true)]
    public void Fingerprint_ChangesWithTheTextAndNotWithItsLineEnds(string other, bool isSame) =>
        Assert.Equal(isSame, InMemoryArchive.Parse(Text).Archive.Fingerprint == InMemoryArchive.Parse(other).Archive.Fingerprint);
}
