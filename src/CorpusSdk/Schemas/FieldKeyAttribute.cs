namespace CorpusSdk;

/// <summary>Sets the key of a partial property of a schema in the texts, if it is not the property's name: <c>[FieldKey("ms.date")]</c>.</summary>
/// <remarks>
/// Without it a property takes the key of its own name; letter case, spaces and the characters <c>- _ . :</c> do not matter, so
/// <c>PublishDate</c> takes <c>publish-date</c> and <c>publish_date</c>. With it, only letter case does not matter.
/// </remarks>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class FieldKeyAttribute : Attribute
{
    /// <summary>Names the key.</summary>
    /// <param name="key">The key as it is in the texts.</param>
    public FieldKeyAttribute(string key) => Key = key;

    /// <summary>The key.</summary>
    public string Key { get; }
}
