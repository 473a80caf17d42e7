using CsCheck;

namespace CorpusSdk.Compiler.Tests.Support;

/// <summary>Random texts: made of everything that means something to the parser, in any order, and of what means nothing anywhere.</summary>
internal static class Texts
{
    private static readonly string[] Vocabulary =
    [
        "Category Archive : Rivers", "category archives：Rivers", "Category Archive :", "===", "=====", "==",
        "Title: The patient ferry", "Standfirst: A ferry without an engine", "Slug: the-patient-ferry", "Slug: Not A Slug!", "Title:", "Mood: calm", "Note: : :",
        "Read more", "READ MORE:", "read more: Where eels begin", "Read more : Where eels begin", "Читайте также", "Lire aussi : Où naissent les anguilles", "阅读更多：河流",
        "Museum collection", "A young eel on its way up a weir.", "Where eels begin", "Where do eels begin?",
        "A ferry without an engine still crosses the river on nothing but its current",
        "The oldest bridge in the valley was built from stones that a flood brought down",
        "A cable hangs across the valley, and the boat hangs from the cable. The ferryman turns the rudder a little, the water pushes, and the far bank comes nearer.",
        "In a dry summer the passage takes nine minutes.", "He said:", "Who knows?", "“It is the river that works,” he says", "- an oar", "3. A second oar", "[12]", "…", "»", "©",
        "By Marta Lind", "4 May 1998", "河は静かに流れる。", "მდინარე", "C++ and C#", "𠀀𠀁", "e\u0301", "½",
        "", "", "", "", " ", "\t", "\u00A0", "\u3000 \uFEFF", "\u2028", "\u0085", "\v\f",
    ];

    // What may be around and within a line: odd white space, control characters, halves of surrogate pairs, code points that are not characters.
    private static readonly string[] Garbage = ["\0", "\u0001", "\u001B", "\u007F", "\u009F", "\uFFFE", "\uFFFF", "\uD83D", "\uDE00", "\u200B", "\u00A0", "\u2060", "\u202E", ":", "\"", "=", "\uFFFD"];

    /// <summary>A line without line break.</summary>
    public static Gen<string> Line { get; } = Gen.Frequency(
        (10, Pick(Vocabulary)),
        (2, Gen.Select(Pick(Vocabulary), Pick(Garbage), Gen.Int[0, 200], (line, garbage, place) => line.Insert(Math.Min(place, line.Length), garbage))),
        (1, Pick(Garbage).Array[0, 5].Select(string.Concat)),
        (1, Gen.String.Select(text => text.Replace('\r', ' ').Replace('\n', ' '))));

    /// <summary>Some lines without line breaks.</summary>
    public static Gen<string[]> Lines { get; } = Line.Array[0, 40];

    /// <summary>A file with line ends of all kinds.</summary>
    public static Gen<string> File { get; } = Gen.Select(Line, Pick("\n", "\n", "\n\n", "\n\n", "\n\n", "\n\n", "\r\n", "\r", ""), (line, end) => line + end).Array[0, 40].Select(string.Concat);

    private static Gen<string> Pick(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
