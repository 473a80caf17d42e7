namespace CorpusSdk.Tests;

/// <summary>
/// How much is tried by tests that could go on for ever. With <c>CORPUSSDK_LONG_TESTS=1</c> in the environment, as CI has it, it is all that
/// the test names; without, a third of it.
/// </summary>
internal static class LongTests
{
    private const int Share = 3;

    private static readonly bool AreWanted = Environment.GetEnvironmentVariable("CORPUSSDK_LONG_TESTS") == "1";

    /// <summary>How many random cases to try.</summary>
    public static int Cases(int all) => AreWanted ? all : all / Share;

    /// <summary>How far to go from one place to the next.</summary>
    public static int Step(int least) => AreWanted ? least : least * Share;

    /// <summary>Whether to combine two things, by their numbers. Each of them is part of some combination in either case.</summary>
    public static bool Combine(int one, int other) => AreWanted || (one + other) % Share == 0;
}
