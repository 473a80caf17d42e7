namespace CorpusSdk.Export.Tests;

/// <summary>The archives that the tests export.</summary>
internal static class TestArchives
{
    /// <summary>Fields of every kind, markup, links between texts, and an archive without fields whose links are cards.</summary>
    public static ArchiveSet All { get; } = new(Samples.Places.Archive, Samples.Notes.Archive, Corpus.Russia.Archive);

    /// <summary>A body as long as wanted, in words that are not all the same.</summary>
    public static string LongText(int seed, int length)
    {
        var text = new System.Text.StringBuilder(length + 16);
        for (int word = 0; text.Length < length; word++)
            text.Append(word % 12 == 11 ? "\n\n" : " ").Append("word").Append((word * 31 + seed) % 997);
        return text.ToString();
    }
}
