using CorpusSdk.Build.Output;
using System.Text;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Caching;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;

namespace CorpusSdk.Build.Caching;

/// <summary>What parsing found the last time, so that a build parses only files that have changed. Safe to delete.</summary>
/// <remarks>
/// A file of the shared folder: a checksum, the version of the SDK, and for each pack the files whose bodies are in it. Bodies are
/// read from the packs, which are mapped, not copied. A cache that is damaged, cut short or of another version is ignored.
/// </remarks>
internal sealed class ParseCache : IDisposable
{
    private readonly Dictionary<string, (FileStamp Stamp, ParsedFile File)> _files = new(StringComparer.Ordinal);
    private readonly List<MappedFile> _packs = [];

    private ParseCache()
    {
    }

    /// <summary>A cache that knows nothing.</summary>
    public static ParseCache CreateEmpty() => new();

    /// <summary>Reads a cache; an empty one if none can be used.</summary>
    /// <param name="path">The cache.</param>
    /// <param name="packsFolder">Where its packs are.</param>
    public static ParseCache Load(string path, string packsFolder)
    {
        ParseCache cache = CreateEmpty();
        try
        {
            if (!File.Exists(path))
                return cache;
            byte[] bytes = File.ReadAllBytes(path);
            if (bytes.Length < sizeof(ulong) || BitConverter.ToUInt64(bytes, 0) != PackChecksum.Compute(bytes.AsSpan(sizeof(ulong))))
                return cache;
            using var reader = new BinaryReader(new MemoryStream(bytes, sizeof(ulong), bytes.Length - sizeof(ulong)), Encoding.UTF8);
            if (reader.ReadString() == SdkVersion.Current)
                cache.Read(reader, packsFolder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or KeyNotFoundException or ArgumentException or OverflowException or FormatException)
        {
            // The files read so far are valid, since each is checked separately.
        }

        return cache;
    }

    /// <summary>The results for a file, if the file and its options have not changed and its bodies are intact. Safe from many threads.</summary>
    public ParsedFile? Find(string path, FileStamp stamp, ParseOptions options) =>
        _files.TryGetValue(path, out (FileStamp Stamp, ParsedFile File) entry)
        && entry.Stamp == stamp
        && entry.File.Options == options
        && ParsedFileReader.IsWhole(entry.File)
            ? entry.File
            : null;

    /// <summary>Writes a cache in place of the one that is there.</summary>
    /// <param name="path">The cache.</param>
    /// <param name="packs">The packs that were written, and the files of each.</param>
    /// <param name="stamps">The stamps of all files, taken before they were read; files without one are left out.</param>
    public static void Save(string path, IEnumerable<PackedArchive> packs, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        using var bytes = new MemoryStream();
        bytes.Write(new byte[sizeof(ulong)], 0, sizeof(ulong));
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
        {
            writer.Write(SdkVersion.Current);
            foreach (PackedArchive pack in packs)
                Write(writer, pack, stamps);
            writer.Write("");
        }

        byte[] content = bytes.ToArray();
        BitConverter.GetBytes(PackChecksum.Compute(content.AsSpan(sizeof(ulong)))).CopyTo(content, 0);
        AtomicFile.Write(path, stream => stream.Write(content, 0, content.Length));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (MappedFile pack in _packs)
            ((IDisposable)pack).Dispose();
    }

    private static void Write(BinaryWriter writer, PackedArchive pack, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        writer.Write(pack.FileName);
        PackedFile[] files = [.. pack.Files.Where(file => stamps.ContainsKey(file.File.Path))];
        writer.Write(files.Length);
        foreach (PackedFile file in files)
        {
            FileStamp stamp = stamps[file.File.Path];
            writer.Write(stamp.LengthInBytes);
            writer.Write(stamp.WriteTimeInTicks);
            ParsedFileWriter.Write(writer, file.File, file.Places);
        }
    }

    private void Read(BinaryReader reader, string packsFolder)
    {
        while (reader.ReadString() is { Length: > 0 } packName)
        {
            MappedFile? pack = MappedFile.TryOpen(Path.Combine(packsFolder, packName));
            if (pack is not null)
                _packs.Add(pack);
            ReadOnlyMemory<byte> bodies = pack?.Memory ?? default;
            int count = reader.ReadInt32();
            for (int i = 0; i < count; i++)
            {
                var stamp = new FileStamp(reader.ReadInt64(), reader.ReadInt64());
                if (ParsedFileReader.Read(reader, bodies) is { } file)
                    _files[file.Path] = (stamp, file);
            }
        }
    }
}
