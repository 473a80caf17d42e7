namespace CorpusSdk;

/// <summary>Demands of a partial property of a schema, or of a record in it, that no value of it is given twice in the archive; of a list, no element. Checked when the project is compiled.</summary>
/// <remarks>Two values are the same if C# has them as equal: <c>1.50</c> and <c>1.5</c>, or two notations of a letter with an accent. Missing values are not compared.</remarks>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class UniqueAttribute : Attribute;
