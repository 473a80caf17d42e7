namespace CorpusSdk.Build.Caching;

/// <summary>The length of a file and the time of its last write, which show whether it has changed without reading it.</summary>
internal readonly record struct FileStamp(long LengthInBytes, long WriteTimeInTicks)
{
    /// <summary>The stamp of a file; default if there is none.</summary>
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : default;
    }
}
