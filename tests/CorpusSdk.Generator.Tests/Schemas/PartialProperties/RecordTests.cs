using CorpusSdk.Generator.Schemas;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>Records within a schema: what fills them, what their properties give, and what their authors hear.</summary>
public class RecordTests
{
    private const string Code = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel;
        using System.ComponentModel.DataAnnotations;
        using System.Linq;
        using CorpusSdk;

        namespace Harbour;

        [CorpusSchema("boats")]
        public sealed partial record Boat : Article
        {
            public partial int Built { get; }
            public partial Address Home { get; }
            public partial Address? Winter { get; }
            public partial ImmutableArray<Stop> Stops { get; }
            public partial IReadOnlyList<Engine> Engines { get; }

            public sealed partial record Engine
            {
                public partial string Name { get; }
                [DefaultValue(1)] public partial int Cylinders { get; }
            }
        }

        [CorpusRecord]
        public readonly partial record struct Address
        {
            [Indexed] public partial string City { get; }
            [StringLength(9)] public partial string? Street { get; }
            [Indexed, DefaultValue(1)] public partial int Zone { get; }
            [FieldKey("geo")] public partial Point? At { get; }
            public bool IsHere => City == "Bern";
        }

        [CorpusRecord]
        public sealed partial record Point
        {
            public partial double North { get; }
            public partial double East { get; }
        }

        [CorpusRecord]
        public partial record struct Stop
        {
            public partial TimeOnly At { get; }
            [Indexed] public partial Person? Master { get; }
            public partial Kind Kind { get; }
            [Indexed] public partial ImmutableArray<string> Tags { get; }
            public partial IReadOnlyList<Point> Marks { get; }
        }

        public enum Kind { Pier, Quay }

        [CorpusSchema("people")]
        public sealed partial record Person : Article;

        public static class Probe
        {
            private static Boat Moth => Corpus.Boats.Articles["moth"];
            private static Boat Wasp => Corpus.Boats.Articles["wasp"];

            public static string Answer => string.Join("; ",
                Moth.Home.City, Moth.Home.Street, Moth.Home.At!.North, Moth.Home.IsHere, Moth.Winter is null,
                Moth.Stops.Length, Moth.Stops[1].At.ToString("HH:mm"), Moth.Stops[0].Master!.Slug, Moth.Stops[1].Master is null, Moth.Stops[1].Kind,
                string.Join("+", Moth.Stops[0].Tags), Moth.Stops[0].Tags == Moth.Stops[0].Tags, Moth.Stops[0].Marks[1].East,
                Moth.Engines[0].Name, Moth.Engines[0].Cylinders, Moth.Engines[1].Cylinders,
                Wasp.Winter!.Value.City, Wasp.Winter.Value.At is null, Wasp.Stops.Length, Wasp.Engines.Count, Wasp.Home.Street is null,
                Moth.Home == Moth.Home, Moth.Home == Wasp.Home);

            public static string Tables => string.Join("; ",
                Corpus.Boats.ByHomeCity["Bern"].Single().Slug, Corpus.Boats.ByHomeCity.Count, Corpus.Boats.ByWinterCity["Thun"].Single().Slug,
                Corpus.Boats.ByStopsTags["deep"].Single().Slug, Corpus.Boats.ByStopsTags["deep"].Count, Corpus.Boats.ByStopsTags["new"].Count,
                Corpus.Boats.ByHomeZone[1].Count, Corpus.Boats.ByWinterZone[1].Single().Slug);
        }
        """;

    private const string Moth = """
        ---
        built: 1911
        home:
          city: Bern
          street: Aarstr. 1
          geo: {north: 46.5, east: 7}
        stops:
          - at: "07:15"
            master: ada
            kind: pier
            tags: [deep, old]
            marks: [{north: 1, east: 2}, {north: 3, east: 4}]
          - at: "08:30"
            kind: Quay
            tags: deep
        engines:
          - name: Left
            cylinders: 4
          - name: Right
        ---
        # Moth

