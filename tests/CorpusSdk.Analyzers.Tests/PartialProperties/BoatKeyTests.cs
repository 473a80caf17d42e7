using System.Collections.Immutable;
using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.PartialProperties;

/// <summary>Keys of all types that a schema can index.</summary>
public class BoatKeyTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly SyntaxTree Schema = CSharpSyntaxTree.ParseText(
        """
        using System;
        using CorpusSdk;

        enum Rig { None, Sloop, Ketch, Scooner, Schooner }

        [CorpusSchema("boats")]
        sealed partial record Boat : Article
        {
            [Indexed] public partial DateOnly Launched { get; }
            [Indexed] public partial double Draught { get; }
            [Indexed] public partial decimal Price { get; }
            [Indexed] public partial long Number { get; }
            [Indexed] public partial bool Sails { get; }
            [Indexed] public partial Rig Rig { get; }
            [Indexed] public partial Uri Home { get; }
        }
        """,
        Options,
        "Boat.cs",
        System.Text.Encoding.UTF8);

    private static readonly ImmutableArray<(string Name, SourceText Text)> Boats =
    [
        .. Archives.Run(
            ("corpus/boats.jsonl", """
                {"title": "The patient ferry", "launched": "1961-05-31", "draught": 1.5, "price": 2.50, "number": 17, "sails": true, "rig": "sloop", "home": "https://example.org/ferry", "body": "It crosses the river."}
                {"title": "The pilot boat", "launched": "1990-02-01", "draught": 2, "price": 10, "number": 4000000000, "sails": true, "rig": "schooner", "home": "https://example.org/pilot", "body": "It waits outside."}
                """),
            maxSlugConstants: "",
            visibility: "internal",
            Schema).SyntaxTrees.Select(tree => (Path.GetFileName(tree.FilePath), tree.GetText())),
    ];

    [Theory]
    [InlineData("ByLaunched[{|CORPUS2203:new DateOnly(1961, 6, 30)|}]", "ByLaunched[new DateOnly(1961, 5, 31)]")]
    [InlineData("ByLaunched[{|CORPUS2203:new(day: 2, month: 2, year: 1990)|}]", "ByLaunched[new(1990, 2, 1)]")]
    [InlineData("ByLaunched.Contains({|CORPUS2203:new DateOnly(1999, 1, 1)|})", "ByLaunched.Contains(new DateOnly(1990, 2, 1))")]
    [InlineData("ByDraught[{|CORPUS2203:1.6|}]", "ByDraught[1.5]")]
    [InlineData("ByDraught[{|CORPUS2203:3|}]", "ByDraught[2]")]
    [InlineData("ByPrice[{|CORPUS2203:2.4m|}]", "ByPrice[2.50m]")]
    [InlineData("ByNumber[{|CORPUS2203:18|}]", "ByNumber[17]")]
    [InlineData("ByNumber[{|CORPUS2203:4000000001|}]", "ByNumber[4000000000]")]
    [InlineData("ByRig[{|CORPUS2203:Rig.Scooner|}]", "ByRig[Rig.Schooner]")]
    [InlineData("ByHome[new Uri({|CORPUS2203:\"https://example.org/fery\"|})]", "ByHome[new Uri(\"https://example.org/ferry\")]")]
    public async Task AKeyThatNoTextHas_IsReportedAndReplacedByTheNearest(string before, string after) => await CheckAsync(before, after);

    [Theory]
    [InlineData("ByRig[{|CORPUS2203:Rig.Ketch|}]")]
    [InlineData("ByRig[{|CORPUS2203:(Rig)7|}]")]
    [InlineData("BySails[{|CORPUS2203:false|}]")]
    public async Task AKeyWithoutANearOne_IsReported(string lookup) => await CheckAsync(lookup, lookup);

    [Theory]
    [InlineData("ByLaunched[new DateOnly(1961, 5, 31)]")]
    [InlineData("ByLaunched[new DateOnly(1961, 5, given.Length)]")]
    [InlineData("ByLaunched[new DateOnly(1961, 13, 1)]")]
    [InlineData("ByLaunched[DateOnly.Parse(given)]")]
    [InlineData("ByDraught[2]")]
    [InlineData("ByPrice[2.5m]")]
    [InlineData("ByNumber[4000000000]")]
    [InlineData("ByRig[Rig.Schooner]")]
    [InlineData("BySails[true]")]
    [InlineData("ByHome[new Uri(\"https://example.org/pilot\")]")]
    [InlineData("ByHome[new Uri(given)]")]
    public async Task AKeyThatMayBeThere_IsLeftAlone(string lookup) => await CheckAsync(lookup, lookup);

    [Theory]
    [InlineData("{|CORPUS2207:Corpus.Boats.ByLaunched.Between(new DateOnly(1962, 1, 1), new DateOnly(1989, 12, 31))|}")]
    [InlineData("{|CORPUS2207:Corpus.Boats.ByLaunched.Between(new DateOnly(1990, 1, 1), new DateOnly(1989, 1, 1))|}")]
    [InlineData("{|CORPUS2207:Corpus.Boats.ByDraught.Between(1.6, 1.9)|}")]
    [InlineData("{|CORPUS2207:Corpus.Boats.ByPrice.Between(3, 9)|}")]
    [InlineData("Corpus.Boats.ByLaunched.Between(new DateOnly(1961, 5, 31), new DateOnly(1962, 1, 1))")]
    [InlineData("Corpus.Boats.ByNumber.Between(17, 17)")]
    public async Task ARangeWithoutKeys_IsReported(string range)
    {
        var test = new BoatTest<RangeAnalyzer>();
        Check.Fill(test.TestState, $"_ = {range};", Boats, []);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static async Task CheckAsync(string before, string after)
    {
        var test = new BoatTest<KeyAnalyzer>();
        Check.Fill(test.TestState, $"_ = Corpus.Boats.{before};", Boats, []);
        Check.Fill(test.FixedState, $"_ = Corpus.Boats.{after};", Boats, []);
        await test.RunAsync(TestContext.Current.CancellationToken);
    }

    private sealed class BoatTest<TAnalyzer> : CSharpCodeFixTest<TAnalyzer, NearestTextFix, DefaultVerifier>
        where TAnalyzer : DiagnosticAnalyzer, new()
    {
        public BoatTest() => ReferenceAssemblies = new ReferenceAssemblies("net10.0");

        protected override ParseOptions CreateParseOptions() => Options;
    }
}
