using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Campaigns;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Fire.Guided;

/// <summary>A query over a small archive in several scripts.</summary>
internal sealed class QueryTarget : GuidedTarget
{
    private static readonly Lazy<GeneratedArchive<FireArticle>> Archive = new(Compile);

    /// <inheritdoc/>
    public override string Name => "query";

    /// <inheritdoc/>
    public override byte[] WriteSeed(AttackCase attack) => Encoding.UTF8.GetBytes(HostileQuery.Write(attack));

    /// <inheritdoc/>
    public override void Run(byte[] input) => QueryCampaign.RequireSense(Archive.Value, Encoding.UTF8.GetString(input));

    private static GeneratedArchive<FireArticle> Compile()
    {
        (ArchiveSpec spec, byte[] pack) = CompiledCorpus.Compile(
        [
            ("records.jsonl", """
                {"title": "The ferry that never sailed", "body": "A lamp burnt on the harbour wall, and the ferries lay still.", "tags": ["sea", "harbour"]}
                {"title": "O'Neil's e-mail", "body": "C++17 and version 2.0.1 of the Wi-Fi driver; l'avion, auto's.", "tags": ["words"]}
                {"title": "Маяк на скале", "body": "Маяки горят всю ночь.", "tags": ["sea"]}
                {"title": "第3章", "body": "2024年5月1日、山と川。", "tags": ["words"]}

                """),
        ]).Archives.Single();

        // For as long as the process lives; what a runtime reads must not move.
        var memory = new GuardedMemory(pack);
        return CompiledCorpus.Open(spec, memory.Get);
    }
}
