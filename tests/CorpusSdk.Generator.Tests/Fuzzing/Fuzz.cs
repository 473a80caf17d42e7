using System.Globalization;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>Runs of many projects, each of which follows from a number, so that one that fails can be run alone.</summary>
internal static class Fuzz
{
    // Few where all tests run; the variable asks for more.
    private const int DefaultProjectCount = 12;

    /// <summary>Runs a check for each of so many seeds; says which failed.</summary>
    public static void Run(Action<int> check)
    {
        int first = Number("CORPUSSDK_FUZZ_SEED", 1);
        int count = Number("CORPUSSDK_FUZZ_PROJECTS", DefaultProjectCount);
        var failures = new List<string>();
        for (int seed = first; seed < first + count; seed++)
        {
            try
            {
                check(seed);
            }
            catch (Exception exception)
            {
                failures.Add(string.Create(CultureInfo.InvariantCulture, $"CORPUSSDK_FUZZ_SEED={seed}: {exception.GetType().Name}: {exception.Message}"));
            }
        }

        Assert.True(failures.Count == 0, $"{failures.Count} of {count} projects failed.\n{string.Join("\n\n", failures.Take(10))}");
    }

    private static int Number(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : otherwise;
}
