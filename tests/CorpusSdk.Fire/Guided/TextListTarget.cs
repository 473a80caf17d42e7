using CorpusSdk.Compiler.TextLists;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>A compressed list of slugs, which analyzers read from the metadata of any assembly.</summary>
internal sealed class TextListTarget : GuidedTarget
{
    /// <inheritdoc/>
    public override string Name => "texts";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) =>
        TextListWriter.Write([.. Enumerable.Range(0, attack.Random.Next(1, 200)).Select(i => $"{attack.Pick(["the", "a", "an"])}-{attack.Pick(["ferry", "lamp", "river"])}-{i * i}").Distinct().Order(StringComparer.Ordinal)]);

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        try
        {
            var list = new TextListReader(input);
            _ = list.Contains("a-slug");
            _ = list.ToArray().Length;
        }
        catch (FormatException)
        {
            // What a damaged list is to give.
        }
    }
}
