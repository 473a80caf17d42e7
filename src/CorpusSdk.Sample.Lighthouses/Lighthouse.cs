using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;

namespace CorpusSdk.Sample.Lighthouses;

/// <summary>A lighthouse of <c>corpus/lighthouses</c>. Front matter is checked against this record when the sample is compiled.</summary>
[CorpusSchema("lighthouses")]
public sealed partial record Lighthouse : Article
{
    private const double TallInMetres = 40;

    /// <summary>The year in which its light was first shown.</summary>
    [Range(1, 2100)]
    public partial int Lit { get; }

    /// <summary>From its base to its top, in metres.</summary>
    [Range(1, 200)]
    public partial double Height { get; }

    /// <summary>Where it is, by today's borders.</summary>
    [Indexed]
    public partial string Country { get; }

    /// <summary>Its state today.</summary>
    public partial LighthouseStatus Status { get; }

    /// <summary>The kinds of lighthouses that it is an example of.</summary>
    [Indexed, Required]
    public partial ImmutableArray<string> Tags { get; }

    /// <summary>Who built it; null if nobody of <c>corpus/engineers</c> did.</summary>
    public partial Engineer? Engineer { get; }

    /// <summary>One line for the head of a page.</summary>
    [StringLength(100)]
    public partial string Description { get; }

    /// <summary>Whether it is a tall one.</summary>
    public bool IsTall => Height >= TallInMetres;
}

/// <summary>The state of a lighthouse today.</summary>
public enum LighthouseStatus
{
    /// <summary>It is lit.</summary>
    Active,

    /// <summary>It can be visited.</summary>
    Museum,

    /// <summary>It no longer exists.</summary>
    Lost,
}
