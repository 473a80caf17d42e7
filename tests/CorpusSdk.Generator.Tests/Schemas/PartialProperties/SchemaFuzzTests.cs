using CorpusSdk.Generator.Tests.Fuzzing;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>Schemas of any types and names compile without a message and give back the values of their texts.</summary>
public class SchemaFuzzTests
{
    [Fact]
    public void AnySchema_CompilesAndItsValuesComeBack() => Fuzz.Run(seed =>
    {
        FuzzedSchema schema = FuzzedSchema.Create(seed);
        CorpusProject project = seed % 3 == 0
            ? new CorpusProject().With(schema.Code).AddPacked("corpus/notes.jsonl", schema.Records).Add("corpus/people.jsonl", FuzzedSchema.People)
            : new CorpusProject().With(schema.Code).Add("corpus/notes.jsonl", schema.Records).Add("corpus/people.jsonl", FuzzedSchema.People);
        using FuzzBuild build = FuzzBuild.Run(project);
        Archive archive = build.Consumer.Archives.Single(archive => archive.Name == "Notes");
        archive.Verify();

        // All records have one headline, and so one slug; and a namespace may be called Corpus.
        Assert.DoesNotContain(build.Problems, problem => problem.Severity >= DiagnosticSeverity.Warning && problem.Id is not ("CORPUS1008" or "CORPUS2018"));
        Assert.Equal(schema.Expected.Count, archive.Articles.Count);
        for (int i = 0; i < schema.Expected.Count; i++)
        {
            foreach ((string property, string expected) in schema.Expected[i])
            {
                string actual = FuzzedValue.Describe(archive.Articles[i].GetType().GetProperty(property)!.GetValue(archive.Articles[i]));
                Assert.True(SameValues.IsSameText(expected, actual), $"{property} is {actual}, and was {expected}");
            }
        }
    });
}
