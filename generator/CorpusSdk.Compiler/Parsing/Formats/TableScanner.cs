using System.Text;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>A cell of a table.</summary>
/// <param name="Text">The characters, quotes resolved; line ends within are <c>\n</c>.</param>
/// <param name="Start">The offset of the cell's first character, quotes included.</param>
/// <param name="End">The offset after it.</param>
internal readonly record struct TableCell(string Text, int Start, int End);

/// <summary>Reads the rows of a table as RFC 4180 has them: cells in quotes may have separators, line ends and doubled quotes.</summary>
/// <remarks>Our own code, because a problem needs the place of each cell, which libraries do not give.</remarks>
internal sealed class TableScanner(string text, int start, char separator)
{
    private readonly StringBuilder _pieces = new();
    private readonly List<int> _quotesWithinCells = [];
    private int _position = start;

    // After the last quote of the text nothing can be quoted, and need not be looked for again.
    private bool _hasMoreQuotes = true;

    /// <summary>The closing quotes that text of the same cell follows.</summary>
    public IReadOnlyList<int> QuotesWithinCells => _quotesWithinCells;

    /// <summary>The opening quote that nothing closes; -1 if there is none.</summary>
    public int UnclosedQuote { get; private set; } = -1;

    /// <summary>Reads the next record with anything in its cells; null at the end of the text, or if a quote stays open.</summary>
    public List<TableCell>? ReadRow()
    {
        while (_position < text.Length)
        {
            List<TableCell>? row = ReadLine();
            if (row is null || row.Exists(cell => cell.Text.TrimBlanks().Length > 0))
                return row;
        }

        return null;
    }

    private List<TableCell>? ReadLine()
    {
        var row = new List<TableCell>();
        while (true)
        {
            SkipBlanksBeforeQuote();
            if (_position < text.Length && text[_position] == '"')
            {
                if (!TryReadQuoted(row))
                    return null;
            }
            else
            {
                ReadPlain(row);
            }

            if (_position >= text.Length)
                return row;
            if (text[_position++] == separator)
                continue;
            if (text[_position - 1] == '\r' && _position < text.Length && text[_position] == '\n')
                _position++;
            return row;
        }
    }

    // "a, "b, c"": a blank before a quote is skipped if the quotes enclose the rest of the cell. If they enclose only its beginning, all of it is text as
    // written. Each look ahead ends at the first single quote, where none of the following can begin before it: together they are one walk.
    private void SkipBlanksBeforeQuote()
    {
        int quote = _position;
        while (quote < text.Length && text[quote] is ' ' or '\u00A0')
            quote++;
        if (quote == _position || quote >= text.Length || text[quote] != '"' || !_hasMoreQuotes)
            return;
        int end = quote + 1;
        while ((end = text.IndexOf('"', end)) >= 0 && end + 1 < text.Length && text[end + 1] == '"')
            end += 2;
        if (end < 0)
        {
            _hasMoreQuotes = false;
            return;
        }

        end++;
        while (end < text.Length && text[end] is ' ' or '\u00A0')
            end++;
        if (end >= text.Length || IsEnd(text[end]))
            _position = quote;
    }

    private void ReadPlain(List<TableCell> row)
    {
        int start = _position;
        while (_position < text.Length && !IsEnd(text[_position]))
            _position++;
        row.Add(new TableCell(Read(start, _position), start, _position));
    }

    private bool TryReadQuoted(List<TableCell> row)
    {
        int start = _position;
        int from = start + 1;
        while (true)
        {
            int quote = text.IndexOf('"', from);
            if (quote < 0)
            {
                UnclosedQuote = start;
                return false;
            }

            bool isDoubled = quote + 1 < text.Length && text[quote + 1] == '"';
            _pieces.Append(text, from, quote - from);
            from = quote + (isDoubled ? 2 : 1);
            if (isDoubled)
            {
                _pieces.Append('"');
                continue;
            }

            // Text after the closing quote still belongs to the cell.
            int end = from;
            bool hasText = false;
            while (end < text.Length && !IsEnd(text[end]))
                hasText |= !UnicodeTables.IsBlank(text[end++]);
            if (hasText)
                _quotesWithinCells.Add(quote);
            _pieces.Append(text, from, end - from);
            row.Add(new TableCell(Clean(_pieces.ToString()), start, _position = end));
            _pieces.Clear();
            return true;
        }
    }

    private bool IsEnd(char c) => c == separator || c is '\n' or '\r';

    private string Read(int start, int end) => Clean(text.Substring(start, end - start));

    private static string Clean(string value)
    {
        if (value.IndexOf('\r') >= 0)
            value = value.Replace("\r\n", "\n").Replace('\r', '\n');
        return ControlCharacters.Remove(value);
    }
}
