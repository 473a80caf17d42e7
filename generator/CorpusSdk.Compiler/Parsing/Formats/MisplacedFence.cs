using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Finds text that was probably meant as front matter but is not: a fence that is not on the first line, or not of exactly three characters.</summary>
/// <remarks>
/// A rule across the page looks the same. So a key must follow, and a line like the fence must close the keys. A line that is less like a fence, or
/// that follows other text, needs a key that everybody uses.
/// </remarks>
internal static class MisplacedFence
{
    private const int LengthOfFence = 3;
    private const string Dashes = "---";
    private const string Pluses = "+++";
    private const string CodeFence = "```";

    /// <summary>Reports the fence, if there is one.</summary>
    /// <param name="file">The file.</param>
    /// <param name="report">Receives the problem.</param>
    /// <param name="isMarkdown">Whether the file is Markdown. In plain text other lines than those of dashes have a meaning of their own.</param>
    public static void Report(SourceFile file, FileReport report, bool isMarkdown)
    {
        int first = NextLine(file, 0);
        if (first >= file.Lines.Count)
            return;
        int fence = isMarkdown ? SkipWhatIsAbove(file, first) : first;
        if (fence < file.Lines.Count && FindCure(file, fence, isMarkdown, isFirst: fence == first) is { } cure)
            report.Add(ProblemCatalog.MisplacedFence, SourceFile.SpanOf(file.Lines[fence]), cure);
        else if (isMarkdown && HasKey(file, first, ':', mustBeKnown: true) && IsClosed(file, first))
            report.Add(ProblemCatalog.MisplacedFence, SourceFile.SpanOf(file.Lines[first]), $"write '{Dashes}' on a line above this one");
    }

    // What to do about the line, if it is a fence.
    private static string? FindCure(SourceFile file, int index, bool isMarkdown, bool isFirst)
    {
        string text = file.Read(file.Lines[index]);
        if (!IsRun(text, '-') && !IsRun(text, '+'))
            return FindCureOfLookalike(file, index, text, isMarkdown);
        return text.Length < LengthOfFence ? FindCureOfShort(file, index, text) : FindCureOfFence(file, index, text, isFirst);
    }

    // The characters of a fence, too few of them.
    private static string? FindCureOfShort(SourceFile file, int index, string text) =>
        HasKey(file, index + 1, SeparatorOf(text), mustBeKnown: true) && HasLine(file, index + 1, later => later == text) ? Exactly(text[0]) : null;

    // The characters of a fence, enough of them, in the wrong place or too many.
    private static string? FindCureOfFence(SourceFile file, int index, string text, bool isFirst)
    {
        SourceLine line = file.Lines[index];
        int next = index + 1;
        bool followsDirectly = next < file.Lines.Count && !file.Lines[next].IsBlank;
        if (!HasKey(file, NextLine(file, next), SeparatorOf(text), mustBeKnown: !isFirst || !followsDirectly) || !HasLine(file, next, later => IsRun(later, text[0]) && later.Length >= LengthOfFence))
            return null;
        if (!isFirst)
            return "move it to the first line";
        if (index > 0)
            return "remove the blank lines above it";
        if (line.Start > line.LineStart)
            return "remove the white space before it";
        return text.Length == LengthOfFence ? "remove the blank lines below it" : Exactly(text[0]);
    }

    // Other characters in the place of a fence.
    private static string? FindCureOfLookalike(SourceFile file, int index, string text, bool isMarkdown)
    {
        int next = index + 1;
        string? closing = FindClosing(text, isMarkdown);
        if (closing is null || !HasKey(file, NextLine(file, next), SeparatorOf(text), mustBeKnown: true) || !HasLine(file, next, later => later == closing || later == Dashes))
            return null;
        return text == "{"
            ? $"write the fields as 'key: value' between two lines '{Dashes}'"
            : $"write '{(IsToml(text) ? Pluses : Dashes)}' in place of this line and of the one that closes it";
    }

    // The line that closes what this one opens; null if it opens nothing.
    private static string? FindClosing(string text, bool isMarkdown)
    {
        if (IsDashes(text))
            return text;
        if (HasLanguage(text))
            return new string(text[0], LengthOfFence);
        if (!isMarkdown)
            return null;
        if (text.StartsWith(CodeFence, StringComparison.Ordinal))
            return CodeFence;
        if (text == "{")
            return "}";
        return text.Length >= LengthOfFence && text[0] is '*' or '_' or '=' or '~' or ';' && IsRun(text, text[0]) ? text : null;
    }

    private static bool IsToml(string text) => text[0] == '+' || text.EndsWith("toml", StringComparison.OrdinalIgnoreCase);

    private static char SeparatorOf(string text) => IsToml(text) ? '=' : ':';

    private static string Exactly(char mark) => $"write exactly three characters: {new string(mark, LengthOfFence)}";

    // Comments and one heading: what editors and templates put on the first line.
    private static int SkipWhatIsAbove(SourceFile file, int index)
    {
        while (index < file.Lines.Count && file.Read(file.Lines[index]) is var text && text.StartsWith("<!--", StringComparison.Ordinal) && text.EndsWith("-->", StringComparison.Ordinal))
            index = NextLine(file, index + 1);
        return index < file.Lines.Count && file.Read(file.Lines[index]).StartsWith("# ", StringComparison.Ordinal) ? NextLine(file, index + 1) : index;
    }

    private static int NextLine(SourceFile file, int index)
    {
        while (index < file.Lines.Count && file.Lines[index].IsBlank)
            index++;
        return index;
    }

    private static bool HasLine(SourceFile file, int from, Func<string, bool> isMeant)
    {
        for (int i = from; i < file.Lines.Count; i++)
        {
            if (!file.Lines[i].IsBlank && isMeant(file.Read(file.Lines[i])))
                return true;
        }

        return false;
    }

    // Nothing but keys, and then a fence.
    private static bool IsClosed(SourceFile file, int from)
    {
        for (int i = from; i < file.Lines.Count && !file.Lines[i].IsBlank; i++)
        {
            if (file.Read(file.Lines[i]) == Dashes)
                return true;
            if (!HasKey(file, i, ':', mustBeKnown: false))
                return false;
        }

        return false;
    }

    private static bool IsRun(string text, char mark) => text.All(c => c == mark);

    // What word processors make of hyphens.
    private static bool IsDashes(string text) => text.All(static c => c is '-' or (>= '\u2010' and <= '\u2015') or '\u2212');

    // "---yaml", as some tools write it.
    private static bool HasLanguage(string text) =>
        (text.StartsWith(Dashes, StringComparison.Ordinal) || text.StartsWith(Pluses, StringComparison.Ordinal))
        && text.Substring(LengthOfFence).Trim().ToLowerInvariant() is "yaml" or "yml" or "toml" or "json";

    private static bool HasKey(SourceFile file, int index, char separator, bool mustBeKnown)
    {
        if (index >= file.Lines.Count)
            return false;
        string text = file.Read(file.Lines[index]);
        int end = text.IndexOf(separator);
        string key = end > 0 ? text.Substring(0, end).TrimBlanks().Trim('"') : "";
        if (key.Length == 0 || key.IndexOf(' ') >= 0)
            return false;
        return mustBeKnown ? HeaderBlock.IsKnown(key) : separator == '=' || end + 1 == text.Length || text[end + 1] == ' ';
    }
}
