using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>The list of the files beside texts, which the generator reads.</summary>
internal sealed class AssetsTarget : GuidedTarget
{
    /// <inheritdoc/>
    public override string Name => "assets";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) => Encoding.UTF8.GetBytes(AssetListFile.Write(new ProjectAssets(
        Enumerable.Range(0, attack.Random.Next(4)).Select(i => new AssetFile($"corpus/{HostileWords.Word(attack)}.png", attack.Random.Next(), attack.Happens(50) ? new ImageSize(i + 1, 2) : null)).ToEquatableArray(),
        ((string[])["corpus"]).ToEquatableArray())));

    /// <inheritdoc/>
    public override void Run(byte[] input) => _ = AssetListFile.Write(AssetListFile.Read(Encoding.UTF8.GetString(input)));
}
