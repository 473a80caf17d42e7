using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Fields.Inference;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Fields;

/// <summary>Keys that are data: as many as there are values.</summary>
public class RareKeysTests
{
    [Fact]
    public void AThousandKeys_AreAThousandProperties()
    {
        Compiled compiled = Compile([Record(0, RareKeys.MaxProperties)]);

        Assert.Equal(RareKeys.MaxProperties, compiled.Archive.Shapes.Count);
        Assert.Empty(compiled.ProblemIds);
    }

    [Fact]
    public void TooManyKeysInOneRecord_AreKeptInAListWithOneProblem()
    {
        Compiled compiled = Compile([Record(0, 100_000)]);

        Assert.Equal(RareKeys.MaxProperties + 1, compiled.Archive.Shapes.Count);
        Assert.Equal("CORPUS1209", Assert.Single(compiled.ProblemIds));
        FieldShape more = compiled.Archive.Shapes.Single(shape => shape.Key == "moreFields");
        Assert.Equal(["key", "value"], more.Children[0].Children.Select(child => child.Key));
        Assert.Equal(99_000, compiled.Archive.Columns.Columns.Single(column => column.Name == "moreFields[].value").RowCount);
    }

    [Fact]
    public void AKeyOfItsOwnInEachRecord_DoesNotMakeThePackGrowWithTheSquare()
    {
        string[] records = [.. Enumerable.Range(0, 8_000).Select(i => Record(i, 1))];
        int length = records.Sum(record => record.Length);

        byte[] pack = PackWriter.Write(Compile(records).Archive);

        Assert.InRange(pack.Length, length, 20 * length);
    }

    [Fact]
    public void TheCommonKeys_GetTheProperties()
    {
        string[] records = [.. Enumerable.Range(0, 3).Select(i => Record(i * 1_000, 1_000, """, "zebra": 1"""))];

        Compiled compiled = Compile(records);

        Assert.Contains(compiled.Archive.Shapes, shape => shape.Key == "zebra");
    }

    [Fact]
    public void TooManyKeysWithinAMap_AreKeptInAListThere()
    {
        Compiled compiled = Compile([$$"""{"title": "a", "map": {{Record(0, 2_000)}}}"""]);

        FieldShape map = Assert.Single(compiled.Archive.Shapes);
        Assert.Equal(RareKeys.MaxProperties, map.Children.Count);
        Assert.Contains(map.Children, shape => shape.Key == "moreFields");
    }

    [Fact]
    public void AKeyThatIsCalledAsTheList_KeepsItsName()
    {
        Compiled compiled = Compile([Record(0, 1_500, """, "morefields": "mine" """), """{"morefields": "mine"}"""]);

        Assert.Contains(compiled.Archive.Shapes, shape => shape.Key == "morefields");
        Assert.Contains(compiled.Archive.Shapes, shape => shape.Key == "moreFields_");
    }

    private static string Record(int first, int count, string more = "") =>
        "{" + string.Join(", ", Enumerable.Range(first, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"\"k{i}\": {i}"))) + more + "}";

    private static Compiled Compile(string[] records) => Support.Compile.Files(("corpus/sample.jsonl", string.Concat(records.Select(record => """{"text": "It sails.", """ + record[1..] + "\n"))));
}
