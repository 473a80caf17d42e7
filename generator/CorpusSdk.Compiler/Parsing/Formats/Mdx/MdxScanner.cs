using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Parsing.Formats.Mathematics;

namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>Finds the code in MDX: imports and exports, expressions, comments and the tags of components.</summary>
/// <remarks>Goes over the text once. Where something is not closed, that and all braces below it are text.</remarks>
internal sealed class MdxScanner
{
    private const int MaxBrokenRuns = 200;

    private static readonly Regex Statement = new(
        @"\G(import[ \t]*(['""{*]|[A-Za-z0-9_$]+([ \t]*,|[ \t]+from[ \t\n'""]))|export[ \t]*([{*]|(default|const|let|var|function|async|class|type|interface|enum)[ \t\n]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private readonly string _text;
    private readonly MathFinder? _math;
    private readonly List<(int Start, int End)> _code = [];
    private int _brokenRuns;

    private MdxScanner(string text, MathFinder? math)
    {
        _text = text;
        _math = math;
    }

    /// <summary>The stretches that are code, in order.</summary>
    public IReadOnlyList<(int Start, int End)> Code => _code;

    /// <summary>The first unclosed construct: its place and name; null if all are closed.</summary>
    public (int Offset, string Name)? Unclosed { get; private set; }

    /// <summary>Scans a text from an offset on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="math">Finds mathematics, whose braces are none of JavaScript; null if the text has none.</param>
    public static MdxScanner Scan(string text, int start, MathFinder? math)
    {
        var scanner = new MdxScanner(text, math);
        scanner.ScanBlocks(start);
        return scanner;
    }

    private void ScanBlocks(int start)
    {
        bool startsBlock = true;
        for (int i = start; i < _text.Length;)
        {
            var fence = CodeFence.Read(_text, i);
            if (MarkdownLine.IsBlank(_text, i))
            {
                startsBlock = true;
                i = MarkdownLine.Next(_text, i);
            }
            else if (fence is not null)
            {
                startsBlock = false;
                i = fence.End(_text);
            }
            else if (startsBlock && Unclosed is null && Statement.IsMatch(_text, i) && TryAdd(i, CodeScanner.EndOfStatements(_text, i), "statement"))
            {
                i = MarkdownLine.Next(_text, _code[_code.Count - 1].End);
            }
            else
            {
                startsBlock = false;
                i = ScanLine(i);
            }
        }
    }

    // A match may reach over several lines. Gives the beginning of the line below.
    private int ScanLine(int i)
    {
        while (i < _text.Length && _text[i] != '\n')
        {
            switch (_text[i])
            {
                case '$' or '\\' when _math?.EndOf(_text, i, _text.Length) is { } end and > 0:
                    i = end;
                    break;
                case '\\':
                    i += i + 1 < _text.Length && _text[i + 1] != '\n' ? 2 : 1;
                    break;
                case '`':
                    i = SkipCode(i);
                    break;
                case '{' when Unclosed is null && !IsHeadingId(i) && TryAdd(i, CodeScanner.EndOfBraces(_text, i), "expression"):
                    i = _code[_code.Count - 1].End;
                    break;
                case '<' when Unclosed is null:
                    i = ScanTag(i);
                    break;
                default:
                    i++;
                    break;
            }
        }

        return i + 1;
    }

    private int ScanTag(int start)
    {
        JsxTag tag = JsxTag.Read(_text, start);
        if (tag.Braces is { } braces)
        {
            TryAdd(braces.Start, braces.End, "expression");
            return braces.End;
        }

        if (tag.IsJsx)
            TryAdd(start, tag.End, "tag");
        return tag.End < 0 ? start + 1 : tag.End;
    }

    private bool TryAdd(int start, int end, string name)
    {
        if (end < 0)
            Unclosed = (start, name);
        else
            _code.Add((start, end));
        return end >= 0;
    }

    // {#id} after a heading is none of JavaScript.
    private bool IsHeadingId(int brace) => brace + 1 < _text.Length && _text[brace + 1] == '#';

    // The offset after a code span, or after the back-ticks where they begin none.
    private int SkipCode(int start)
    {
        int run = MarkdownLine.CountRun(_text, start);
        int i = start + run;
        if (_brokenRuns >= MaxBrokenRuns)
            return i;
        while (i < _text.Length && !(_text[i] == '\n' && MarkdownLine.IsBlank(_text, i + 1)))
        {
            int length = _text[i] == '`' ? MarkdownLine.CountRun(_text, i) : 0;
            if (length == run)
                return i + run;
            i += Math.Max(1, length);
        }

        _brokenRuns++;
        return start + run;
    }
}
