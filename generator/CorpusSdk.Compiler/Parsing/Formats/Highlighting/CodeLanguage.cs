namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>How texts are delimited in a language.</summary>
/// <param name="Open">What begins one.</param>
/// <param name="Close">What ends it.</param>
/// <param name="Escape">The character that makes the next one part of the text; the null character if there is none.</param>
/// <param name="IsMultiline">Whether it may reach over lines. A text that may not, and does not end on its line, is none.</param>
internal sealed record CodeText(string Open, string Close, char Escape, bool IsMultiline);

/// <summary>What tells the tokens of a language apart. Enough to colour it, not to parse it.</summary>
internal sealed record CodeLanguage
{
    /// <summary>What begins a comment up to the end of the line.</summary>
    public string[] LineComments { get; init; } = [];

    /// <summary>What begins and ends a comment over any number of lines.</summary>
    public (string Open, string Close)[] BlockComments { get; init; } = [];

    /// <summary>Whether a comment begins only after a blank: <c>$#</c> is none.</summary>
    public bool CommentsNeedBlank { get; init; }

    /// <summary>The texts, those with longer beginnings first.</summary>
    public CodeText[] Texts { get; init; } = [];

    /// <summary>Words of the language.</summary>
    public HashSet<string> Keywords { get; init; } = [];

    /// <summary>Built-in types.</summary>
    public HashSet<string> Types { get; init; } = [];

    /// <summary>Words that are values.</summary>
    public HashSet<string> Literals { get; init; } = [];

    /// <summary>What words may have besides letters, digits and underscores.</summary>
    public string WordCharacters { get; init; } = "";

    /// <summary>The character in front of variables; the null character if there is none.</summary>
    public char VariableMark { get; init; }

    /// <summary>The character in front of decorators and annotations; the null character if there is none.</summary>
    public char MetaMark { get; init; }

    /// <summary>The character at whose lines a preprocessor works; the null character if there is none.</summary>
    public char DirectiveMark { get; init; }

    /// <summary>What ends a key at the beginning of a line; the null character if there are no keys.</summary>
    public char KeyEnd { get; init; }

    /// <summary>Whether a text before a colon is a key, as in JSON.</summary>
    public bool HasTextKeys { get; init; }

    /// <summary>Whether a line in square brackets is the heading of a section.</summary>
    public bool HasSections { get; init; }

    /// <summary>Whether a word in front of a parenthesis is called.</summary>
    public bool HasCalls { get; init; }
}
