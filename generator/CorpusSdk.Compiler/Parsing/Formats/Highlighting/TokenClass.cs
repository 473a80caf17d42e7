namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>The classes of tokens: those of highlight.js, so that its style sheets fit.</summary>
internal static class TokenClass
{
    /// <summary>On the element <c>code</c> itself.</summary>
    public const string Block = "hljs";

    public const string Addition = "hljs-addition";
    public const string Attribute = "hljs-attr";
    public const string Comment = "hljs-comment";
    public const string Deletion = "hljs-deletion";
    public const string Keyword = "hljs-keyword";
    public const string Literal = "hljs-literal";
    public const string Meta = "hljs-meta";
    public const string Name = "hljs-name";
    public const string Number = "hljs-number";
    public const string Section = "hljs-section";
    public const string String = "hljs-string";
    public const string Symbol = "hljs-symbol";
    public const string Title = "hljs-title";
    public const string Type = "hljs-type";
    public const string Variable = "hljs-variable";
}
