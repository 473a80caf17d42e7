using System.Text;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class MdxTests
{
    [Theory]
    [InlineData("import A from 'a'\nexport const x = 1\n\nB.", "B.")]
    [InlineData("import A, {\n\n  B,\n} from 'a'\n\nB.", "B.")]
    [InlineData("import 'a.css'\n\nB.", "B.")]
    [InlineData("import * as a from 'a'\n\nB.", "B.")]
    [InlineData("export const fn = () => {\n\n  return { a: [1, 2] };\n\n}\n\nB.", "B.")]
    [InlineData("export const x = `a ${ `b } ${1}` }\n\n}`\n\nB.", "B.")]
    [InlineData("export const x = { a: '}', b: \"{\", /* } */ c: 1 // }\n\n}\n\nB.", "B.")]
    [InlineData("export default ({ children }) => (\n\n  <div>It's {children} (so)</div>\n\n)\n\nB.", "B.")]
    [InlineData("B.\n\nexport const late = {\n\n}\n\nC.", "B.|C.")]
    [InlineData("import duties rose.\n\nexport figures fell.", "import duties rose.|export figures fell.")]
    [InlineData("export const a = 1;\nText right below.\n\nB.", "Text right below.|B.")]
    [InlineData("import A from 'a'\n- item\n\nB.", "item|B.")]
    [InlineData("import A from 'a'\n> quote\n\nB.", "quote|B.")]
    [InlineData("import A from 'a'\n1. item\n\nB.", "item|B.")]
    [InlineData("import A from 'a'\nÉtienne said so.\n\nB.", "Étienne said so.|B.")]
    [InlineData("export const a =\nb + c\n\nB.", "B.")]
    [InlineData("export const a = b\n  + c\n\nB.", "B.")]
    [InlineData("export default function\nlayout() {}\n\nB.", "B.")]
    [InlineData("import A from\n'a'\nimport B from 'b'\n\nB.", "B.")]
    [InlineData("export const a = list\n.map(x => x)\n\nB.", "B.")]
    public void Statements_AreLeftOut(string text, string paragraphs) => AssertReadAs(text, paragraphs);

    [Theory]
    [InlineData("B {1 + 1}.", "B .")]
    [InlineData("B {cond && (<A b={'}'}/>)}.", "B .")]
    [InlineData("B {/* a comment */}.", "B .")]
    [InlineData("B.\n\n{/* a comment\n\nwith { blank lines */}\n\nC.", "B.|C.")]
    [InlineData("B.\n\n{list.map(item => (\n\n  <p>{item} isn't \"it</p>\n\n))}\n\nC.", "B.|C.")]
    [InlineData("B {`a ${b} }`}.", "B .")]
    [InlineData("B \\{c}.", "B {c}.")]
    [InlineData("B `{c}` and ``{`d``.", "B {c} and {`d.")]
    [InlineData("```js\nlet a = {b}\n```\n\n~~~\n{c\n~~~\n\n- ```\n  {d}\n  ```\n\nE.", "let a = {b}|{c|{d}|E.")]
    [InlineData("# H {x}\n\nB.", "B.", "H")]
    public void Expressions_AreLeftOut(string text, string paragraphs, string? title = null)
    {
        AssertReadAs(text, paragraphs);
        Assert.Equal(title, Read.Markdown(text, "corpus/a.mdx").Title);
    }

    [Theory]
    [InlineData("<A prop={x}>text</A>", "text")]
    [InlineData("<Tabs>\n  <Tab title=\"One\">\n      Inside *md*.\n\n      - item\n  </Tab>\n</Tabs>", "Inside md.|- item")]
    [InlineData("a <A.B c={ d > e } f=\"g>\" {...h} /> i", "a  i")]
    [InlineData("<>a</> b", "a b")]
    [InlineData("<A\n  b={() => {\n\n  }}\n>\n\nC.\n\n</A>", "C.")]
    [InlineData("a < b and c > d", "a < b and c > d")]
    [InlineData("<https://a.b>", "https://a.b")]
    [InlineData("<b style={{ a: 1 }}>bold</b>", "bold")]
    public void TagsOfComponents_AreLeftOut(string text, string paragraphs) => AssertReadAs(text, paragraphs);

    [Theory]
    [InlineData("B.\n\nopen { brace *c*\n\nand {d}", "B.|open { brace c|and {d}", "CORPUS1125 3:6")]
    [InlineData("export const x = {\n\nB.", "export const x = {|B.", "CORPUS1125 1:1")]
    [InlineData("B {/* c\n\nD.", "B {/* c|D.", "CORPUS1125 1:3")]
    [InlineData("B {`c\n\nD.", "B {`c|D.", "CORPUS1125 1:3")]
    public void WhatIsNotClosed_IsTextAndReported(string text, string paragraphs, string problem)
    {
        Assert.Equal(paragraphs, string.Join('|', Read.Markdown(text, "corpus/a.mdx").Paragraphs));
        Assert.Equal([problem], Read.Problems(text, "corpus/a.mdx"));
    }

    [Fact]
    public void AHeadingIdIsNoExpression() =>
        Assert.Equal("start", Assert.Single(Read.Markdown("B.\n\n## Where {x} it begins {#start}", "corpus/a.mdx").Markup!.Headings).Anchor);

    [Fact]
    public void InMarkdownBracesAreText() => Assert.Equal(["B {c} <3 {/* d */}."], Read.Markdown("B {c} <3 {/* d */}.").Paragraphs);

    [Theory]
    [InlineData("{")]
    [InlineData("{'")]
    [InlineData("{`${")]
    [InlineData("{/* ")]
    [InlineData("<A b={")]
    [InlineData("<A b={c} ")]
    [InlineData("<A b=\"")]
    [InlineData("export {\n\n")]
    [InlineData("import 'a'\n\n")]
    [InlineData("`")]
    [InlineData("`{``")]
    [InlineData("```\n")]
    [InlineData("{}")]
    public void LongTexts_AreRead(string piece) =>
        Assert.Contains(Read.Markdown("B.\n\n" + new StringBuilder().Insert(0, piece, 200_000 / piece.Length), "corpus/a.mdx").Paragraphs, paragraph => paragraph.StartsWith("B.", StringComparison.Ordinal));

    [Theory]
    [InlineData("<Tabs>\n  <Tab>\n    ```ts\n    let a = {};\n    ```\n  </Tab>\n</Tabs>\n\n## Below")]
    [InlineData("<Tabs>\n  <Tab>\n  \t```ts\n    let a = {};\n    ```\n  </Tab>\n</Tabs>\n\n## Below")]
    [InlineData("<Tabs>\n  <Tab>\n    ```ts\n    let a = {};\n  ```\n  </Tab>\n</Tabs>\n\n## Below")]
    [InlineData("<Tabs>\n  <Tab>\n  ```ts\n  let a = {};\n      ```\n  </Tab>\n</Tabs>\n\n## Below")]
    public void FencedCodeWithinComponents_IsCodeAtAnyIndentation(string text)
    {
        ParsedArticle article = Assert.Single(FormatTexts.Parse(text, "corpus/a.mdx").Articles);

        Assert.Equal(["let a = {};", "Below"], article.Paragraphs);
        Assert.Equal("<pre><code class=\"language-ts\">let a = {};\n</code></pre>\n<h2 id=\"below\">Below</h2>\n", article.Markup!.Html.ToString());
    }

    private static void AssertReadAs(string text, string paragraphs)
    {
        ParsedFile file = FormatTexts.Parse(text, "corpus/a.mdx");

        Assert.Equal(paragraphs, string.Join('|', Assert.Single(file.Articles).Paragraphs));
        Assert.Empty(file.Problems);
    }
}
