using System.Globalization;

namespace CorpusSdk.Compiler.Tests.Grammar;

/// <summary>Executes the examples of corpus/README.md.</summary>
public class GrammarTests
{
    private const int FewestExamples = 15;

    public static TheoryData<int> ExampleLines => [.. GrammarPage.ReadExamples().Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(ExampleLines))]
    public void ExampleComesToWhatThePageSays(int line)
    {
        GrammarExample example = GrammarPage.ReadExamples().Single(candidate => candidate.Line == line);

        string model = ModelNotation.Write(example.Compile(), example.NamesFiles);

        Assert.True(
            example.Model == model,
            string.Create(CultureInfo.InvariantCulture, $"{GrammarPage.Path}({line}): the page says\n{example.Model}\nand the compiler says\n{model}"));
    }

    [Fact]
    public void PageHasExamplesForItsRules() => Assert.InRange(GrammarPage.ReadExamples().Count, FewestExamples, int.MaxValue);
}
