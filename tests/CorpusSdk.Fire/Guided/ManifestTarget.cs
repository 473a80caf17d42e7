using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>A manifest, which the generator reads from a file that anything may have damaged.</summary>
internal sealed class ManifestTarget : GuidedTarget
{
    // A seed lasts longer than a version.
    private const string Version = "1";

    /// <inheritdoc/>
    public override string Name => "manifest";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack)
    {
        CompiledCorpus compiled = CompiledCorpus.Compile(HostileCorpus.Write(attack));
        var manifest = new ProjectManifest(
            compiled.Archives.Select(archive => ArchiveManifest.Create(archive.Spec, maxSlugConstants: 100)).ToEquatableArray(),
            compiled.Problems.ToEquatableArray(),
            compiled.Files.Select(file => new ManifestFile(file.Path, "/" + file.Path)).ToEquatableArray());
        return Encoding.UTF8.GetBytes(ManifestWriter.Write(manifest, Version));
    }

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        if (ManifestReader.TryRead(Encoding.UTF8.GetString(input), Version, out ProjectManifest manifest))
            _ = ManifestWriter.Write(manifest, Version);
    }
}
