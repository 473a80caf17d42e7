namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>Finds the end of JavaScript in a text: balances brackets, and passes over strings, templates and comments.</summary>
/// <remarks>Not a parser: it takes a regular expression for divisions, and text within JSX for code.</remarks>
internal sealed class CodeScanner
{
    private readonly string _text;
    private readonly bool _isStatement;
    private readonly Stack<char> _open = new();
    private int _braces;

    private CodeScanner(string text, bool isStatement)
    {
        _text = text;
        _isStatement = isStatement;
    }

    /// <summary>The offset after the brace that closes the one at an offset; -1 where nothing closes it.</summary>
    public static int EndOfBraces(string text, int start) => new CodeScanner(text, isStatement: false).FindEnd(start);

    /// <summary>The offset of the line end at which statements end: outside all brackets, before a blank line or text; -1 where brackets stay open.</summary>
    public static int EndOfStatements(string text, int start) => new CodeScanner(text, isStatement: true).FindEnd(start);

    private int FindEnd(int start)
    {
        for (int i = start; i < _text.Length;)
        {
            if (_isStatement && _open.Count == 0 && _text[i] == '\n' && (MarkdownLine.IsBlank(_text, i + 1) || StatementEnd.IsBeforeText(_text, i)))
                return i;
            i = _open.Count > 0 && _open.Peek() == '`' ? StepInTemplate(i) : Step(i);
            if (i < 0 || (!_isStatement && _open.Count == 0))
                return i;
        }

        return _isStatement && _open.Count == 0 ? _text.Length : -1;
    }

    private int StepInTemplate(int i)
    {
        if (_text[i] == '\\')
            return i + 2;
        if (_text[i] == '`')
            _open.Pop();
        if (_text[i] != '$' || !Is(i + 1, '{'))
            return i + 1;
        Open('{');
        return i + 2;
    }

    private int Step(int i)
    {
        char c = _text[i];
        switch (c)
        {
            case '{' or '(' or '[' or '`':
                Open(c);
                return i + 1;
            case '}':
                CloseBrace();
                return i + 1;
            case ')' or ']':
                if (_open.Count > 0 && _open.Peek() == (c == ')' ? '(' : '['))
                    _open.Pop();
                return i + 1;
            case '"' or '\'':
                return EndOfString(i);
            case '/' when Is(i + 1, '*'):
                int end = _text.IndexOf("*/", i + 2, StringComparison.Ordinal);
                return end < 0 ? -1 : end + 2;
            case '/' when Is(i + 1, '/') && !Is(i - 1, ':'):
                int lineEnd = _text.IndexOf('\n', i);
                return lineEnd < 0 ? _text.Length : lineEnd;
            default:
                return i + 1;
        }
    }

    private void Open(char bracket)
    {
        _open.Push(bracket);
        _braces += bracket == '{' ? 1 : 0;
    }

    // Anything still open within braces ends with them: it was punctuation of a text.
    private void CloseBrace()
    {
        if (_braces == 0)
            return;
        while (_open.Pop() != '{')
        {
        }

        _braces--;
    }

    // A string ends on its line and begins no word; else the quote is an apostrophe of a text.
    private int EndOfString(int start)
    {
        if (start > 0 && char.IsLetterOrDigit(_text[start - 1]))
            return start + 1;
        for (int i = start + 1; i < _text.Length && _text[i] != '\n'; i++)
        {
            if (_text[i] == _text[start])
                return i + 1;
            if (_text[i] == '\\' && !Is(i + 1, '\n'))
                i++;
        }

        return start + 1;
    }

    private bool Is(int index, char c) => index >= 0 && index < _text.Length && _text[index] == c;
}
