using System.Collections.Immutable;
using System.ComponentModel;

namespace CorpusSdk.Extensions.Tests;

/// <summary>A schema with records in it.</summary>
[CorpusSchema("walks")]
public sealed partial record Walk : Article
{
    public partial Halt Start { get; }

    public partial Halt? End { get; }

    public partial ImmutableArray<Halt> Stops { get; }

    public partial TimeSpan Length { get; }
}

/// <summary>Where a walk comes by.</summary>
[CorpusRecord]
public readonly partial record struct Halt
{
    public partial string Town { get; }

    public partial TimeOnly? At { get; }

    [DefaultValue(NoteKind.Essay)]
    public partial NoteKind Kind { get; }

    public partial Person? Host { get; }
}
