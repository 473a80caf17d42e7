using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CorpusSdk.Build.Caching;
using Microsoft.Build.Framework;

namespace CorpusSdk.Build;

/// <summary>Everything that a build depends on, reduced to a short text: if it equals the text of the last build, there is nothing to do.</summary>
/// <remarks>
/// A file counts by its path, length and time, whichever way the time moved: a branch switch, a restored backup or <c>mv</c> bring older files.
/// No file is opened, and neither the compiler library nor the runtime is loaded.
/// </remarks>
internal sealed class InputList
{
    // Lengthens with every field, so that no two lists read alike: "ab" + "c" is not "a" + "bc".
    private readonly StringBuilder _text = new();

    /// <summary>Adds one setting of the project, or any other text that the outcome depends on.</summary>
    public void Add(string? text) =>
        _text.Append((text?.Length ?? 0).ToString(CultureInfo.InvariantCulture)).Append(':').Append(text).Append('\n');

    /// <summary>Adds a file, which may be missing.</summary>
    public void AddFile(string path)
    {
        FileStamp stamp = FileStamp.Of(path);
        Add(path);
        Add(string.Format(CultureInfo.InvariantCulture, "{0} {1}", stamp.LengthInBytes, stamp.WriteTimeInTicks));
    }

    /// <summary>Adds a text file with all metadata of its item.</summary>
    public void AddSource(ITaskItem source)
    {
        AddFile(source.GetMetadata("FullPath"));
        IDictionary metadata = source.CloneCustomMetadata();
        foreach (string name in metadata.Keys.Cast<string>().OrderBy(name => name, StringComparer.OrdinalIgnoreCase))
        {
            Add(name);
            Add((string?)metadata[name]);
        }

        Add("");
    }

    /// <summary>Adds the SDK itself: another version, or another build of the same one, may give another outcome.</summary>
    public void AddSdk()
    {
        string assembly = typeof(InputList).Assembly.Location;
        Add(typeof(InputList).Module.ModuleVersionId.ToString());
        foreach (string file in Directory.GetFiles(Path.GetDirectoryName(assembly)!, "CorpusSdk*.dll").OrderBy(file => file, StringComparer.Ordinal))
            AddFile(file);
    }

    /// <summary>The short text.</summary>
    public string ToFingerprint()
    {
        using var hash = SHA256.Create();
        return string.Concat(hash.ComputeHash(Encoding.UTF8.GetBytes(_text.ToString())).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
