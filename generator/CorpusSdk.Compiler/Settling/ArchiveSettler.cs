using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Items;
using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Settling;

/// <summary>
/// Writes what was guessed into a text: a separator above each article, and titles, standfirsts and authors as fields below it. Then nothing is
/// guessed any more, and the articles stay as they are.
/// </summary>
internal static class ArchiveSettler
{
    /// <summary>The settled text of a plain-text file; null if there is nothing to settle in it.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="onlyDoubtful">Whether files without any doubt stay as they are.</param>
    /// <param name="teaserMarkers">Phrases that announce links beside the built-in ones, with <c>|</c> between them.</param>
    public static string? Settle(SourceFile file, bool onlyDoubtful, string? teaserMarkers = null)
    {
        IReadOnlyList<TextItem> items = TextItemReader.Read(file, LinkMarkers.Create(teaserMarkers));
        if (items.Count == 0 || items.Any(item => item.Kind == TextItemKind.Separator))
            return null;
        Openings openings = OpeningFinder.Find(file, items, hasHeader: items[0].Kind == TextItemKind.Header);
        if (!openings.IsDoubtful && (onlyDoubtful || openings.IsSingleArticle))
            return null;

        // Few files have lost their blank lines: what is one paragraph a line there may not be so below a separator.
        string settled = Write(file, items, openings, separateParagraphs: false);
        return HasSameParagraphs(file, settled, teaserMarkers) ? settled : Write(file, items, openings, separateParagraphs: true);
    }

    /// <summary>Every opening of a plain-text file that was guessed, and every line that nearly became one, in order; none where separators are set.</summary>
    /// <param name="file">The file as it is.</param>
    /// <param name="teaserMarkers">Phrases that announce links beside the built-in ones, with <c>|</c> between them.</param>
    public static IReadOnlyList<GuessedLine> FindGuesses(SourceFile file, string? teaserMarkers = null)
    {
        IReadOnlyList<TextItem> items = TextItemReader.Read(file, LinkMarkers.Create(teaserMarkers));
        if (items.Count == 0 || items.Any(item => item.Kind == TextItemKind.Separator))
            return [];
        Openings openings = OpeningFinder.Find(file, items, hasHeader: items[0].Kind == TextItemKind.Header);
        return
        [
            .. openings.Guesses.Select(guess =>
            {
                SourceLine line = file.Lines[items[guess.Item].FirstLine];
                return new GuessedLine(line.Number, file.Read(line), guess.Opens, guess.IsSure, guess.Reason);
            }),
        ];
    }

    private static bool HasSameParagraphs(SourceFile file, string settled, string? teaserMarkers)
    {
        ParsedFile before = ArchiveFileParser.Parse(file, teaserMarkers);
        ParsedFile after = ArchiveFileParser.Parse(new SourceFile(file.Path, settled), teaserMarkers);
        return before.Articles.Count == after.Articles.Count
            && before.Articles.Zip(after.Articles, (a, b) => b.Paragraphs.Count == a.Paragraphs.Count || b.Fields.Count > 0).All(isSame => isSame)
            && after.Articles.Sum(article => article.Paragraphs.Count + article.Fields.Count) == before.Articles.Sum(article => article.Paragraphs.Count);
    }

    private static string Write(SourceFile file, IReadOnlyList<TextItem> items, Openings openings, bool separateParagraphs)
    {
        string newLine = NewLineOf(file.Text);
        var text = new StringBuilder(file.Text.Length + (64 * items.Count));
        int copied = 0;
        bool isFirst = true;
        for (int i = 0; i < items.Count; i++)
        {
            bool opens = openings.Opens(i) || (isFirst && items[i].Kind != TextItemKind.Header);
            if (items[i].Kind == TextItemKind.Header)
                continue;
            isFirst = false;
            if (opens)
            {
                CopyTo(file.Lines[items[i].FirstLine].LineStart);
                text.Append("===").Append(newLine);
                int last = WriteFields(i);
                if (last < i)
                    // The article begins with its body, which is no field even if it looks like one.
                    text.Append(newLine);
                else if (last + 1 < items.Count && items[last + 1].FirstLine == items[last].LastLine + 1 && !openings.Opens(last + 1))
                    text.Append(newLine);
                i = Math.Max(i, last);
            }
            else if (separateParagraphs && i > 0 && items[i].FirstLine == items[i - 1].LastLine + 1 && items[i].Kind == TextItemKind.Text)
            {
                CopyTo(file.Lines[items[i].FirstLine].LineStart);
                text.Append(newLine);
            }
        }

        CopyTo(file.Text.Length);
        return text.ToString();

        void CopyTo(int end)
        {
            text.Append(file.Text, copied, end - copied);
            copied = end;
        }

        // Returns the last item that became a field; the one before the first if none did.
        int WriteFields(int first)
        {
            int item = first;
            while (item < items.Count && KeyOf(openings.Roles[item], file, items[item]) is { } key && (item == first || !openings.Opens(item)))
            {
                SourceLine line = file.Lines[items[item].FirstLine];
                text.Append(key).Append(file.Text, line.Start, line.End - line.Start);
                copied = line.End;
                int next = items[item].FirstLine + 1;
                text.Append(newLine);
                copied = next < file.Lines.Count ? file.Lines[next].LineStart : file.Text.Length;
                item++;
                // Fields are together: blank lines between them go, those below the last stay.
                if (item < items.Count && KeyOf(openings.Roles[item], file, items[item]) is not null && !openings.Opens(item))
                    copied = file.Lines[items[item].FirstLine].LineStart;
            }

            return item - 1;
        }
    }

    /// <summary>What a line needs before it to be a field; null if it is body text.</summary>
    private static string? KeyOf(TextRole role, SourceFile file, TextItem item)
    {
        switch (role)
        {
            case TextRole.Title:
                return "Title: ";
            case TextRole.Standfirst:
                return "Standfirst: ";
            case TextRole.Byline or TextRole.OpeningByline:
                return HeaderField.TryRead(file.Span(file.Lines[item.FirstLine]), out _, out _) ? "" : "Byline: ";
            default:
                return null;
        }
    }

    private static string NewLineOf(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        if (end < 0 || text[end] == '\n')
            return "\n";
        return end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
