using System.Text.Json;
using CorpusSdk.Compiler.JsonSchemas;
using CorpusSdk.Generator.Tests.Support;
using Json.Schema;
using static VerifyXunit.Verifier;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>The JSON Schema of a declared schema, judged by a library: it accepts and refuses what the compiler does.</summary>
public class JsonSchemaTests
{
    private const string Code = """
        #nullable enable
        using System;
        using System.Collections.Immutable;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using CorpusSdk;

        namespace Harbour;

        [CorpusSchema("boats")]
        public sealed partial record Boat : Article
        {
            /// <summary>The year in which it was <see cref="Launched"/>,
            /// as the register has it.</summary>
            [Range(1850, 2030)] public partial int Built { get; }
            public partial DateOnly? Launched { get; }
            /// <summary>What it does.</summary>
            public partial BoatKind Kind { get; }
            public partial Uses Uses { get; }
            [MaxLength(3)] public partial ImmutableArray<string> Tags { get; }
            [MinLength(1)] public partial ImmutableArray<int> Decks { get; }
            [DefaultValue("1.00")] public partial decimal Fare { get; }
            [DefaultValue(true)] public partial bool IsOpen { get; }
            [StringLength(8, MinimumLength = 2)] public partial string? Sign { get; }
            [RegularExpression("[A-Z]{2}-[0-9]+")] public partial string? Register { get; }
            [AllowedValues("red", "green")] public partial string? Hull { get; }
            [DeniedValues("none")] public partial string? Flag { get; }
            [EmailAddress] public partial string? Mail { get; }
            [FieldKey("ms.site")] public partial Uri? Site { get; }
            public partial DateTimeOffset? SeenAt { get; }
            public partial Person? Skipper { get; }
            public partial ImmutableArray<Person> Mates { get; }
        }

        public enum BoatKind { Tug, SteamFerry }

        [Flags] public enum Uses { None = 0, Mail = 1, Cars = 2 }

        [CorpusSchema("people")]
        public sealed partial record Person : Article;
        """;

    private const string People = """
        {"slug": "ballast", "body": "A cat."}
        {"slug": "keel", "body": "A dog."}
        {"slug": "7", "body": "A number."}
        """;

    /// <summary>A record with all that is required; a test changes one thing.</summary>
    private const string Good = "\"body\": \"It sails.\", \"built\": 1911, \"kind\": \"Tug\", \"uses\": \"Mail\", \"decks\": [1]";

    [Fact]
    public async Task Schema_IsAsItWas() => await Verify(SchemaOf(CreateProject($"{{{Good}}}").Run(), "Boats"));

    [Fact]
    public void WithoutTheProperty_NothingIsEmitted() =>
        Assert.DoesNotContain(CreateProject($"{{{Good}}}").Set("CorpusJsonSchemas", "false").Run().HintNames, name => name.EndsWith(EmbeddedSchema.HintExtension, StringComparison.Ordinal));

