using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Items;

/// <summary>Turns lines into items: what the form of the lines shows.</summary>
/// <remarks>A block is a run of lines that are not blank. Most blocks are one item; a marker may reach into the block below it.</remarks>
internal sealed class TextItemReader
{
    // A headline is short; a longer line below a marker continues the article.
    private const int MaxHeadlineWords = 40;

    // A credit ("Museum collection") is recognised without a full stop, unlike the first line of a wrapped paragraph.
    private const int MaxCreditWords = 6;
    private const int MaxCaptionLines = 3;

    // Lines of this many words that end sentences are separate paragraphs, not one paragraph with line breaks.
    private const int MinUnwrappedWords = 12;

    private readonly SourceFile _file;
    private readonly LinkMarkers _markers;
    private readonly List<TextItem> _items = [];

    // The last line of the block found last: a block of many items would otherwise be walked to its end for each of them.
    private int _blockEnd = -1;

    private TextItemReader(SourceFile file, LinkMarkers markers)
    {
        _file = file;
        _markers = markers;
    }

    /// <summary>Reads all items of a file, in text order.</summary>
    public static IReadOnlyList<TextItem> Read(SourceFile file, LinkMarkers markers)
    {
        var reader = new TextItemReader(file, markers);
        int line = 0;
        while (reader.FindBlock(line, out int first, out int last))
            line = reader.ReadBlock(first, last) + 1;
        return reader._items;
    }

    private ReadOnlySpan<char> Span(int line) => _file.Span(_file.Lines[line]);

    private bool FindBlock(int from, out int first, out int last)
    {
        first = from;
        while (first < _file.Lines.Count && _file.Lines[first].IsBlank)
            first++;
        if (first > _blockEnd)
        {
            _blockEnd = first;
            while (_blockEnd + 1 < _file.Lines.Count && !_file.Lines[_blockEnd + 1].IsBlank)
                _blockEnd++;
        }

        last = _blockEnd;
        return first < _file.Lines.Count;
    }

    /// <summary>Reads the item that begins at <paramref name="first"/>, and whatever it draws in; returns the last line read.</summary>
    private int ReadBlock(int first, int last)
    {
        ReadOnlySpan<char> line = Span(first);
        if (ArchiveHeader.TryRead(line, out _))
            return Add(new TextItem(TextItemKind.Header, first, first));
        if (IsSeparator(line))
            return ReadFields(first, last);
        if (_markers.IsCard(line))
            return ReadCard(first, last);
        if (_markers.InlineLength(line) is var marker and > 0)
            return ReadInlineLinks(first, last, marker);
        return ReadText(first, last);
    }

    private int Add(TextItem item)
    {
        _items.Add(item);
        return item.LastLine;
    }

    private int ReadFields(int separator, int last)
    {
        Add(new TextItem(TextItemKind.Separator, separator, separator));
        int line = separator + 1;
        while (line <= last && HeaderField.TryRead(Span(line), out _, out _))
        {
            Add(new TextItem(TextItemKind.Field, line, line));
            line++;
        }

        return line - 1;
    }

    private int ReadCard(int marker, int last)
    {
        int first = marker + 1;
        if (marker == last && !FindBlock(marker + 1, out first, out last))
            return Add(new TextItem(TextItemKind.DanglingMarker, marker, marker));

        int title = FindCardTitle(first, last, hasBlankLine: first > marker + 1);
        return title < 0
            ? Add(new TextItem(TextItemKind.DanglingMarker, marker, marker))
            : Add(new TextItem(TextItemKind.Card, marker, title, first < title ? first : -1, title));
    }

    /// <summary>The line of a card's headline: usually the last of its block; -1 if there is none.</summary>
    private int FindCardTitle(int first, int blockEnd, bool hasBlankLine)
    {
        // Captions are short, so the lower part of a long block does not belong to the card.
        int last = first - 1;
        while (last < blockEnd && last <= first + MaxCaptionLines && !StartsItem(last + 1))
            last++;
        if (last < first)
            return -1;

        bool isWholeBlock = last <= first + MaxCaptionLines;
        if (isWholeBlock && IsOpenHeadline(last) && AreCaptions(first, last - 1))
            return last;
        // A headline may end like a sentence ("… in the U.S.") below what can only be a caption.
        if (isWholeBlock && last == first + 1 && IsHeadline(last) && IsClosedCaption(first))
            return last;

        // A file without blank lines: the article goes on in the same block.
        if (hasBlankLine)
            return -1;
        if (last > first && IsOpenHeadline(first + 1) && AreCaptions(first, first) && !GoesOn(first + 1) && !GoesOn(first + 2))
            return first + 1;
        return IsOpenHeadline(first) && !GoesOn(first + 1) ? first : -1;
    }

