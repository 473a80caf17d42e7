using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using CorpusSdk;

/// <summary>A text in corpus/notes. The build checks every note against it.</summary>
[CorpusSchema("notes")]
public sealed partial record Note : Article
{
    public partial DateOnly Date { get; }

    [Indexed]
    public partial ImmutableArray<string> Tags { get; }

    [StringLength(80)]
    public partial string? Place { get; }

    public partial Author Author { get; }
}

/// <summary>A text in corpus/authors.</summary>
[CorpusSchema("authors")]
public sealed partial record Author : Article
{
    [ReferencedBy(typeof(Note), nameof(Note.Author))]
    public partial IReadOnlyList<Note> Notes { get; }
}
