namespace CorpusSdk.Build;

/// <summary>Writes files so that nobody ever finds half of one, whenever the build is ended.</summary>
internal static class AtomicFile
{
    /// <summary>Writes a file under another name and gives it its own when it is whole.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        const int BufferInBytes = 1 << 16;
        string temporary = path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferInBytes))
            write(stream);
        if (File.Exists(path))
            File.Delete(path);
        File.Move(temporary, path);
    }

    /// <summary>Writes a text unless the file has it already, so that whoever depends on the file is not disturbed.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        if (File.Exists(path) && File.ReadAllText(path) == text)
            return;
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        Write(path, stream => stream.Write(bytes, 0, bytes.Length));
    }
}
