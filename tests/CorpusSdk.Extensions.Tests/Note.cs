using System.Collections.Immutable;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace CorpusSdk.Extensions.Tests;

/// <summary>Where a note belongs.</summary>
public enum NoteKind
{
    Essay,
    FieldReport,
}

/// <summary>A schema of the tests' own, with what only C# knows: an enumeration, and a reference to another archive.</summary>
[CorpusSchema("notes")]
public sealed partial record Note : Article
{
    public partial NoteKind Kind { get; }

    [Indexed]
    public partial DateOnly Date { get; }

    public partial string? Subtitle { get; }

    public partial Person? Writer { get; }

    public partial ImmutableArray<NoteKind> Leanings { get; }

    public partial ImmutableArray<Person> Readers { get; }

    [DefaultValue(NoteKind.FieldReport)]
    public partial NoteKind FirstDraft { get; }

    [DefaultValue("1.50")]
    public partial decimal Fee { get; }

    [Required]
    public partial string? Paper { get; }

    /// <summary>May be missing, although no note of the corpus lacks it.</summary>
    public partial string? Mood { get; }
}

/// <summary>What notes refer to.</summary>
[CorpusSchema("people")]
public sealed partial record Person : Article
{
    public partial int Born { get; }
}
