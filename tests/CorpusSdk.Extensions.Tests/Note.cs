namespace CorpusSdk.Extensions.Tests;

/// <summary>Where a note belongs.</summary>
public enum NoteKind
{
    Essay,
    FieldReport,
}

/// <summary>A schema of the tests' own.</summary>
[CorpusSchema("notes")]
public sealed partial record Note : Article
{
    public partial NoteKind Kind { get; }

    [Indexed]
    public partial DateOnly Date { get; }

    public partial string? Subtitle { get; }
}
