using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>A line that was guessed to open an article, or not to.</summary>
/// <param name="texts">The texts of the file.</param>
/// <param name="text">The line.</param>
/// <param name="opens">Whether it was taken for an opening.</param>
/// <param name="isSure">Whether the guess is sure; if not, a person should look at it.</param>
/// <param name="remark">What was seen beside the line's form; null for nothing.</param>
internal sealed class Guess(TextRun texts, int text, bool opens, bool isSure, string? remark = null)
{
    private const int Reach = 5;
    private const int MostWords = 3;

    /// <summary>The number of its item.</summary>
    public int Item => texts.ItemOf[text];

    /// <summary>Whether it was taken for an opening.</summary>
    public bool Opens => opens;

    /// <summary>Whether the guess is sure; if not, a person should look at it.</summary>
    public bool IsSure => isSure;

    /// <summary>What was seen, in words: <c>9 words, no full stop, above a paragraph, shares 'parade' with the text below</c>. Made when it is asked for.</summary>
    public string Reason
    {
        get
        {
            int words = texts.Words[text];
            string ending = texts.Endings[text] == LineEnding.Exclaimed ? "a question or exclamation" : "no full stop";
            string place = texts.IsParagraph(text + 1) ? "above a paragraph" : text + 1 < texts.Count ? "above another short line" : "with nothing below";
            IReadOnlyList<string> shared = texts.Chains.WordsSharedBelow(text, Reach, MostWords);
            string wording = shared.Count == 0 ? "shares no rare word with the text below" : $"shares {string.Join(", ", shared.Select(word => $"'{word}'"))} with the text below";
            return $"{words} word{(words == 1 ? "" : "s")}, {ending}, {place}, {remark ?? wording}";
        }
    }
}
