namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>Colours HTML and XML in one pass.</summary>
internal sealed class MarkupScanner
{
    private const int MaxEntityLengthInChars = 32;

    private readonly string _code;
    private readonly HighlightWriter _writer;
    private int _position;

    private MarkupScanner(string code)
    {
        _code = code;
        _writer = new HighlightWriter(code);
    }

    /// <summary>The names of the languages that are markup.</summary>
    public static HashSet<string> Names { get; } = new(
        "html htm xhtml xml svg xaml axaml csproj props targets xsd xsl xslt wsdl rss atom plist vue svelte astro mathml".Split(' '),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The code as HTML.</summary>
    public static string Highlight(string code) => new MarkupScanner(code).Run();

    private string Run()
    {
        while (_position < _code.Length)
        {
            if (StartsWith("<!--"))
                Mark(TokenClass.Comment, EndAfter("-->"));
            else if (StartsWith("<![CDATA["))
                Mark(TokenClass.String, EndAfter("]]>"));
            else if (StartsWith("<!") || StartsWith("<?"))
                Mark(TokenClass.Meta, EndAfter(">"));
            else if (_code[_position] == '<')
                ReadTag();
            else if (_code[_position] == '&')
                ReadEntity();
            else
                _position++;
        }

        return _writer.Finish();
    }

    private void ReadTag()
    {
        _position++;
        if (_position < _code.Length && _code[_position] == '/')
            _position++;
        int end = EndOfName();
        if (end == _position)
            return;
        Mark(TokenClass.Name, end);
        while (_position < _code.Length && _code[_position] is not ('>' or '<'))
        {
            if (_code[_position] == '=')
                ReadValue();
            else if (EndOfName() is var name && name > _position)
                Mark(TokenClass.Attribute, name);
            else
                _position++;
        }
    }

    private void ReadValue()
    {
        _position++;
        while (_position < _code.Length && IsBlank(_code[_position]))
            _position++;
        if (_position >= _code.Length)
            return;
        int end = _position;
        if (_code[_position] is '"' or '\'')
        {
            end = _code.IndexOf(_code[_position], _position + 1);
            Mark(TokenClass.String, end < 0 ? _code.Length : end + 1);
            return;
        }

        while (end < _code.Length && !IsBlank(_code[end]) && _code[end] is not ('>' or '<'))
            end++;
        Mark(TokenClass.String, end);
    }

    private void ReadEntity()
    {
        int end = _position + 1;
        while (end < _code.Length && end - _position < MaxEntityLengthInChars && (_code[end] is '#' || IsNameCharacter(_code[end])))
            end++;
        if (end < _code.Length && _code[end] == ';' && end > _position + 1)
            Mark(TokenClass.Symbol, end + 1);
        else
            _position++;
    }

    private int EndOfName()
    {
        int end = _position;
        while (end < _code.Length && IsNameCharacter(_code[end]))
            end++;
        return end;
    }

    private void Mark(string tokenClass, int end)
    {
        _writer.Mark(tokenClass, _position, end);
        _position = end;
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(_code, _position, mark, 0, mark.Length) == 0;

    private int EndAfter(string mark) => _code.IndexOf(mark, _position, StringComparison.Ordinal) is >= 0 and int end ? end + mark.Length : _code.Length;

    private static bool IsNameCharacter(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or ':' or '.' or '@' or '*' or >= '\u0080';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';
}
