using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Campaigns;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>A file of one format, through parser, builder and pack, and back.</summary>
/// <param name="name">The name of the target.</param>
/// <param name="path">The name of the file, which decides its format.</param>
/// <param name="write">Writes a file of the format.</param>
internal sealed class TextTarget(string name, string path, Func<AttackCase, string> write) : GuidedTarget
{
    /// <inheritdoc/>
    public override string Name => name;

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) => Encoding.UTF8.GetBytes(write(attack));

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        (string, string)[] files = [(path, Encoding.UTF8.GetString(input))];
        CompiledCorpus compiled = CompiledCorpus.Compile(files);
        foreach ((ArchiveSpec spec, byte[] pack) in compiled.Archives)
            PackCampaign.RequireSame(spec, pack);
        foreach (CorpusSdk.Compiler.Problems.Problem problem in compiled.Problems)
            PackCampaign.RequirePlace(problem, files);
    }
}
