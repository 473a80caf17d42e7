using System.ComponentModel.DataAnnotations;

namespace CorpusSdk.Sample.Lighthouses;

/// <summary>An engineer of <c>corpus/engineers</c>.</summary>
[CorpusSchema("engineers")]
public sealed partial record Engineer : Article
{
    /// <summary>The year of birth, which for some is an estimate.</summary>
    [Range(1000, 2100)]
    public partial int Born { get; }

    /// <summary>The year of death.</summary>
    [Range(1000, 2100)]
    public partial int Died { get; }

    /// <summary>As an adjective: <c>Scottish</c>.</summary>
    [Indexed]
    public partial string Nationality { get; }

    /// <summary>The lighthouse that made the name; null for those who built none.</summary>
    public partial Lighthouse? BestKnownFor { get; }

    /// <summary>One line for the head of a page.</summary>
    [StringLength(100)]
    public partial string Description { get; }

    /// <summary>The lighthouses of the collection that the engineer built, in the order of their slugs.</summary>
    [ReferencedBy(typeof(Lighthouse), nameof(Lighthouse.Engineer))]
    public partial IReadOnlyList<Lighthouse> Lighthouses { get; }
}
