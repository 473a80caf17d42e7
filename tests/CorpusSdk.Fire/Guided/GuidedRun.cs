using CorpusSdk.Fire.Running;
using SharpFuzz;

namespace CorpusSdk.Fire.Guided;

/// <summary>The side of the program that a fuzzer starts: see <c>guided.sh</c>.</summary>
internal static class GuidedRun
{
    /// <summary>The first argument of the program.</summary>
    public const string Command = "guided";

    private const int SeedCount = 24;

    // Fuzzers lose time over long inputs, and find the same in short ones.
    private const int MaxSeedLength = 4096;

    /// <summary>Answers a fuzzer, writes seeds for it, or runs one input.</summary>
    /// <param name="arguments"><c>TARGET</c>: one input after another, as the fuzzer sends them. <c>TARGET PATH</c>: one input, or all those of a folder. <c>TARGET seeds FOLDER</c>: the inputs to begin with.</param>
    /// <returns>The exit code.</returns>
    public static int Run(string[] arguments)
    {
        string name = arguments.FirstOrDefault() ?? "";
        GuidedTarget? target = GuidedTargets.List.FirstOrDefault(target => target.Name == name);
        switch (target, arguments)
        {
            case (null, _):
                Console.Error.WriteLine($"There is no target '{name}'. There are: {string.Join(", ", GuidedTargets.List.Select(each => each.Name))}.");
                return 1;
            case (_, [_, "seeds", string folder]):
                WriteSeeds(target, folder);
                return 0;
            case (_, [_, string path]):
                // What went before may matter: a folder is run in one process.
                string[] files = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path).Order(StringComparer.Ordinal)] : [path];
                foreach (string file in files)
                    target.Run(File.ReadAllBytes(file));
                return 0;
            default:
                Fuzzer.OutOfProcess.Run(stream => target.Run(ReadAll(stream)));
                return 0;
        }
    }

    private static void WriteSeeds(GuidedTarget target, string folder)
    {
        Directory.CreateDirectory(folder);
        for (int seed = 0, count = 0; count < SeedCount; seed++)
        {
            byte[] input = target.WriteSeed(new AttackCase(seed, seed));
            if (input.Length is > 0 and <= MaxSeedLength)
                File.WriteAllBytes(Path.Combine(folder, $"seed-{++count}"), input);
        }
    }

    private static byte[] ReadAll(Stream stream)
    {
        using var input = new MemoryStream();
        stream.CopyTo(input);
        return input.ToArray();
    }
}
