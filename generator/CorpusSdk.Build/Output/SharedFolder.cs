using System.Diagnostics;
using System.Globalization;
using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Packs;

namespace CorpusSdk.Build.Output;

/// <summary>The folder below <c>obj</c> that all builds of a project share: packs, each named after its content, and the cache.</summary>
/// <remarks>
/// A project may be built for several frameworks at once, by several processes. One at a time may work in the folder; the others wait and
/// find the packs made. A pack is never overwritten: new content has a new name, and unused packs are removed.
/// </remarks>
internal sealed class SharedFolder : IDisposable
{
    private const int RetryInMilliseconds = 50;

    // As systems say that another process holds the lock: Windows (sharing and lock violation), Linux and macOS (the call would block).
    private static readonly int[] HeldByAnother = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 35];

    // A file system may fail for a moment; a longer failure is reported.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly FileStream _lock;
    private readonly string _usersFolder;

    private SharedFolder(string folder, FileStream @lock)
    {
        _lock = @lock;
        CacheFile = Path.Combine(folder, "parsed.cache");
        PacksFolder = Path.Combine(folder, "packs");
        _usersFolder = Path.Combine(folder, "users");
        Directory.CreateDirectory(PacksFolder);
        Directory.CreateDirectory(_usersFolder);
    }

    /// <summary>The folder of the packs.</summary>
    public string PacksFolder { get; }

    /// <summary>The results of the last parsing.</summary>
    public string CacheFile { get; }

    /// <summary>
    /// Takes the folder for this build alone. Waits as long as another build has it: the system gives it back even when that build is killed.
    /// </summary>
    /// <exception cref="IOException">The lock cannot be taken for another reason, such as a read-only file system; tried for some seconds.</exception>
    /// <exception cref="UnauthorizedAccessException">The lock may not be written, or is a folder.</exception>
    public static SharedFolder Enter(string folder, BuildProgress progress, CancellationToken cancellation)
    {
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, "lock");
        var failing = new Stopwatch();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new SharedFolder(folder, new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (HeldByAnother.Contains(exception.HResult))
            {
                failing.Reset();
                progress.Report(() => $"waiting for another build of the same project, which holds {path}");
            }
            catch (IOException exception) when (failing.Elapsed < Patience)
            {
                failing.Start();
                progress.Report(() => $"cannot open {path}, trying again: {exception.Message}");
            }

            cancellation.WaitHandle.WaitOne(RetryInMilliseconds);
        }
    }

    /// <summary>The file name of a pack: its content, and the version that wrote it.</summary>
    public static string PackName(string archive, string fingerprint) =>
        archive + "." + fingerprint + VersionHash + ".pack";

    /// <summary>Notes which packs a build uses, and removes all that no build uses.</summary>
    /// <param name="outputFolder">The build's own folder; once it is gone, it uses nothing.</param>
    /// <param name="packs">File names.</param>
    public void Use(string outputFolder, IEnumerable<string> packs)
    {
        string user = Path.Combine(_usersFolder, Hash(outputFolder) + ".txt");
        AtomicFile.WriteIfChanged(user, string.Join("\n", packs.Prepend(outputFolder)));

        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(_usersFolder, "*.txt"))
        {
            string[] lines = File.ReadAllText(file).Split('\n');
            if (Directory.Exists(lines[0]))
                used.UnionWith(lines.Skip(1));
            else
                File.Delete(file);
        }

        foreach (string pack in Directory.GetFiles(PacksFolder))
        {
            if (!used.Contains(Path.GetFileName(pack)))
                TryDelete(pack);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();

    // Packs of two versions of the SDK may differ though the texts do not.
    private static string VersionHash { get; } = Hash(SdkVersion.Current);

    private static string Hash(string text)
    {
        const int Digits = 8;
        return PackChecksum.Compute(Encoding.UTF8.GetBytes(text)).ToString("x16", CultureInfo.InvariantCulture).Substring(0, Digits);
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A compiler may still be reading it; the next build removes it.
        }
    }
}
