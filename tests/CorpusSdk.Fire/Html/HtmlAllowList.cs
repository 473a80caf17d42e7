using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Html;

/// <summary>
/// Says whether HTML is harmless by what it may have, and not by what it may not have: every element, attribute and address is one that
/// Markdown asks for. A parser that reads as browsers do is the judge, so what counts is what a browser would make of it.
/// </summary>
public static partial class HtmlAllowList
{
    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "p", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "em", "strong", "del", "ins", "mark", "sub", "sup", "code", "pre", "blockquote",
        "ul", "ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tr", "th", "td", "a", "img", "input", "div", "section", "span", "abbr",
    };

    // Attributes with a value that anybody may choose; a browser does nothing with it.
    private static readonly HashSet<string> FreeAttributes = new(StringComparer.Ordinal) { "id", "class", "title", "alt", "start", "width", "height" };

    private static readonly HashSet<string> Schemes = new(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel", "ftp" };

    /// <summary>Demands that HTML is harmless, and closes whatever it opens.</summary>
    /// <exception cref="BrokenPromiseException">It is not.</exception>
    public static void Require(string html)
    {
        const string Behind = "behind";
        IDocument document = new HtmlParser(new HtmlParserOptions { IsScripting = true }).ParseDocument($"<!DOCTYPE html><html><head></head><body><main>{html}</main><footer id=\"{Behind}\"></footer></body></html>");
        AttackCase.Require(document.Body!.ChildElementCount > 0, "Nothing is left of the page.");
        IElement main = document.Body.Children[0];
        AttackCase.Require(
            document.Body.ChildElementCount == 2 && main.LocalName == "main" && document.Body.Children[1].Id == Behind && document.Head!.ChildElementCount == 0,
            "The HTML closes what it has not opened, or leaves something open.");
        foreach (INode node in main.Descendants())
        {
            if (node is IComment)
                throw new BrokenPromiseException("There is a comment.");
            if (node is IElement element)
                Require(element);
        }
    }

    private static void Require(IElement element)
    {
        AttackCase.Require(element.NamespaceUri == "http://www.w3.org/1999/xhtml" && Elements.Contains(element.LocalName), $"There is a <{element.LocalName}>.");
        foreach (IAttr attribute in element.Attributes)
            AttackCase.Require(IsHarmless(element.LocalName, attribute.Name, attribute.Value), $"There is {attribute.Name}=\"{attribute.Value}\" in a <{element.LocalName}>.");
        if (element.LocalName == "input")
            AttackCase.Require(element.GetAttribute("type") == "checkbox" && element.HasAttribute("disabled"), "There is an <input> that takes something.");
    }

    private static bool IsHarmless(string element, string attribute, string value) => (element, attribute) switch
    {
        ("a", "href") => IsHarmlessAddress(value, isImage: false),
        ("img", "src") => IsHarmlessAddress(value, isImage: true),
        ("input", "type" or "disabled" or "checked") => true,
        ("ol", "type") => value is "1" or "a" or "A" or "i" or "I",
        ("img", "loading" or "decoding") => value is "lazy" or "async",
        ("th" or "td", "style") => Alignment().IsMatch(value),
        ("th" or "td", "colspan" or "rowspan") => value.All(char.IsAsciiDigit),
        _ => FreeAttributes.Contains(attribute),
    };

    /// <summary>What the URL standard does before it looks for a scheme: white space and control characters at the ends go, tabs and line ends everywhere.</summary>
    private static bool IsHarmlessAddress(string address, bool isImage)
    {
        string stripped = string.Concat(address.Trim([.. Enumerable.Range(0, 33).Select(code => (char)code)]).Where(letter => letter is not ('\t' or '\n' or '\r')));
        Match scheme = Scheme().Match(stripped);
        if (!scheme.Success)
            return true;
        return Schemes.Contains(scheme.Groups[1].Value)
            || (isImage && ImageData().IsMatch(stripped));
    }

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();

    [GeneratedRegex("^data:image/(png|jpeg|gif|webp|avif|bmp|x-icon)[;,]", RegexOptions.IgnoreCase)]
    private static partial Regex ImageData();

    [GeneratedRegex("^text-align: (left|center|right);$")]
    private static partial Regex Alignment();
}