        It sails.
        """;

    private const string Wasp = """
        +++
        built = 1921
        home.city = "Biel"

        [winter]
        city = "Thun"
        +++
        # Wasp

        It sails too.
        """;

    private const string Boats = """
        {"slug": "moth", "body": "It sails.", "built": 1911, "home": {"city": "Bern", "street": "Aarstr. 1", "geo": {"north": 46.5, "east": 7}}, "stops": [{"at": "07:15", "master": "ada", "kind": "pier", "tags": ["deep", "old"], "marks": [{"north": 1, "east": 2}, {"north": 3, "east": 4}]}, {"at": "08:30", "kind": "Quay", "tags": "deep"}], "engines": [{"name": "Left", "cylinders": 4}, {"name": "Right"}]}
        {"slug": "wasp", "body": "It sails too.", "built": 1921, "home": {"city": "Biel"}, "winter": {"city": "Thun"}}
        """;

    private const string Answer = "Bern; Aarstr. 1; 46.5; True; True; 2; 08:30; ada; True; Quay; deep+old; True; 4; Left; 4; 1; Thun; True; 0; 0; True; True; False";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RecordsAndListsOfThem_ReadWhatTheTextsSay_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked, "corpus/boats.jsonl", Boats).Run());

        Assert.Equal(Answer, consumer.Value("Harbour.Probe", "Answer"));
        Archive boats = consumer.Archives.Single(archive => archive.Name == "Boats");
        boats.Verify();
        var home = (IReadOnlyList<ArticleField>)boats.Articles[0].Fields.Single(field => field.Key == "home").Value!;
        Assert.Equal(["city=Bern", "street=Aarstr. 1"], home.Take(2).Select(field => $"{field.Key}={field.Value}"));
    }

    [Fact]
    public void YamlAndToml_FillRecordsAsJsonDoes()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked: false, "corpus/boats/moth.md", Moth).Add("corpus/boats/wasp.md", Wasp).Run());

        Assert.Equal(Answer, consumer.Value("Harbour.Probe", "Answer"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void MembersOfRecords_HaveLookupTables_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked, "corpus/boats.jsonl", Boats).Run());

        Assert.Equal("moth; 2; wasp; moth; 1; 0; 2; wasp", consumer.Value("Harbour.Probe", "Tables"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void WhatARecordDoesNotAllow_IsReportedAtItsPlaceWithItsPath_HoweverThePackIsCarried(bool isPacked)
    {
        const string Text = """
            ---
            built: 1911
            home:
              ctiy: Bern
              street: Aarstrasse 1
              geo: {north: up, east: 7}
            winter: Thun
            stops:
              - at: 7am
                master: adda
                kind: peer
              - Bern
            engines:
              - {name: Left, cylinders: 4, cyl-inders: 5}
            ---
            # Moth

