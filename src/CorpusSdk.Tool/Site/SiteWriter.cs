using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Site;

/// <summary>What was written.</summary>
/// <param name="FileCount">How many files.</param>
/// <param name="LengthInBytes">Their length.</param>
internal readonly record struct SiteResult(int FileCount, long LengthInBytes);

/// <summary>Writes a site beside its folder, and puts it there once it is whole. Files that somebody added to the folder stay.</summary>
internal static class SiteWriter
{
    /// <summary>Whether the folder can take a site: it is not there, is empty, or is a site.</summary>
    public static bool CanReplace(string folder) =>
        !Path.Exists(folder) || (Directory.Exists(folder) && (File.Exists(Path.Combine(folder, TextFolder.SiteMarker)) || !Directory.EnumerateFileSystemEntries(folder).Any()));

    /// <summary>Writes the site.</summary>
    /// <param name="files">Its files.</param>
    /// <param name="folder">The absolute path of its folder.</param>
    /// <param name="progress">Receives the number of files written so far.</param>
    /// <param name="cancellation">Ends the writing; then nothing has changed.</param>
    /// <exception cref="IOException">Something cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">Something may not be written.</exception>
    public static SiteResult Write(IEnumerable<SiteFile> files, string folder, Action<int> progress, CancellationToken cancellation)
    {
        folder = Path.TrimEndingDirectorySeparator(folder);
        string parent = Path.GetDirectoryName(folder) ?? folder;
        Directory.CreateDirectory(parent);
        string fresh = Path.Combine(parent, $".{Path.GetFileName(folder)}.{Environment.ProcessId}.new");
        string old = Path.Combine(parent, $".{Path.GetFileName(folder)}.{Environment.ProcessId}.old");
        try
        {
            Directory.CreateDirectory(fresh);
            var names = new List<string>();
            long length = 0;
            foreach (SiteFile file in files)
            {
                cancellation.ThrowIfCancellationRequested();
                string path = Path.Combine(fresh, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using (Stream content = file.Open())
                using (var written = new FileStream(path, FileMode.Create))
                {
                    content.CopyTo(written);
                    length += written.Length;
                }

                names.Add(file.Path);
                progress(names.Count);
            }

            // The list tells what to remove the next time, from what somebody else put there.
            names.Sort(StringComparer.Ordinal);
            File.WriteAllText(Path.Combine(fresh, TextFolder.SiteMarker), string.Concat(names.Select(name => name + "\n")));
            if (Directory.Exists(folder))
            {
                KeepOthers(folder, fresh);
                Directory.Move(folder, old);
            }

            Directory.Move(fresh, folder);
            return new SiteResult(names.Count, length);
        }
        finally
        {
            Remove(fresh);
            if (Directory.Exists(folder))
                Remove(old);
            else if (Directory.Exists(old))
                Directory.Move(old, folder);
        }
    }

    private static void KeepOthers(string folder, string fresh)
    {
        string marker = Path.Combine(folder, TextFolder.SiteMarker);
        var own = new HashSet<string>(File.Exists(marker) ? File.ReadLines(marker) : [], StringComparer.Ordinal) { TextFolder.SiteMarker };
        foreach (string file in Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }))
        {
            string name = Path.GetRelativePath(folder, file).Replace('\\', '/');
            string target = Path.Combine(fresh, name);
            if (own.Contains(name) || File.Exists(target))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
