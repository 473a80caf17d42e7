using System.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Rendered HTML in UTF-8, and where in it the noted characters are.</summary>
internal sealed class PlacedHtml
{
    private readonly string _html;
    private readonly LineFeedText _text;

    // Not the lengths of HTML and bytes alone: what is taken out may be as much as letters of several bytes add.
    private readonly bool _hasSamePlaces;
    private int _chars;
    private int _bytes;

    /// <summary>Encodes what a renderer wrote.</summary>
    public PlacedHtml(string html, LineFeedText text)
    {
        _html = html;
        _text = text;
        string clean = text.Clean(html);
        Text = new Utf8Text(clean);
        _hasSamePlaces = clean.Length == html.Length && Text.Bytes.Length == clean.Length;
    }

    /// <summary>The HTML.</summary>
    public Utf8Text Text { get; }

    /// <summary>The place of a link's address; null for one that leads out of the project, or is not in the HTML. Cheapest in the order of the text.</summary>
    public HtmlRange? RangeOf(ReadHyperlink link)
    {
        if (link.HtmlStart < 0 || !LinkAddress.IsLocal(link.Url))
            return null;
        int start = BytesBefore(link.HtmlStart);
        return new HtmlRange(start, BytesBefore(link.HtmlEnd) - start);
    }

    private int BytesBefore(int offset)
    {
        if (_hasSamePlaces)
            return offset;
        if (offset < _chars)
            _chars = _bytes = 0;
        _bytes += Encoding.UTF8.GetByteCount(_text.Clean(_html.Substring(_chars, offset - _chars)));
        _chars = offset;
        return _bytes;
    }
}