            It sails.
            """;

        Assert.Equal(
            [
                "corpus/boats/moth.md(3,1): error CORPUS1301: The article has no value for 'home.city', which Address.City requires: add a text, or make the property nullable or give it a [DefaultValue]",
                "corpus/boats/moth.md(4,3): warning CORPUS1305: Address has no property for the key 'home.ctiy', so its value is left out in 1 article: did you mean 'city'?",
                "corpus/boats/moth.md(5,11): error CORPUS1307: Expected at most 9 characters for 'home.street', found 12: shorten it by 3",
                "corpus/boats/moth.md(6,16): error CORPUS1302: Expected a number for 'home.geo.north', found 'up': write digits, with a point before the fraction",
                "corpus/boats/moth.md(7,9): error CORPUS1302: Expected a map with the keys of Address for 'winter', found 'Thun': write its key 'city' with a value",
                "corpus/boats/moth.md(9,9): error CORPUS1302: Expected a time such as 17:30 for 'stops.at', found '7am': write 07:00",
                "corpus/boats/moth.md(10,13): error CORPUS1304: Expected the slug of an article of the archive 'People' for 'stops.master', found 'adda': did you mean 'ada'?",
                "corpus/boats/moth.md(11,11): error CORPUS1303: Expected one of 'Pier' or 'Quay' for 'stops.kind', found 'peer': did you mean 'Pier'?",
                "corpus/boats/moth.md(12,5): error CORPUS1302: Expected a map with the keys of Stop for 'stops', found 'Bern': write its keys 'at' and 'kind', each with a value",
                "corpus/boats/moth.md(14,32): warning CORPUS1306: The article already has 'engines.cylinders', which fills Engine.Cylinders just as 'engines.cyl-inders' does, so this value was left out: remove one of the two",
            ],
            Messages(Harbour(isPacked, "corpus/boats/moth.md", Text).Run()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ColumnsWithPoints_FillARecord_AndEmptyCellsLeaveItOut(bool isPacked)
    {
        const string Table = """
            slug,body,built,home.city,home.geo.north,home.geo.east,winter.city,winter.street
            moth,It sails.,1911,Bern,46.5,7,,
            wasp,It sails too.,1921,Biel,,,Thun,Quai 1
            """;
        CorpusProject project = new CorpusProject().With(Code.Replace("Answer =>", "Flat => Moth.Home.City + Moth.Home.At!.North + (Moth.Winter is null) + (Wasp.Home.At is null) + Wasp.Winter!.Value.Street; public static string Answer =>", StringComparison.Ordinal))
            .Add("corpus/people.jsonl", People);

        GeneratorRun run = (isPacked ? project.AddPacked("corpus/boats.csv", Table) : project.Add("corpus/boats.csv", Table)).Run();
        using LoadedConsumer consumer = LoadedConsumer.Load(run);

        Assert.Empty(run.Diagnostics);
        Assert.Equal("Bern46.5TrueTrueQuai 1", consumer.Value("Harbour.Probe", "Flat"));
    }

    [Theory]
    [InlineData("[CorpusRecord] public class Part;", "it is not a record")]
    [InlineData("[CorpusRecord] public sealed record Part;", "it is not partial")]
    [InlineData("[CorpusRecord] public sealed partial record Part<T>;", "it is generic")]
    [InlineData("[CorpusRecord] public abstract partial record Part;", "it is abstract")]
    [InlineData("[CorpusRecord] public partial record Part(int X);", "it has its own constructor")]
    [InlineData("[CorpusRecord] public partial record struct Part(int X);", "it has its own constructor")]
    [InlineData("[CorpusRecord] public partial record Part : Base; public record Base;", "it derives from another type")]
    [InlineData("public class Outer { [CorpusRecord] public partial record Part { public partial int X { get; } } }", "Outer, which is not partial")]
    public void ATypeThatIsNoRecord_IsReportedOnce(string code, string reason) =>
        Assert.Contains(reason, Assert.Single(SchemaCode.ReadAll(code).Problems.Items).Problem.Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("public partial Loop Value { get; }", "a record cannot contain itself")]
    [InlineData("[Indexed] public partial Part Value { get; }", "is on a record, which is no key")]
    [InlineData("[DefaultValue(1)] public partial Part Value { get; }", "is on a record")]
    [InlineData("[Range(1, 2)] public partial Part Value { get; }", "has bounds of a different type")]
    [InlineData("[AllowedValues(1)] public partial Part Value { get; }", "the property is a record")]
    [InlineData("public partial ImmutableArray<Part?> Value { get; }", "lists cannot contain empty values")]
    [InlineData("public partial Plain Value { get; }", "put [CorpusRecord] on Plain")]
    public void APropertyThatCannotBeARecord_IsReported(string member, string reason)
    {
        const string Records = """
            [CorpusRecord] public partial record struct Part { public partial int X { get; } }
            [CorpusRecord] public partial record Loop { public partial ImmutableArray<Loop> Next { get; } }
            public sealed record Plain;
            """;

        Assert.Contains(SchemaCode.ReadAll(SchemaCode.BlogPost(member) + Records).Problems.Items, problem => problem.Problem.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void RecordsWithoutMeasure_AreReportedAndNotReadToTheirEnd()
    {
        string records = string.Concat(Enumerable.Range(0, 16).Select(i => $"[CorpusRecord] public partial record R{i} {{ public partial R{i + 1} A {{ get; }} public partial R{i + 1} B {{ get; }} public partial R{i + 1} C {{ get; }} }}\n"));

        SchemaSet set = SchemaCode.ReadAll(SchemaCode.BlogPost("public partial R0 Value { get; }") + records + "[CorpusRecord] public partial record R16 { public partial int X { get; } }");

        Assert.All(set.Problems.Items, problem => Assert.Contains("more than 1,000 fields", problem.Problem.Message, StringComparison.Ordinal));
        Assert.NotEmpty(set.Problems.Items);
    }

    [Fact]
    public void AnEditOfARecord_ChecksTheTextsAgain()
    {
        GeneratorRun run = Harbour(isPacked: false, "corpus/boats/moth.md", Moth).Run()
            .Continue(project => project.With(Code.Replace("public partial string City", "public partial int City", StringComparison.Ordinal).Replace("City == \"Bern\"", "City == 1", StringComparison.Ordinal).Replace("ByHomeCity[\"Bern\"]", "ByHomeCity[1]", StringComparison.Ordinal).Replace("ByWinterCity[\"Thun\"]", "ByWinterCity[1]", StringComparison.Ordinal)));

        Assert.Equal("corpus/boats/moth.md(4,9): error CORPUS1302: Expected a whole number for 'home.city', found 'Bern': write only digits", Assert.Single(Messages(run)));
    }

    [Fact]
    public void TwoTablesOfOneName_AreReported()
    {
        string message = SchemaCode.Message(
            "[Indexed] public partial int AddressCity { get; } public partial Address Address { get; }",
            "[CorpusRecord] public partial record struct Address { [Indexed] public partial int City { get; } }");

        Assert.Equal("[Indexed] of 'Address' asks for a table ByAddressCity, which 'AddressCity' already has, so it was left out: rename one of the two, and give it its key with [FieldKey]", message);
    }

    [Fact]
    public void ARecordOfSeveralSchemas_IsGeneratedOnceAndItsProblemsAreReportedOnce()
    {
        SchemaSet set = SchemaCode.ReadAll(
            SchemaCode.BlogPost("public partial Part One { get; }", "public partial ImmutableArray<Part> Many { get; }")
            + "[CorpusSchema(\"notes\")] public sealed partial record Note : CorpusSdk.Article { public partial Part Part { get; } }"
            + "[CorpusRecord] public partial record struct Part { public partial float X { get; } }");

        Assert.Equal("global::Part", Assert.Single(set.Records).TypeName);
        Assert.Contains("use double", Assert.Single(set.Problems.Items).Problem.Message, StringComparison.Ordinal);
    }

    private const string People = """
        {"slug": "ada", "body": "She counts."}
        """;

    private static IEnumerable<string> Messages(GeneratorRun run) => run.Diagnostics
        .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Info)
        .OrderBy(diagnostic => diagnostic.Location.GetLineSpan().StartLinePosition)
        .Select(diagnostic => diagnostic.ToString().Replace(CorpusProject.DefaultFolder, "", StringComparison.Ordinal));

    private static CorpusProject Harbour(bool isPacked, string path, string text)
    {
        CorpusProject project = new CorpusProject().With(Code).Add("corpus/people.jsonl", People);
        return isPacked ? project.AddPacked(path, text) : project.Add(path, text);
    }
}
