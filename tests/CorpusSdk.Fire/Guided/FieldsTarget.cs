using System.Text;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>The values beside texts, which the generator reads from a file where a schema is declared.</summary>
internal sealed class FieldsTarget : GuidedTarget
{
    private const string Version = "1";

    /// <inheritdoc/>
    public override string Name => "fields";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) =>
        Encoding.UTF8.GetBytes(FieldsFile.Write(attack.Pick(CompiledCorpus.CompileSome(attack).Archives).Spec, Version, "/project"));

    /// <inheritdoc/>
    public override void Run(byte[] input) => _ = FieldsFile.Read(Encoding.UTF8.GetString(input), Version);
}
