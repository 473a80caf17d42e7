using System.ComponentModel;

namespace CorpusSdk.GeneratedCode;

/// <summary>Tells the analyzers which texts can be looked up: the slugs of an archive, or the keys of a lookup table. Programs do not read it.</summary>
/// <remarks>
/// It is metadata, because an analyzer reads no files and a reference assembly has no resources. An archive whose class <c>Slugs</c> has
/// constants needs none.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class KnownTextsAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="texts">The texts, compressed.</param>
    public KnownTextsAttribute(string texts) => Texts = texts;

    /// <summary>The texts, compressed.</summary>
    public string Texts { get; }
}
