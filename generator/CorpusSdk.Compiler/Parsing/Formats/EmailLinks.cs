using System.Text;
using Markdig.Syntax.Inlines;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Makes links of bare e-mail addresses, as GitHub does. The library knows them between angle brackets only.</summary>
internal static class EmailLinks
{
    /// <summary>Links the addresses in the text of a container; not those in what it contains.</summary>
    public static void Add(ContainerInline container)
    {
        for (Inline? inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LiteralInline first && ReadRun(first, out LiteralInline last) is { } run)
                inline = Replace(first, last, run);
        }
    }

    // The text of neighbouring literals, of which an underscore makes several; null if no address can be in it.
    private static string? ReadRun(LiteralInline first, out LiteralInline last)
    {
        last = first;
        if (first.PreviousSibling is LiteralInline)
            return null;
        bool hasAt = first.Content.IndexOf('@') >= 0;
        while (last.NextSibling is LiteralInline next)
        {
            last = next;
            hasAt |= next.Content.IndexOf('@') >= 0;
        }

        if (!hasAt)
            return null;
        var run = new StringBuilder();
        for (Inline? inline = first; inline is LiteralInline literal; inline = literal.NextSibling)
            run.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
        return run.ToString();
    }

    // Gives the last inline that it has added.
    private static Inline Replace(LiteralInline first, LiteralInline last, string run)
    {
        var parts = new List<Inline>();
        int written = 0;
        for (int at = run.IndexOf('@'); at >= 0; at = run.IndexOf('@', at + 1))
        {
            int start = at;
            while (start > written && IsLocal(run[start - 1]))
                start--;
            int end = EndOfDomain(run, at + 1);
            if (start == at || end < 0)
                continue;
            AddText(run.Substring(written, start - written));
            string address = run.Substring(start, end - start);
            var link = new LinkInline("mailto:" + address, "") { IsAutoLink = true, IsClosed = true, Span = first.Span };
            link.AppendChild(new LiteralInline(address) { Span = first.Span });
            parts.Add(link);
            written = end;
            at = end - 1;
        }

        if (parts.Count == 0)
            return last;
        AddText(run.Substring(written));
        Inline previous = last;
        foreach (Inline part in parts)
        {
            previous.InsertAfter(part);
            previous = part;
        }

        for (Inline inline = first; ;)
        {
            Inline next = inline.NextSibling!;
            inline.Remove();
            if (inline == last)
                return previous;
            inline = next;
        }

        void AddText(string text)
        {
            if (text.Length > 0)
                parts.Add(new LiteralInline(text) { Span = new Markdig.Syntax.SourceSpan(first.Span.Start, last.Span.End) });
        }
    }

    // Labels of letters, digits, hyphens and underscores with a dot between them; the last character is a letter or digit.
    private static int EndOfDomain(string text, int start)
    {
        int dots = 0;
        int end = start;
        while (end < text.Length && (IsLetterOrDigit(text[end]) || text[end] is '-' or '_' || (text[end] == '.' && end > start && text[end - 1] != '.' && end + 1 < text.Length && IsLetterOrDigit(text[end + 1]))))
        {
            dots += text[end] == '.' ? 1 : 0;
            end++;
        }

        return dots > 0 && text[end - 1] is not ('-' or '_') ? end : -1;
    }

    private static bool IsLocal(char c) => IsLetterOrDigit(c) || c is '.' or '-' or '_' or '+';

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
