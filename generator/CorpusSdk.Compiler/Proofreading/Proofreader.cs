using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Reads the prose of a file for faults of writing and of copying. <c>docs/proofreading.md</c> lists the checks.</summary>
internal static class Proofreader
{
    /// <summary>A switch of the process that a benchmark sets to find out what the checks cost.</summary>
    public const string OffSwitch = "CorpusSdk.Compiler.ProofreadingOff";

    private static readonly IProofCheck[] Checks =
    [
        new WrongDecodings(), // First, since it explains what others would report.
        new MixedScripts(),
        new QuotationMarks(),
        new DoubledWords(),
        new InvisibleCharacters(),
        new CutOffParagraphs(),
    ];

    /// <summary>Whether the checks are switched off.</summary>
    public static bool IsOff => AppContext.TryGetSwitch(OffSwitch, out bool isOff) && isOff;

    /// <summary>The faults of a text, check by check. Takes time linear in its length.</summary>
    /// <param name="file">The file, as problems name it.</param>
    /// <param name="text">Its prose.</param>
    public static IReadOnlyList<Problem> Read(string file, ProofText text)
    {
        if (IsOff || text.Passages.Count == 0)
            return [];
        var findings = new Findings(file, text);
        foreach (IProofCheck check in Checks)
        {
            if (check.Wanted == Suspects.None || (text.Suspects & check.Wanted) != 0)
                check.Read(text, findings);
        }

        return findings.Problems;
    }
}
