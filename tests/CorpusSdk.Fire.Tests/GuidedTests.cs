using System.Runtime.CompilerServices;
using CorpusSdk.Fire.Guided;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Tests;

/// <summary>What a fuzzer begins with, and what it once found, is read without a fault.</summary>
public sealed class GuidedTests
{
    public static TheoryData<string> Targets => [.. GuidedTargets.List.Select(target => target.Name)];

    [Theory]
    [MemberData(nameof(Targets))]
    public void Inputs_AreReadWithoutAFault(string name)
    {
        GuidedTarget target = GuidedTargets.List.Single(target => target.Name == name);
        string found = Path.Combine(Folder(), name);

        for (int seed = 0; seed < 10; seed++)
            target.Run(target.WriteSeed(new AttackCase(seed, seed)));
        foreach (string input in Directory.Exists(found) ? Directory.EnumerateFiles(found) : [])
            target.Run(File.ReadAllBytes(input));
    }

    [Fact]
    public void EveryFolderOfInputs_IsThatOfATarget() =>
        Assert.Empty(Directory.EnumerateDirectories(Folder()).Select(folder => Path.GetFileName(folder)!).Except(Targets.Select(row => row.Data)));

    private static string Folder([CallerFilePath] string path = "") => Path.Combine(Path.GetDirectoryName(path)!, "../CorpusSdk.Fire/Guided/Inputs");
}
