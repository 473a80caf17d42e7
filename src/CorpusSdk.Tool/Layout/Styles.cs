using Spectre.Console;

namespace CorpusSdk.Tool.Layout;

/// <summary>The few styles of all pages. Only what every terminal theme defines itself, so that dark and light both stay legible.</summary>
internal static class Styles
{
    public static Style Headline { get; } = new(decoration: Decoration.Bold);

    public static Style Standfirst { get; } = new(decoration: Decoration.Italic);

    /// <summary>What someone may look at later: times, places, the rest of a slug.</summary>
    public static Style Quiet { get; } = new(decoration: Decoration.Dim);

    /// <summary>What someone can type, and the names of archives.</summary>
    public static Style Accent { get; } = new(foreground: Color.Teal);

    /// <summary>A word that was looked for, within other text.</summary>
    public static Style Match { get; } = new(decoration: Decoration.Bold | Decoration.Underline);

    public static Style Error { get; } = new(foreground: Color.Maroon);

    public static Style Warning { get; } = new(foreground: Color.Olive);
}