    [Fact]
    public void BothCarriers_GiveTheSameSchema()
    {
        CorpusProject inline = CreateProject($"{{{Good}}}");
        CorpusProject packed = new CorpusProject().AddPacked("corpus/boats.jsonl", $"{{{Good}}}").AddPacked("corpus/people.jsonl", People).With(Code).Set("CorpusJsonSchemas", "true");

        Assert.Equal(SchemaOf(inline.Run(), "Boats"), SchemaOf(packed.Run(), "Boats"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", \"title\": \"Moth\", \"slug\": \"moth\", \"standfirst\": \"A tug.\", \"$schema\": \"../schemas/Boats.schema.json\"")]
    [InlineData(", \"launched\": \"1911-05-31\"")]
    [InlineData(", \"launched\": null, \"sign\": null, \"hull\": null, \"skipper\": null, \"tags\": null")]
    [InlineData(", \"launched\": \"31/05/1911\"")]
    [InlineData(", \"tags\": \"old\"")]
    [InlineData(", \"tags\": [\"old\", 7, true]")]
    [InlineData(", \"tags\": [\"a\", \"b\", \"c\", \"d\"]")]
    [InlineData(", \"tags\": [[\"a\"]]")]
    [InlineData(", \"fare\": 2.5")]
    [InlineData(", \"fare\": \"2.5\"")]
    [InlineData(", \"Is-Open\": false")]
    [InlineData(", \"is open\": \"yes\"")]
    [InlineData(", \"sign\": \"MOTH\"")]
    [InlineData(", \"sign\": \"MOTHS AND WASPS\"")]
    [InlineData(", \"sign\": 47")]
    [InlineData(", \"register\": \"LN-12\"")]
    [InlineData(", \"register\": \"LN-12b\"")]
    [InlineData(", \"register\": \"\"")]
    [InlineData(", \"hull\": \"green\"")]
    [InlineData(", \"hull\": \"blue\"")]
    [InlineData(", \"flag\": \"none\"")]
    [InlineData(", \"mail\": \"moth@example.org\"")]
    [InlineData(", \"mail\": \"moth\"")]
    [InlineData(", \"ms.site\": \"https://example.org/moth\"")]
    [InlineData(", \"MS.Site\": \"example.org\"")]
    [InlineData(", \"mssite\": \"https://example.org\"")]
    [InlineData(", \"seenAt\": \"2024-05-31T12:00:00+02:00\"")]
    [InlineData(", \"seen-at\": \"2024-05-31 12:00\"")]
    [InlineData(", \"seen_at\": \"noon\"")]
    [InlineData(", \"skipper\": \"keel\"")]
    [InlineData(", \"skipper\": \"Keel\"")]
    [InlineData(", \"skipper\": \"kel\"")]
    [InlineData(", \"skipper\": \"\"")]
    [InlineData(", \"skipper\": 7")]
    [InlineData(", \"mates\": [\"keel\", \"ballast\"]")]
    [InlineData(", \"mates\": [\"keel\", \"nobody\"]")]
    [InlineData(", \"colour\": \"red\"")]
    public void Record_IsValid_ExactlyIfTheCompilerSaysNothing(string beside) => AssertSame($"{{{Good}{beside}}}");

    [Theory]
    [InlineData("\"built\": 1911", "\"built\": 1700")]
    [InlineData("\"built\": 1911", "\"built\": 1911.5")]
    [InlineData("\"built\": 1911", "\"built\": \"1911\"")]
    [InlineData("\"built\": 1911", "\"Built\": 1911")]
    [InlineData("\"built\": 1911, ", "")]
    [InlineData("\"built\": 1911", "\"built\": null")]
    [InlineData("\"Tug\"", "\"steam ferry\"")]
    [InlineData("\"Tug\"", "\"STEAM-FERRY\"")]
    [InlineData("\"Tug\"", "\"boat\"")]
    [InlineData("\"Mail\"", "\"mail, cars\"")]
    [InlineData("\"Mail\"", "\"mail, dogs\"")]
    [InlineData("[1]", "7")]
    [InlineData("[1]", "[]")]
    [InlineData("[1]", "[\"one\"]")]
    [InlineData(", \"decks\": [1]", "")]
    public void ChangedRecord_IsValid_ExactlyIfTheCompilerSaysNothing(string before, string after) =>
        AssertSame($"{{{Good.Replace(before, after, StringComparison.Ordinal)}}}");

    private const string Ferries = """
        #nullable enable
        using System;
        using System.Collections.Immutable;
        using System.ComponentModel.DataAnnotations;
        using CorpusSdk;

        [CorpusSchema("ferries")]
        public sealed partial record Ferry : Article
        {
            public partial Address Address { get; }
            public partial Address? Depot { get; }
            public partial ImmutableArray<Stop> Stops { get; }
            public partial TimeSpan? Crossing { get; }
            public partial Guid? Licence { get; }
            [Range(typeof(Version), "1.0", "2.0")] public partial Version? Build { get; }
        }

        [CorpusRecord]
        public readonly partial record struct Address
        {
            /// <summary>Where it lies.</summary>
            [MinLength(3)] public partial string City { get; }
            public partial string? Street { get; }
        }

        [CorpusRecord]
        public readonly partial record struct Stop
        {
            public partial TimeOnly At { get; }
            public partial string Pier { get; }
        }
        """;

    [Theory]
    [InlineData("\"address\": {\"city\": \"Bern\"}")]
    [InlineData("\"address\": {\"City\": \"Bern\", \"street\": \"Aare\"}")]
    [InlineData("\"address\": {\"city\": \"B\"}")]
    [InlineData("\"address\": {\"street\": \"Aare\"}")]
    [InlineData("\"address\": {\"city\": \"Bern\", \"zip\": \"3000\"}")]
    [InlineData("\"address\": \"Bern\"")]
    [InlineData("\"address\": null")]
    [InlineData("\"address.city\": \"Bern\"")]
    [InlineData("\"title\": \"Moth\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"depot\": null")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"depot\": {\"city\": \"Thun\"}")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"depot\": {}")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"stops\": [{\"at\": \"07:15\", \"pier\": \"North\"}, {\"at\": \"07:40:30\", \"pier\": \"South\"}]")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"stops\": [{\"at\": \"25:15\", \"pier\": \"North\"}]")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"stops\": [{\"at\": \"07:15\"}]")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"crossing\": \"PT1H30M\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"crossing\": \"1.02:30:00\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"crossing\": \"an hour\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"crossing\": 90")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"licence\": \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"licence\": \"3f2504e0\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"build\": \"1.2.0\"")]
    [InlineData("\"address\": {\"city\": \"Bern\"}, \"build\": \"v1\"")]
    public void RecordWithRecords_IsValid_ExactlyIfTheCompilerSaysNothing(string fields)
    {
        string record = $"{{\"body\": \"It sails.\", {fields}}}";
        GeneratorRun run = new CorpusProject().Add("corpus/ferries.jsonl", record).With(Ferries).Set("CorpusJsonSchemas", "true").Run();
        bool isAccepted = !run.DiagnosticIds.Any(id => id.StartsWith("CORPUS13", StringComparison.Ordinal));

        Assert.Equal(isAccepted, IsValid(JsonSchema.FromText(SchemaOf(run, "Ferries")), record));
    }

    [Fact]
    public void ListOfRecords_IsValidIfEachRecordIs()
    {
        JsonSchema schema = JsonSchema.FromText(SchemaOf(CreateProject($"{{{Good}}}").Run(), "Boats"));

        Assert.True(IsValid(schema, $"[{{{Good}}}, {{{Good}}}]"));
        Assert.False(IsValid(schema, $"[{{{Good}}}, {{}}]"));
    }

    private static void AssertSame(string record)
    {
        GeneratorRun run = CreateProject(record).Run();
        bool isAccepted = !run.DiagnosticIds.Any(id => id.StartsWith("CORPUS13", StringComparison.Ordinal));
        Assert.Equal(isAccepted, IsValid(JsonSchema.FromText(SchemaOf(run, "Boats")), record));
    }

    private static bool IsValid(JsonSchema schema, string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return schema.Evaluate(document.RootElement).IsValid;
    }

    private static CorpusProject CreateProject(string boat) =>
        new CorpusProject().Add("corpus/boats.jsonl", boat).Add("corpus/people.jsonl", People).With(Code).Set("CorpusJsonSchemas", "true");

    private static string SchemaOf(GeneratorRun run, string archive) => EmbeddedSchema.Read(run.Source(archive + EmbeddedSchema.HintExtension));
}
