using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Proofreading;

/// <summary>What is proofread in each format, and where its faults are reported.</summary>
public class ProofTextTests
{
    [Theory]
    [InlineData("corpus/a.txt", "The harbour and its chief\n\nWe met the the chief.\n", "CORPUS1043(3,12)")]
    [InlineData("corpus/a.txt", "===\nTitle: The \u0441hief\n\nWe met.\n", "CORPUS1041(2,12)")]
    [InlineData("corpus/a.txt", "---\ntitle: A\n---\nWe met the the chief.\n", "CORPUS1043(4,12)")]
    [InlineData("corpus/a.md", "---\ntitle: The \u0441hief\n---\n\nWe met.\n", "CORPUS1041(2,12)")]
    [InlineData("corpus/a.md", "---\r\ntitle: \"The \u0441hief\"\r\n---\r\n\r\nWe met.\r\n", "CORPUS1041(2,13)")]
    [InlineData("corpus/a.md", "# The \u0441hief\r\n\r\nWe met.\r\n", "CORPUS1041(1,7)")]
    [InlineData("corpus/a.md", "One.\r\n\r\n> We met *the* [the \u0441hief](b.txt).\r\n", "CORPUS1041(3,21)")]
    [InlineData("corpus/a.md", "| a | b |\n|---|---|\n| c | the the d |\n", "CORPUS1043(3,11)")]
    [InlineData("corpus/a.md", "- one\n- two of\n  of them\n", "CORPUS1043(3,3)")]
    [InlineData("corpus/a.md", "It is 5 \\* of of them &amp; of course.\n", "CORPUS1043(1,15)")]
    [InlineData("corpus/a.mdx", "import A from 'a'\n\n<A>We met the the chief.</A>\n", "CORPUS1043(3,15)")]
    [InlineData("corpus/a.json", "[{\"title\": \"A\", \"body\": \"One.\\n\\nWe met \\u0022the\\u0022 of of them.\"}]", "CORPUS1043(1,60)")]
    [InlineData("corpus/a.jsonl", "{\"title\": \"A\", \"body\": \"One.\"}\n{\"title\": \"The \u0441hief\", \"body\": [\"One.\", \"The the end.\"]}", "CORPUS1041(2,16)", "CORPUS1043(2,46)")]
    [InlineData("corpus/a.csv", "title,body\nA,\"One \"\"two\"\".\n\nWe met the\nthe chief.\"\n", "CORPUS1043(5,1)")]
    [InlineData("corpus/a.csv", "title,body\r\nA,\"One.\r\n\r\nWe met the\r\nthe chief.\"\r\n", "CORPUS1043(5,1)")]
    [InlineData("corpus/a.json", "[{\"title\": \"A\", \"body\": \"A \\\\ b \\\"of of\\\" them.\"}]", "CORPUS1043(1,38)")]
    [InlineData("corpus/a.csv", "title,body\nThe \u0441hief,One of of two.\n", "CORPUS1041(2,5)", "CORPUS1043(2,18)")]
    public void AFaultIsReportedWhereItIs(string path, string text, params string[] expected) => Assert.Equal(expected, Proofread.File(path, text));

    [Theory]
    [InlineData("```\nthe the \u0441hief\n```")]
    [InlineData("    the the \u0441hief")]
    [InlineData("See `the the \u0441hief` and <code>the the \u0441hief</code>.")]
    [InlineData("See [it](the-the-\u0441hief.txt \"the the\"), <https://example.org/\u0441hief> and ![the the](a.png).")]
    [InlineData("<div>the the \u0441hief</div>")]
    [InlineData("A <img alt=\"the the \u0441hief\" src=\"a.png\"> picture.")]
    public void CodeAddressesAndHtml_AreNotProofread(string text) => Assert.Empty(Proofread.File("corpus/a.md", "One.\n\n" + text + "\n"));

    [Fact]
    public void KeysAndOtherFields_AreNotProofread() => Assert.Empty(Proofread.File("corpus/a.md", "---\ntitle: A\n\u0441ode: the the \u0441hief\n---\n\nOne.\n"));

    [Fact]
    public void LineEndsMakeNoDifference()
    {
        const string Text = "# A\n\nWe met the\nthe \u0441hief.\n\n“Two of of them.\n";

        Assert.Equal(Proofread.File("corpus/a.md", Text), Proofread.File("corpus/a.md", Text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void TheSameTextGivesTheSameProblems()
    {
        const string Text = "A headline of it\n\nWe met the the \u0441hief.\n\n“Two of of them.\n";

        Assert.Equal(Proofread.Problems("corpus/a.txt", Text), Proofread.Problems("corpus/a.txt", Text));
    }

    [Fact]
    public void FaultsAreInTheOrderOfTheText()
    {
        IReadOnlyList<Problem> problems = Proofread.Problems("corpus/a.txt", "A headline of it\n\n“Two of of them.\n\nWe met the the \u0441hief.\n");

        Assert.Equal(["CORPUS1042", "CORPUS1043", "CORPUS1043", "CORPUS1041"], problems.Select(problem => problem.Descriptor.Id));
    }

    [Fact]
    public void OneKindHasNoMoreReportsInAFileThanItsBound() =>
        Assert.Equal(ProblemBound.Maximum, Proofread.File("corpus/a.md", string.Concat(Enumerable.Repeat("We met the the chief.\n\n", 150))).Count);
}
