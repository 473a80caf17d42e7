using System.Diagnostics;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Builds that are killed at any moment, that run at once, whose texts change while they are read and whose own files are damaged.</summary>
internal sealed class InterruptedCampaign : Campaign
{
    private const int MaxRounds = 6;

    // A build of these folders, with the start of its process, takes less; so every moment of one comes up.
    private const int LongestMilliseconds = 700;

    // Some are before 1980, and none is ever repeated: what has the time and the length of its last version is not looked at again.
    private static readonly DateTime Epoch = new(1975, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <inheritdoc/>
    public override string Name => "interrupted";

    /// <inheritdoc/>
    public override string Promise => "After builds that were killed, crossed, fed changing texts or damaged, the next build gives what a build from nothing gives.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        using var folder = new BuildFolder();
        var times = new HashSet<DateTime>();
        for (int i = 0; i < 12; i++)
            Edit(attack, folder, times);
        for (int round = attack.Random.Next(1, MaxRounds); round > 0; round--)
        {
            for (int edits = attack.Random.Next(4); edits > 0; edits--)
                Edit(attack, folder, times);
            if (attack.Happens(30))
                Damage(attack, folder);
            attack.CountChecks(Interrupt(attack, folder, times));
        }

        BuildFolder.Build(folder.Root);
        using BuildFolder fresh = folder.CopyTexts();
        BuildFolder.Build(fresh.Root);
        AttackCase.Require(folder.Manifest == fresh.Manifest, "The manifest is another than that of a build from nothing.");
        IReadOnlyDictionary<string, byte[]> packs = folder.Packs;
        foreach ((string name, byte[] expected) in fresh.Packs)
            AttackCase.Require(packs.TryGetValue(name, out byte[]? pack) && pack.AsSpan().SequenceEqual(expected), $"The pack {name} is missing, or another than that of a build from nothing.");
        AttackCase.Require(!folder.BuildFiles.Any(file => file.EndsWith(".tmp", StringComparison.Ordinal)), "A file that a killed build had begun is still there.");
    }

    private static int Interrupt(AttackCase attack, BuildFolder folder, HashSet<DateTime> times)
    {
        Process[] builds = [.. Enumerable.Range(0, attack.Happens(25) ? 2 : 1).Select(_ => folder.Start())];
        bool changesMeanwhile = attack.Happens(25);
        int changeAfter = attack.Random.Next(LongestMilliseconds);
        foreach (Process build in builds)
        {
            using (build)
            {
                bool isKilled = attack.Happens(75);
                int killAfter = attack.Random.Next(LongestMilliseconds);
                attack.Note("build", isKilled ? $"killed after {killAfter} ms" : "to its end");
                if (changesMeanwhile)
                {
                    Thread.Sleep(Math.Min(changeAfter, killAfter));
                    Edit(attack, folder, times);
                    changesMeanwhile = false;
                }

                if (isKilled && !build.WaitForExit(killAfter))
                    build.Kill();
                build.WaitForExit();
                AttackCase.Require(isKilled || build.ExitCode == 0, $"A build failed: {build.StandardError.ReadToEnd()}");
            }
        }

        return builds.Length;
    }

    private static void Edit(AttackCase attack, BuildFolder folder, HashSet<DateTime> times)
    {
        IReadOnlyList<string> texts = folder.Texts;
        if (texts.Count > 3 && attack.Happens(20))
        {
            string removed = attack.Pick(texts);
            attack.Note("remove", removed);
            folder.Remove(removed);
            return;
        }

        DateTime time;
        do
        {
            time = Epoch.AddSeconds(attack.Random.Next());
        }
        while (!times.Add(time));

        foreach ((string path, string text) in HostileCorpus.Write(attack))
        {
            // What a file system may not take is none of this campaign's matters.
            string name = string.Concat(path.Where(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '.' or '-'));
            folder.Write(name, text, time);
        }
    }

    private static void Damage(AttackCase attack, BuildFolder folder)
    {
        string[] files = [.. folder.BuildFiles.Where(file => Path.GetFileName(file) != "lock")];
        if (files.Length == 0)
            return;
        string file = attack.Pick(files);
        byte[] bytes = File.ReadAllBytes(file);
        attack.Note("damage", Path.GetRelativePath(folder.Root, file));
        if (attack.Happens(30))
        {
            File.Delete(file);
        }
        else if (attack.Happens(40) || bytes.Length == 0)
        {
            File.WriteAllBytes(file, bytes[..attack.Random.Next(bytes.Length + 1)]);
        }
        else
        {
            bytes[attack.Random.Next(bytes.Length)] ^= (byte)(1 << attack.Random.Next(8));
            File.WriteAllBytes(file, bytes);
        }
    }
}
