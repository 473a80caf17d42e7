namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>Colours code by the tokens of its language, in one pass: no character is looked at more than a few times, whatever the code is.</summary>
internal sealed class TokenScanner
{
    private readonly string _code;
    private readonly CodeLanguage _language;
    private readonly HighlightWriter _writer;

    // For each kind of text the offset before which nothing ends one, so that it is not looked for again.
    private readonly int[] _hopelessUntil;
    private int _position;

    private TokenScanner(string code, CodeLanguage language)
    {
        _code = code;
        _language = language;
        _writer = new HighlightWriter(code);
        _hopelessUntil = new int[language.Texts.Length];
    }

    /// <summary>The code as HTML.</summary>
    public static string Highlight(string code, CodeLanguage language) => new TokenScanner(code, language).Run();

    private string Run()
    {
        bool isLineStart = true;
        while (_position < _code.Length)
        {
            if (isLineStart)
                ReadLineStart();
            if (_position >= _code.Length)
                break;
            isLineStart = _code[_position] == '\n';
            if (!ReadComment() && !ReadText() && !ReadMarked() && !ReadNumber() && !ReadWord())
                _position++;
        }

        return _writer.Finish();
    }

    private void ReadLineStart()
    {
        int start = _position;
        while (start < _code.Length && _code[start] is ' ' or '\t')
            start++;
        if (start >= _code.Length)
            return;
        if (_language.DirectiveMark != '\0' && _code[start] == _language.DirectiveMark)
            Mark(TokenClass.Meta, start, LineEnd(start));
        else if (_language.HasSections && _code[start] == '[')
            Mark(TokenClass.Section, start, LineEnd(start));
        else if (_language.KeyEnd != '\0')
            ReadKey(start);
    }

    private void ReadKey(int start)
    {
        while (start + 1 < _code.Length && _code[start] == '-' && _code[start + 1] == ' ')
            start += 2;
        int end = start;
        while (end < _code.Length && _code[end] != _language.KeyEnd && (IsWordCharacter(_code[end]) || _code[end] is ' ' or '\t' or '-' or '.' or '/'))
            end++;
        if (end >= _code.Length || _code[end] != _language.KeyEnd || !(_language.KeyEnd == '=' || end + 1 >= _code.Length || IsBlank(_code[end + 1])))
            return;
        while (end > start && IsBlank(_code[end - 1]))
            end--;
        if (end > start && !IsBlank(_code[start]))
            Mark(TokenClass.Attribute, start, end);
    }

    private bool ReadComment()
    {
        foreach ((string open, string close) in _language.BlockComments)
        {
            if (!StartsWith(open))
                continue;
            int end = _code.IndexOf(close, _position + open.Length, StringComparison.Ordinal);
            return Mark(TokenClass.Comment, _position, end < 0 ? _code.Length : end + close.Length);
        }

        foreach (string mark in _language.LineComments)
        {
            if (StartsWith(mark) && !(_language.CommentsNeedBlank && _position > 0 && !IsBlank(_code[_position - 1])))
                return Mark(TokenClass.Comment, _position, LineEnd(_position));
        }

        return false;
    }

    private bool ReadText()
    {
        for (int i = 0; i < _language.Texts.Length; i++)
        {
            CodeText text = _language.Texts[i];
            if (_position < _hopelessUntil[i] || !StartsWith(text.Open))
                continue;
            int end = EndOf(text);
            if (end >= 0)
                return Mark(_language.HasTextKeys && IsBeforeColon(end) ? TokenClass.Attribute : TokenClass.String, _position, end);
            _hopelessUntil[i] = text.IsMultiline ? _code.Length : LineEnd(_position);
        }

        return false;
    }

    private int EndOf(CodeText text)
    {
        for (int i = _position + text.Open.Length; i < _code.Length; i++)
        {
            if (_code[i] == '\n' && !text.IsMultiline)
                return -1;
            if (_code[i] == text.Escape && text.Escape != '\0')
                i++;
            else if (string.CompareOrdinal(_code, i, text.Close, 0, text.Close.Length) == 0)
                return i + text.Close.Length;
        }

        return -1;
    }

    private bool IsBeforeColon(int offset)
    {
        while (offset < _code.Length && IsBlank(_code[offset]))
            offset++;
        return offset < _code.Length && _code[offset] == ':';
    }

    private bool ReadMarked()
    {
        char mark = _code[_position];
        if (mark == '\0' || (mark != _language.VariableMark && mark != _language.MetaMark))
            return false;
        int start = _position + 1;
        bool isBraced = mark == _language.VariableMark && start < _code.Length && _code[start] == '{';
        int end = EndOfWord(isBraced ? start + 1 : start, mark == _language.MetaMark ? "." : "");
        if (end == start || (isBraced && (end >= _code.Length || _code[end] != '}')))
            return false;
        return Mark(mark == _language.VariableMark ? TokenClass.Variable : TokenClass.Meta, _position, isBraced ? end + 1 : end);
    }

    private bool ReadNumber()
    {
        if (!IsDigit(_code[_position]) || (_position > 0 && IsLetter(_code[_position - 1])))
            return false;
        int end = _position + 1;
        while (end < _code.Length && (IsLetter(_code[end]) || IsDigit(_code[end]) || IsWithinNumber(end)))
            end++;
        return Mark(TokenClass.Number, _position, end);
    }

    // A point before a digit, and the sign of an exponent.
    private bool IsWithinNumber(int offset)
    {
        if (offset + 1 >= _code.Length || !IsDigit(_code[offset + 1]))
            return false;
        return _code[offset] == '.' || (_code[offset] is '+' or '-' && _code[offset - 1] is 'e' or 'E' && _code[_position] != '0');
    }

    private bool ReadWord()
    {
        char first = _code[_position];
        if (!IsLetter(first) && !(first is '$' or '!' && _language.WordCharacters.IndexOf(first) >= 0))
            return false;
        int end = EndOfWord(_position, "");
        string word = _code.Substring(_position, end - _position);
        string? tokenClass = ClassOf(word, end);
        if (tokenClass is not null)
            return Mark(tokenClass, _position, end);
        _position = end;
        return true;
    }

    private string? ClassOf(string word, int end)
    {
        // A member may have the name of a keyword.
        bool isMember = _position > 0 && _code[_position - 1] == '.' && _language.HasCalls;
        if (!isMember && _language.Keywords.Contains(word))
            return TokenClass.Keyword;
        if (!isMember && _language.Types.Contains(word))
            return TokenClass.Type;
        if (!isMember && _language.Literals.Contains(word))
            return TokenClass.Literal;
        return _language.HasCalls && end < _code.Length && _code[end] == '(' ? TokenClass.Title : null;
    }

    private bool Mark(string tokenClass, int start, int end)
    {
        _writer.Mark(tokenClass, start, end);
        _position = end;
        return true;
    }

    private int EndOfWord(int start, string others)
    {
        int end = start;
        while (end < _code.Length && (IsWordCharacter(_code[end]) || others.IndexOf(_code[end]) >= 0))
            end++;
        return end;
    }

    private bool StartsWith(string mark) => string.CompareOrdinal(_code, _position, mark, 0, mark.Length) == 0;

    private int LineEnd(int offset) => _code.IndexOf('\n', offset) is >= 0 and int end ? end : _code.Length;

    private bool IsWordCharacter(char c) => IsLetter(c) || IsDigit(c) || _language.WordCharacters.IndexOf(c) >= 0;

    // Not by the host's tables, which differ: every letter beyond ASCII is one, and so is what is none.
    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_' or >= '\u0080';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';
}
