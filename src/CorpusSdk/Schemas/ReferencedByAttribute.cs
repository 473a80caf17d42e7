namespace CorpusSdk;

/// <summary>
/// Makes a partial property of a schema the way back of a reference: all articles that point at this one, in the order of their
/// archive. The property is an <c>IReadOnlyList</c> or <c>ImmutableArray</c> of the other schema's record.
/// </summary>
/// <example>
/// <code>
/// [ReferencedBy(typeof(BlogPost), nameof(BlogPost.Author))]
/// public partial IReadOnlyList&lt;BlogPost&gt; Posts { get; }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class ReferencedByAttribute : Attribute
{
    /// <summary>Names the reference.</summary>
    /// <param name="schema">The record whose articles point here.</param>
    /// <param name="property">The property of that record that points here.</param>
    public ReferencedByAttribute(Type schema, string property)
    {
        Schema = schema;
        Property = property;
    }

    /// <summary>The record whose articles point here.</summary>
    public Type Schema { get; }

    /// <summary>The name of its property that points here.</summary>
    public string Property { get; }
}
