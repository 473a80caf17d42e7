using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Inputs;

/// <summary>What people, pastes and attackers type into a search box.</summary>
internal static class HostileQuery
{
    private static readonly string[] Operators = ["OR", "or", "AND", "NOT", "-", "\"", "(", ")", "*", "~", "~2", "^", ":", "headline:", "body:", "title:", "x:", "||", "&&", "!", "–", "+", "=", "=\"", "\\", "NEAR", ",", ".."];

    /// <summary>A query, seldom longer than a page.</summary>
    public static string Write(AttackCase attack)
    {
        int parts = attack.Happens(2) ? attack.Random.Next(20_000) : attack.Random.Next(1, 12);
        return string.Join(attack.Pick([" ", " ", ""]), Enumerable.Range(0, parts).Select(_ => attack.Random.Next(4) switch
        {
            0 => attack.Pick(Operators),
            1 => attack.Pick(["fer*", "rivr~", "lam*", "th*", "a*", "*", "~", "maяк", "\"the lamp\""]),
            _ => HostileWords.Word(attack),
        }));
    }
}
