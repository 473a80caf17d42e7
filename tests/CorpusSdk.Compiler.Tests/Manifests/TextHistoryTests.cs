using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Compiler.Tests.Manifests;

/// <summary>Texts as an earlier build had them.</summary>
public class TextHistoryTests
{
    [Fact]
    public void Texts_AreReadAsTheyWereWritten()
    {
        var texts = new Dictionary<string, string> { ["corpus/a.txt"] = "One\r\n\ttwo\\ \u2028 three", ["corpus/b\tc.md"] = "" };

        Assert.Equal(texts, TextHistory.Read(TextHistory.Write(texts)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("only a path")]
    [InlineData("path\t\\x")]
    public void ADamagedFile_HasNoTexts(string file) => Assert.Empty(TextHistory.Read(file));

    [Fact]
    public void OnlyTextsThatHaveChanged_AreNamedWithWhatTheyWere()
    {
        var before = new Dictionary<string, string> { ["same"] = "1", ["edited"] = "2", ["gone"] = "3" };
        var now = new Dictionary<string, string> { ["same"] = "1", ["edited"] = "4", ["new"] = "5" };

        Assert.Equal(
            [new("edited", "2"), new("gone", "3"), new("new", "")],
            TextHistory.Changed(before, now).OrderBy(text => text.Key, StringComparer.Ordinal));
    }
}
