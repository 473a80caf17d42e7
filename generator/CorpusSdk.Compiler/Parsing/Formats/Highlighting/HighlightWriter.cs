using System.Text;

namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>Writes code as HTML, in order and completely: what is not given a class goes out as it is.</summary>
/// <param name="code">The code.</param>
internal sealed class HighlightWriter(string code)
{
    private readonly StringBuilder _html = new(code.Length * 2);
    private int _written;

    /// <summary>Gives a stretch a class. Stretches come in order; an empty one is none.</summary>
    public void Mark(string tokenClass, int start, int end)
    {
        if (start >= end)
            return;
        Escape(_written, start);
        _html.Append("<span class=\"").Append(tokenClass).Append("\">");
        Escape(start, end);
        _html.Append("</span>");
        _written = end;
    }

    /// <summary>The HTML, with the rest of the code.</summary>
    public string Finish()
    {
        Escape(_written, code.Length);
        _written = code.Length;
        return _html.ToString();
    }

    // The four characters that the Markdown library encodes in code.
    private void Escape(int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            _ = code[i] switch
            {
                '<' => _html.Append("&lt;"),
                '>' => _html.Append("&gt;"),
                '&' => _html.Append("&amp;"),
                '"' => _html.Append("&quot;"),
                var c => _html.Append(c),
            };
        }
    }
}
