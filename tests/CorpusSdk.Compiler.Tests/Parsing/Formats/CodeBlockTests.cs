using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Blocks of code as data: language, info string, paragraph, place.</summary>
public class CodeBlockTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("js", "js")]
    [InlineData("js {1,3} title=\"a b.js\"", "js")]
    [InlineData("js{1,3}", "js")]
    [InlineData("js:title=a.js", "js")]
    [InlineData("rust,ignore", "rust")]
    [InlineData("{.python .numberLines}", "python")]
    [InlineData("{r, echo=FALSE}", "r")]
    [InlineData("{=html}", "")]
    [InlineData("title=\"a.js\"", "")]
    [InlineData("c#", "c#")]
    [InlineData("c++", "c++")]
    [InlineData("objective-c", "objective-c")]
    [InlineData("язык 語", "язык")]
    public void TheLanguage_IsTheFirstWordOfTheInfoString(string info, string language)
    {
        ParsedCodeBlock code = Assert.Single(Blocks($"```{info}\nx\n```\n"));

        Assert.Equal((info, language), (code.Info, code.Info.Substring(code.Language.Start, code.Language.Length)));
    }

    [Theory]
    [InlineData("B.\n\n```a\nx\n```\n\n~~~~b\ny\n\n~~~\n~~~~\n", "a:1:3-5|b:2:7-11")]
    [InlineData("```a\nx", "a:0:1-2")]
    [InlineData("```a\n```\n\nB.", "a:-1:1-2")]
    [InlineData("> - ```a\n>   x\n>   ```\n", "a:0:1-3")]
    [InlineData("B.\n\n    x\n    y\n", ":1:3-4")]
    [InlineData("---\ntitle: T\n---\n```a\nx\n```", "a:0:4-6")]
    [InlineData("# T\n\n```a\nx\n```\n\nB.[^1]\n\n[^1]: ```b\n    y\n    ```\n", "a:0:3-5|b:2:9-11")]
    [InlineData("`x` and <pre>y</pre>", "")]
    public void EachBlock_HasItsParagraphAndItsLines(string text, string blocks) =>
        Assert.Equal(blocks, string.Join('|', Blocks(text).Select(code => $"{code.Info}:{code.ParagraphIndex}:{code.StartLine}-{code.EndLine}")));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TheLines_AreThoseOfTheFileWhateverEndsThem(string lineEnd) =>
        Assert.Equal((3, 5), Blocks("B.\n\n```a\nx\n```\n".Replace("\n", lineEnd, StringComparison.Ordinal)).Select(code => (code.StartLine, code.EndLine)).Single());

    [Fact]
    public void TheInfoString_HasNoControlCharactersAndNoEscapes() =>
        Assert.Equal("a b&c", Assert.Single(Blocks("```a\u0001 b&amp;c\nx\n```")).Info);

    private static EquatableArray<ParsedCodeBlock> Blocks(string text) => Read.Markdown(text).Markup!.CodeBlocks;
}
