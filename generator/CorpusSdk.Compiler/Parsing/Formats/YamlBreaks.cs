namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Hides the line breaks that only YAML 1.1 knew from the library, which stumbles over them: U+0085, U+2028 and U+2029 are characters like any other.</summary>
/// <remarks>They come from web pages and word processors. Each is replaced by a character that the text does not have, so that all offsets stay.</remarks>
internal sealed class YamlBreaks
{
    private const char FirstPrivate = '\uE000';
    private const char LastPrivate = '\uF8FF';

    private static readonly char[] Breaks = ['\u0085', '\u2028', '\u2029'];

    private readonly List<(char Break, char Substitute)> _pairs = [];

    /// <summary>Hides the breaks of a text.</summary>
    public YamlBreaks(string text)
    {
        Text = text;
        if (text.IndexOfAny(Breaks) < 0)
            return;

        var used = new HashSet<char>(text.Where(static c => c is >= FirstPrivate and <= LastPrivate));
        char next = FirstPrivate;
        foreach (char mark in Breaks)
        {
            while (next < LastPrivate && used.Contains(next))
                next++;
            _pairs.Add((mark, next));
            Text = Text.Replace(mark, next++);
        }
    }

    /// <summary>The text for the library.</summary>
    public string Text { get; }

    /// <summary>A part of what the library read, with its breaks.</summary>
    public string Restore(string text)
    {
        foreach ((char mark, char substitute) in _pairs)
            text = text.Replace(substitute, mark);
        return text;
    }
}
