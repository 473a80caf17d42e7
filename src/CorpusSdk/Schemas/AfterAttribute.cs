namespace CorpusSdk;

/// <summary>Demands that the value of a partial property is above that of another one of the same record: <c>[After(nameof(Start))]</c>. Checked when the project is compiled.</summary>
/// <remarks>For numbers, days, times, durations and versions. Where one of the two is missing, nothing is demanded.</remarks>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true, Inherited = false)]
public sealed class AfterAttribute : Attribute
{
    /// <summary>Names the other property.</summary>
    /// <param name="property">A property of the same record and of the same type.</param>
    public AfterAttribute(string property) => Property = property;

    /// <summary>The name of the other property.</summary>
    public string Property { get; }

    /// <summary>Whether the two values may be equal.</summary>
    public bool OrEqual { get; set; }
}
