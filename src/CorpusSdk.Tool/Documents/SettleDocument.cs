namespace CorpusSdk.Tool.Documents;

/// <summary>What was settled, for programs.</summary>
/// <param name="Files">The texts that were changed, or would be, relative to the current folder, with <c>/</c>.</param>
/// <param name="Guesses">The guesses in them, by file and line; only in a dry run.</param>
internal sealed record SettleDocument(IReadOnlyList<string> Files, IReadOnlyList<GuessDocument> Guesses);

/// <summary>A line that was guessed to open an article, or not to.</summary>
/// <param name="File">The text, relative to the current folder, with <c>/</c>.</param>
/// <param name="Line">Its number, from one.</param>
/// <param name="Text">What it says.</param>
/// <param name="Opens">Whether it was taken for an opening.</param>
/// <param name="Grade"><c>sure</c> or <c>please look</c>.</param>
/// <param name="Reason">What was seen, in words.</param>
internal sealed record GuessDocument(string File, int Line, string Text, bool Opens, string Grade, string Reason);
