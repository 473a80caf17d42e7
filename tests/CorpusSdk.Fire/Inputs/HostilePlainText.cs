using System.Text;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>Archives of plain text: separators, headers of articles, cards, inline links, and lines that only look like them.</summary>
internal static class HostilePlainText
{
    /// <summary>Writes a file.</summary>
    public static string Write(AttackCase attack)
    {
        string lineEnd = attack.Pick(["\n", "\n", "\r\n", "\r"]);
        var text = new StringBuilder();
        if (attack.Happens(40))
            text.Append(attack.Pick(["Category Archive : ", "# ", "Archive: ", ""])).Append(HostileWords.Phrase(attack)).Append(lineEnd).Append(lineEnd);
        for (int article = attack.Random.Next(1, 6); article > 0; article--)
        {
            if (attack.Happens(60))
                text.Append(attack.Pick(["===", "====", " === ", "=="])).Append(lineEnd);
            for (int line = attack.Random.Next(3); line > 0; line--)
                text.Append(attack.Pick(["Title", "Standfirst", "Slug", "title", "Date", "tags", HostileWords.Key(attack)])).Append(": ").Append(HostileWords.Phrase(attack)).Append(lineEnd);
            text.Append(attack.Pick([lineEnd, ""]));
            for (int block = attack.Random.Next(1, 6); block > 0; block--)
            {
                text.Append(Block(attack, lineEnd)).Append(lineEnd);
                if (attack.Happens(80))
                    text.Append(lineEnd);
            }
        }

        return text.ToString();
    }

    private static string Block(AttackCase attack, string lineEnd) => attack.Random.Next(8) switch
    {
        0 => $"Read more{lineEnd}{lineEnd}{HostileWords.Phrase(attack)}{lineEnd}{HostileWords.Phrase(attack)}",
        1 => $"READ MORE: {HostileWords.Phrase(attack)}",
        2 => "One two three four five six seven " + HostileWords.Phrase(attack),
        3 => attack.Pick(["---", "```", "~~~", "+++", "===x", "\\===", "By " + HostileWords.Phrase(attack)]),
        _ => HostileWords.Prose(attack).Replace("\n", lineEnd, StringComparison.Ordinal),
    };
}
