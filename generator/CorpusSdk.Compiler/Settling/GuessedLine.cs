namespace CorpusSdk.Compiler.Settling;

/// <summary>A line that was guessed to open an article, or not to.</summary>
/// <param name="Line">Its number, from one.</param>
/// <param name="Text">What it says.</param>
/// <param name="Opens">Whether it was taken for an opening.</param>
/// <param name="IsSure">Whether that is sure; if not, a person should look at it.</param>
/// <param name="Reason">What was seen, in words.</param>
internal sealed record GuessedLine(int Line, string Text, bool Opens, bool IsSure, string Reason);
