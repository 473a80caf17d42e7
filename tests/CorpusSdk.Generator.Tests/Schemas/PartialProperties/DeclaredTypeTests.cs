using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>Times, durations, GUIDs and versions: packs have no kinds for them, and properties give them all the same.</summary>
public class DeclaredTypeTests
{
    private const string Code = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel;
        using System.Globalization;
        using CorpusSdk;

        namespace Harbour;

        [CorpusSchema("boats")]
        public sealed partial record Boat : Article
        {
            [Indexed] public partial TimeOnly Departs { get; }
            [Indexed] public partial TimeSpan Crossing { get; }
            [Indexed] public partial Guid Id { get; }
            public partial Version? Engine { get; }
            [Indexed] public partial ImmutableArray<TimeOnly> Stops { get; }
            public partial IReadOnlyList<Guid> Keys { get; }
            [DefaultValue("PT5M")] public partial TimeSpan Turnaround { get; }
        }

        public static class Probe
        {
            private static Boat Moth => Corpus.Boats.Articles["moth"];

            public static string Answer => FormattableString.Invariant($"{Moth.Departs:HH:mm:ss}; {Moth.Crossing:c}; {Moth.Id:D}; {Moth.Engine}; {Moth.Stops[1]:HH:mm}; {Moth.Keys[0]:N}; {Moth.Turnaround:c}; ")
                + FormattableString.Invariant($"{Corpus.Boats.Articles["wasp"].Engine is null}; {Corpus.Boats.Articles["wasp"].Turnaround:c}; ")
                + FormattableString.Invariant($"{Corpus.Boats.ByDeparts.Between(new(6, 0), new(8, 0)).Count}; {Corpus.Boats.ByCrossing.Descending[0].Slug}; {Corpus.Boats.ById[Moth.Id][0].Slug}; ")
                + FormattableString.Invariant($"{Corpus.Boats.ById.Contains(Guid.Empty)}; {Corpus.Boats.ById.Keys[0].Key:D}; {Corpus.Boats.ByStops[new(17, 30)].Count}");
        }
        """;

    private const string Boats = """
        {"slug": "moth", "body": "It sails.", "departs": "07:15", "crossing": "PT1H30M", "id": "3F2504E0-4F89-41D3-9A0C-0305E82C3301", "engine": "1.10", "stops": ["07:15", "17:30"], "keys": ["00000000-0000-0000-0000-000000000001"], "turnaround": "00:10:00"}
        {"slug": "wasp", "body": "It sails too.", "departs": "23:59:59.5", "crossing": "00:45:00", "id": "0F2504e0-4f89-41d3-9a0c-0305e82c3301"}
        """;

    private const string Answer = "07:15:00; 01:30:00; 3f2504e0-4f89-41d3-9a0c-0305e82c3301; 1.10; 17:30; 00000000000000000000000000000001; 00:10:00; "
        + "True; 00:05:00; 1; moth; moth; False; 0f2504e0-4f89-41d3-9a0c-0305e82c3301; 1";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Properties_ReadWhatTheTextsSay_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked, Boats).Run());

        Assert.Equal(Answer, consumer.Value("Harbour.Probe", "Answer"));
        Archive boats = consumer.Archives.Single();
        boats.Verify();
        Assert.Equal(
            ["07:15:00", "PT1H30M", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "1.10"],
            boats.Articles[0].Fields.Take(4).Select(field => field.Value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void AValueOfAnotherType_IsReportedAtItsPlace_HoweverThePackIsCarried(bool isPacked)
    {
        const string Text = """
            {"slug": "moth", "body": "It sails.", "departs": "7am", "crossing": "90 min", "id": "none", "engine": 1.10}
            """;

        Assert.Equal(
            [
                "corpus/boats.jsonl(1,50): error CORPUS1302: Expected a time such as 17:30 for 'departs', found '7am': write 07:00",
                "corpus/boats.jsonl(1,69): error CORPUS1302: Expected a duration such as PT1H30M or 01:30:00 for 'crossing', found '90 min': write PT90M",
                "corpus/boats.jsonl(1,85): error CORPUS1302: Expected a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301 for 'id', found 'none': write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or make Id a string",
                "corpus/boats.jsonl(1,103): error CORPUS1302: Expected a version such as 1.2.0 for 'engine', found 1.10: write \"1.10\" in quotes, because it is a number without them",
            ],
            Harbour(isPacked, Text).Run().Diagnostics.Select(diagnostic => diagnostic.ToString().Replace(CorpusProject.DefaultFolder, "", StringComparison.Ordinal)));
    }

    [Fact]
    public void AVersion_HasNoLookupTable() => Assert.Equal(
        "[Indexed] of 'Value' is on a version, which has no lookup table, so it was left out: remove it, or make the property a string",
        SchemaCode.Message("[Indexed] public partial Version Value { get; }"));

    [Theory]
    [InlineData("[DefaultValue(\"half past\")] public partial TimeOnly Value { get; }", "has a value that is not a time such as 17:30")]
    [InlineData("[Range(1, 5)] public partial TimeSpan Value { get; }", "has bounds of a different type")]
    [InlineData("[Range(typeof(TimeSpan), \"1 h\", \"2 h\")] public partial TimeSpan Value { get; }", "has a bound that is not a duration")]
    [InlineData("[Range(typeof(Guid), \"a\", \"b\")] public partial Guid Value { get; }", "has bounds of a different type")]
    [InlineData("[StringLength(36)] public partial Guid Value { get; }", "applies to texts but the property is not one")]
    public void AnAttributeThatDoesNotFit_IsReported(string member, string reason) => Assert.Contains(reason, SchemaCode.Message(member), StringComparison.Ordinal);

    private static CorpusProject Harbour(bool isPacked, string text)
    {
        CorpusProject project = new CorpusProject().With(Code);
        return isPacked ? project.AddPacked("corpus/boats.jsonl", text) : project.Add("corpus/boats.jsonl", text);
    }
}
