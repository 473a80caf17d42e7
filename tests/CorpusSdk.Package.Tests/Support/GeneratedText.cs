using System.Text;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>Articles in any quantity, the same in every run: words of a short list, drawn by a generator of numbers of our own.</summary>
internal sealed class GeneratedText(uint seed)
{
    private static readonly string[] Words =
    [
        "a", "the", "of", "river", "ferry", "cable", "water", "winter", "ice", "bridge", "harbour", "lantern", "and", "under", "slowly",
        "years", "nobody", "Übergänge", "naïve", "остров", "čeština", "swans", "engine", "crosses", "narrows", "with", "without", "for",
    ];

    private uint _state = seed;

    /// <summary>A headline: no two of one generator are the same, and none ends in a full stop.</summary>
    public string Headline(int number) => $"Report {number} on {Sentence(8)}";

    /// <summary>Paragraphs of about a length.</summary>
    public string Body(int lengthInChars)
    {
        var text = new StringBuilder();
        while (text.Length < lengthInChars)
            text.Append("It was ").Append(Sentence(30)).Append(". Then came ").Append(Sentence(20)).Append(".\n\n");
        return text.ToString();
    }

    /// <summary>An archive with a header and several articles in one file, each with a card that leads to the one before.</summary>
    public string Archive(string title, int count, int articleLengthInChars)
    {
        var text = new StringBuilder($"Category Archive : {title}\n\n");
        string? previous = null;
        for (int i = 0; i < count; i++)
        {
            string headline = Headline(i);
            text.Append(headline).Append("\n\n").Append(Body(articleLengthInChars));
            if (previous is not null)
                text.Append("Read more\n\n").Append(previous).Append("\n\n");
            previous = headline;
        }

        return text.ToString();
    }

    // No word follows itself, which the proofreader would report.
    private string Sentence(int wordCount)
    {
        int last = -1;
        return string.Join(' ', Enumerable.Range(0, wordCount).Select(_ => Words[last = NextBut(last)]));
    }

    private int NextBut(int last) => Next(Words.Length) is var next && next != last ? next : (next + 1) % Words.Length;

    // Numerical Recipes' linear congruential generator; its high bits are the better ones.
    private int Next(int limit)
    {
        _state = unchecked((_state * 1664525) + 1013904223);
        return (int)((_state >> 8) % (uint)limit);
    }
}