    // A line that begins with a small letter continues the one above.
    private bool GoesOn(int line) => line <= _blockEnd && SentenceEnds.IsSmallLetter(Span(line)[0]);

    private bool AreCaptions(int first, int last)
    {
        for (int line = first; line <= last; line++)
        {
            if (!IsHeadline(line))
                return false;
        }

        return true;
    }

    private bool IsClosedCaption(int line)
    {
        int words = WordCounter.Count(Span(line));
        return words <= MaxCreditWords || (words <= MaxHeadlineWords && SentenceEnds.Classify(Span(line)) is LineEnding.FullStop or LineEnding.Exclaimed);
    }

    private int ReadInlineLinks(int first, int last, int markerLength)
    {
        if (markerLength < Span(first).Length)
        {
            Add(new TextItem(TextItemKind.InlineLink, first, first, TitleLine: first, MarkerLengthInChars: markerLength));
            return first;
        }

        // A bare marker: every line of the block below it that is not a marker itself is a headline.
        int line = first + 1;
        if (first == last && (!FindBlock(first + 1, out line, out last) || line != last))
            return Add(new TextItem(TextItemKind.DanglingMarker, first, first));

        bool found = false;
        for (; line <= last && IsOpenHeadline(line); line++)
        {
            Add(new TextItem(TextItemKind.InlineLink, found ? line : first, line, TitleLine: line, MarkerLengthInChars: found ? 0 : markerLength));
            found = true;
        }

        return found ? line - 1 : Add(new TextItem(TextItemKind.DanglingMarker, first, first));
    }

    private int ReadText(int first, int last)
    {
        // A marker or an inline link may follow a paragraph without a blank line between them.
        int end = first;
        while (end < last && !StartsItem(end + 1))
            end++;

        if (IsLinePerParagraph(first, end))
        {
            for (int line = first; line <= end; line++)
                Add(new TextItem(TextItemKind.Text, line, line));
            return end;
        }

        return Add(new TextItem(TextItemKind.Text, first, end));
    }

    /// <summary>Whether each line of a block is a paragraph: most of its words are in long lines, and three of five of those end sentences.</summary>
    /// <remarks>
    /// In a paragraph with line breaks, only one line in twenty happens to end where a sentence does. Long lines that end none are standfirsts;
    /// the short lines between are titles, authors and dates.
    /// </remarks>
    private bool IsLinePerParagraph(int first, int last)
    {
        if (first == last || SentenceEnds.Classify(Span(first)) == LineEnding.LeadsOn)
            return false;

        int words = 0;
        int longWords = 0;
        int longLines = 0;
        int ends = 0;
        for (int line = first; line <= last; line++)
        {
            int count = WordCounter.Count(Span(line));
            words += count;
            if (count < MinUnwrappedWords)
                continue;
            longWords += count;
            longLines++;
            if (SentenceEnds.Classify(Span(line)) is LineEnding.FullStop or LineEnding.Exclaimed)
                ends++;
        }

        return longLines >= 2 && 3 * longLines <= 5 * ends && 3 * longWords >= 2 * words;
    }

    private bool StartsItem(int line)
    {
        ReadOnlySpan<char> span = Span(line);
        return _markers.IsCard(span) || _markers.InlineLength(span) > 0 || ArchiveHeader.TryRead(span, out _) || IsSeparatorInBlock(span);
    }

    private bool IsHeadline(int line) => !StartsItem(line) && WordCounter.Count(Span(line)) <= MaxHeadlineWords;

    private bool IsOpenHeadline(int line) =>
        IsHeadline(line) && SentenceEnds.Classify(Span(line)) is LineEnding.Open or LineEnding.Exclaimed;

    // A longer row of them right below a line underlines it.
    private static bool IsSeparatorInBlock(ReadOnlySpan<char> line) => line.Length == 3 && IsSeparator(line);

    private static bool IsSeparator(ReadOnlySpan<char> line) => line.Length >= 3 && line.TrimStart('=').IsEmpty;
}
