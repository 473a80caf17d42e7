namespace CorpusSdk;

/// <summary>
/// Makes a record the schema of an archive: its articles become objects of the record, and the fields of their texts are
/// checked against its properties when the project is compiled.
/// </summary>
/// <remarks>
/// The record is partial and derives from <see cref="Article"/>. Its partial properties, which have a getter and nothing else, are
/// implemented by the generator; whatever else it declares is ordinary C#. Needs C# 13.
/// </remarks>
/// <example>
/// <code>
/// [CorpusSchema("blog")]
/// public sealed partial record BlogPost : CorpusSdk.Article
/// {
///     public partial DateOnly Date { get; }
///     [Indexed] public partial ImmutableArray&lt;string&gt; Tags { get; }
///     public bool IsRecent => Date.Year >= 2025;
/// }
/// </code>
/// </example>
// Interfaces and structures cannot be schemas. They are allowed here so that one problem says so, with its cure.
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class CorpusSchemaAttribute : Attribute
{
    /// <summary>Names the archive.</summary>
    /// <param name="archive">The archive's folder, file or header name, or its name in C#; letter case and hyphens do not matter.</param>
    public CorpusSchemaAttribute(string archive) => Archive = archive;

    /// <summary>The archive as it was named.</summary>
    public string Archive { get; }
}
