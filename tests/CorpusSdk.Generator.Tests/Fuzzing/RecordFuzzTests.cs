using System.Text.Json;
using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>Records of any structure compile without a message and give their values back, with both carriers.</summary>
public class RecordFuzzTests
{
    [Fact]
    public void AnyRecords_CompileAndComeBack() => Fuzz.Run(seed =>
    {
        string text = FuzzedRecords.Create(seed);
        bool isPacked = seed % 3 == 0;
        using FuzzBuild build = FuzzBuild.Run(isPacked ? new CorpusProject().AddPacked("corpus/notes.jsonl", text) : new CorpusProject().Add("corpus/notes.jsonl", text));
        Archive archive = build.Consumer.Archives.Single();
        archive.Verify();

        string[] lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(lines.Length, archive.Articles.Count);
        for (int i = 0; i < lines.Length; i++)
        {
            using JsonDocument record = JsonDocument.Parse("{" + lines[i][FuzzedRecords.Opening.Length..]);
            SameValues.AssertUntyped(record.RootElement, archive.Articles[i].Fields, "");
            SameValues.AssertTyped(build.Shapes[archive.Name], archive.Articles[i], archive.Articles[i].Fields);
        }
    });
}
