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
        SourceLine line = file.Lines[index];
        string text = file.Read(line);
        int next = index + 1;
        bool isToml = text[0] == '+' || text.EndsWith("toml", StringComparison.OrdinalIgnoreCase);
        char separator = isToml ? '=' : ':';
        if (IsRun(text, '-') || IsRun(text, '+'))
        {
            bool followsDirectly = next < file.Lines.Count && !file.Lines[next].IsBlank;
            if (text.Length < LengthOfFence || !HasKey(file, NextLine(file, next), separator, mustBeKnown: !isFirst || !followsDirectly) || !HasLine(file, next, later => IsRun(later, text[0]) && later.Length >= LengthOfFence))
                return text.Length < LengthOfFence && HasKey(file, next, separator, mustBeKnown: true) && HasLine(file, next, later => later == text) ? Exactly(text[0]) : null;
            return !isFirst ? "move it to the first line"
                : index > 0 ? "remove the blank lines above it"
                : line.Start > line.LineStart ? "remove the white space before it"
                : text.Length == LengthOfFence ? "remove the blank lines below it"
                : Exactly(text[0]);
        }

        string? closing = IsDashes(text) ? text
            : HasLanguage(text) ? new string(text[0], LengthOfFence)
            : !isMarkdown ? null
            : text.StartsWith(CodeFence, StringComparison.Ordinal) ? CodeFence
            : text == "{" ? "}"
            : text.Length >= LengthOfFence && text[0] is '*' or '_' or '=' or '~' or ';' && IsRun(text, text[0]) ? text
            : null;
        bool isMeant = closing is not null && HasKey(file, NextLine(file, next), separator, mustBeKnown: true) && HasLine(file, next, later => later == closing || later == Dashes);
        return !isMeant ? null : text == "{" ? $"write the fields as 'key: value' between two lines '{Dashes}'" : $"write '{(isToml ? "+++" : Dashes)}' in place of this line and of the one that closes it";
    }

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
        (text.StartsWith(Dashes, StringComparison.Ordinal) || text.StartsWith("+++", StringComparison.Ordinal))
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
