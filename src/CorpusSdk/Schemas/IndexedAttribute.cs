namespace CorpusSdk;

/// <summary>Adds a lookup table over a partial property of a schema: <c>Corpus.Blog.ByTags["rust"]</c>. It is compiled; nothing is sorted or grouped at run time.</summary>
[AttributeUsage(AttributeTargets.Property, Inherited = false)]
public sealed class IndexedAttribute : Attribute;
