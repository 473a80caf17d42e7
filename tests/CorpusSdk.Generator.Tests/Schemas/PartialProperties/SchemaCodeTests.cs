using CorpusSdk.Generator.Tests.Support;
using CorpusSdk.Generator.Tests.Snapshots;
using static VerifyXunit.Verifier;

namespace CorpusSdk.Generator.Tests.Schemas.PartialProperties;

/// <summary>What is generated into records under <c>[CorpusSchema]</c>, and what it reads.</summary>
public class SchemaCodeTests
{
    private const string Boats = """
        {"slug": "moth", "body": "It sails at noon.", "built": 1911, "launched": "1911-05-31", "kind": "steam ferry", "tags": ["old"], "skipper": "ballast", "mates": ["ballast", "keel"]}
        {"slug": "wasp", "body": "It sails at one.", "built": 1921, "kind": "Tug", "fare": 2.50}
        """;

    private const string People = """
        {"slug": "ballast", "body": "A cat.", "first-boat": "wasp"}
        {"slug": "keel", "body": "A dog."}
        """;

    private const string Code = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.ComponentModel;
        using CorpusSdk;

        namespace Harbour;

        [CorpusSchema("boats")]
        public sealed partial record Boat : Article
        {
            [Indexed] public partial int Built { get; }
            public partial DateOnly? Launched { get; }
            public partial BoatKind Kind { get; }
            [Indexed] public partial ImmutableArray<string> Tags { get; }
            [DefaultValue("1.00")] public partial decimal Fare { get; }
            public partial Person? Skipper { get; }
            public partial IReadOnlyList<Person> Mates { get; }
            public bool IsOld => Built < 1920;
        }

        public enum BoatKind { Tug, SteamFerry }

        [CorpusSchema("people")]
        public sealed partial record Person : Article
        {
            public partial Boat? FirstBoat { get; }
            [ReferencedBy(typeof(Boat), nameof(Boat.Skipper))] public partial IReadOnlyList<Boat> Boats { get; }
        }

        public static class Probe
        {
            public static string Answer => string.Join("; ",
                Corpus.Boats.Articles["moth"].Built,
                Corpus.Boats.Articles["moth"].Launched,
                Corpus.Boats.Articles["wasp"].Launched is null,
                Corpus.Boats.Articles["moth"].Kind,
                Corpus.Boats.Articles["moth"].Tags.Length,
                Corpus.Boats.Articles["wasp"].Tags.Length,
                Corpus.Boats.Articles["moth"].Fare.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Corpus.Boats.Articles["wasp"].Fare.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Corpus.Boats.Articles["moth"].Skipper!.Slug,
                Corpus.Boats.Articles["wasp"].Skipper is null,
                Corpus.Boats.Articles["moth"].Mates[1].Slug,
                Corpus.People.Articles["ballast"].FirstBoat!.Slug,
                Corpus.People.Articles["ballast"].Boats[0].Slug,
                Corpus.People.Articles["keel"].Boats.Count,
                Corpus.Boats.ByBuilt[1911][0].Slug,
                Corpus.Boats.ByTags["old"].Count,
                ReferenceEquals(Corpus.Boats.Articles["moth"].Skipper!.Boats[0], Corpus.Boats.Articles["moth"]),
                Corpus.Boats.Articles["moth"].IsOld);
        }
        """;

    private const string Answer = "1911; 05/31/1911; True; SteamFerry; 1; 0; 1.00; 2.50; ballast; True; keel; wasp; moth; 0; moth; 1; True; True";

    [Fact]
    public async Task SchemasThatReferToEachOther() => await Verify(Harbour(isPacked: false).Run().Driver).ScrubLinesWithReplace(GeneratedCodeTests.WithoutVersion);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Properties_ReadWhatTheTextsSay_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked).Run());

        Assert.Equal(Answer, consumer.Value("Harbour.Probe", "Answer"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UntypedFields_AreNamesAndSlugs_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked).Run());

        Archive boats = consumer.Archives.Single(archive => archive.Name == "Boats");
        Assert.Equal(["SteamFerry", "Tug"], boats.Articles.Select(boat => Field(boat, "kind")));
        Assert.Equal(["ballast", null], boats.Articles.Select(boat => Field(boat, "skipper")));
        Assert.Equal(["ballast", "keel"], (IReadOnlyList<object?>)Field(boats.Articles[0], "mates")!);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Articles_KnowTheirArchive_HoweverThePackIsCarried(bool isPacked)
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Harbour(isPacked).Run());

        Assert.All(consumer.Archives, archive => Assert.All(archive.Articles, article => Assert.Same(archive, article.Archive)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ViolatedSchema_IsReportedAtTheValue_HoweverThePackIsCarried(bool isPacked)
    {
        CorpusProject project = new CorpusProject().With("""
            [CorpusSdk.CorpusSchema("boats")]
            public sealed partial record Boat : CorpusSdk.Article { public partial int Built { get; } }
            """);
        const string Text = """
            {"slug": "moth", "body": "It sails.", "built": "soon"}
            """;

        GeneratorRun run = (isPacked ? project.AddPacked("corpus/boats.jsonl", Text) : project.Add("corpus/boats.jsonl", Text)).Run();

        Assert.Contains("corpus/boats.jsonl(1,48): error CORPUS1302: Expected", Assert.Single(run.Diagnostics).ToString(), StringComparison.Ordinal);
    }

    private static object? Field(Article article, string key) => article.Fields.FirstOrDefault(field => field.Key == key)?.Value;

    private static CorpusProject Harbour(bool isPacked)
    {
        CorpusProject project = new CorpusProject().With(Code);
        return isPacked
            ? project.AddPacked("corpus/boats.jsonl", Boats).AddPacked("corpus/people.jsonl", People)
            : project.Add("corpus/boats.jsonl", Boats).Add("corpus/people.jsonl", People);
    }
}
