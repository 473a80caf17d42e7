using System.Text;

namespace CorpusSdk.Export.Tests;

/// <summary>Looks through articles word by word, without an index.</summary>
internal static class TextScan
{
    // The letters with marks that the sample texts and queries have.
    private static readonly Dictionary<char, char> Folded = new() { ['é'] = 'e', ['ï'] = 'i', ['ó'] = 'o', ['ö'] = 'o', ['ü'] = 'u', ['ä'] = 'a', ['ё'] = 'е', ['й'] = 'и' };

    /// <summary>Whether an article has the words: <c>a &amp; b</c> both, <c>a / b</c> either, <c>a - b</c> the first alone, <c>a b</c> one after another, <c>a*</c> a word that begins so.</summary>
    public static bool Matches(Article article, string meaning)
    {
        if (meaning.Split(" & ") is [var one, var other])
            return Matches(article, one) && Matches(article, other);
        if (meaning.Split(" / ") is [var either, var or])
            return Matches(article, either) || Matches(article, or);
        if (meaning.Split(" - ") is [var with, var without])
            return Matches(article, with) && !Matches(article, without);
        return new[] { article.Headline, article.Standfirst ?? "", article.Body }.Any(text => HasPhrase(WordsOf(text), WordsOf(meaning.TrimEnd('*')), meaning.EndsWith('*')));
    }

    private static bool HasPhrase(List<string> words, List<string> phrase, bool isPrefix)
    {
        for (int start = 0; start + phrase.Count <= words.Count; start++)
        {
            if (isPrefix ? words[start].StartsWith(phrase[0], StringComparison.Ordinal) : words.GetRange(start, phrase.Count).SequenceEqual(phrase))
                return true;
        }

        return false;
    }

    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char letter in text.ToLowerInvariant() + " ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word.Append(Folded.GetValueOrDefault(letter, letter));
                continue;
            }

            if (word.Length > 0)
                words.Add(word.ToString());
            word.Clear();
        }

        return words;
    }
}
