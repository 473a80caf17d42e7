using System.Xml.Linq;
using CorpusSdk.Generator.Emission;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Tests;

/// <summary>The judges are the compiler and an XML reader.</summary>
public class CSharpTextTests
{
    private static readonly Gen<string> Any = Gen.OneOf(
            Gen.Char,
            Gen.OneOf('"', '\\', '<', '>', '&', '\'', ' ', '\r', '\n', '\0', '\u0085', '\u2028', '\u2029', '\u200B', '\u202E', '\uD83D', '\uDE00', '\uFFFE', '\uFFFF', 'é', '中'))
        .Array[0, 60].Select(string.Concat);

    [Fact]
    public void Literal_IsTheTextAgainToTheCompiler() =>
        Any.Sample(text =>
        {
            SyntaxToken token = SyntaxFactory.ParseToken(CSharpText.Literal(text));
            Assert.Equal(SyntaxKind.StringLiteralToken, token.Kind());
            Assert.False(token.ContainsDiagnostics);
            Assert.Equal(CSharpText.Literal(text).Length, token.FullSpan.Length);
            Assert.Equal(text, token.ValueText);
        });

    [Fact]
    public void XmlText_IsOneLineAndWellFormed() =>
        Any.Sample(text =>
        {
            string xml = CSharpText.XmlText(text);
            Assert.Single(SourceText.From(xml).Lines);
            XElement.Parse("<summary>" + xml + "</summary>");
        });

    [Theory]
    [InlineData("a < b & c > d", "a < b & c > d")]
    [InlineData("one\r\ntwo\u2028three", "one  two three")]
    [InlineData("emoji 😀\u0001", "emoji 😀")]
    public void XmlText_IsTheTextAgainToAReader(string text, string expected) =>
        Assert.Equal(expected, XElement.Parse("<summary>" + CSharpText.XmlText(text) + "</summary>").Value);
}
