namespace CorpusSdk.Build.Output;

/// <summary>Writes files so that nobody ever finds half of one, even if the build is killed.</summary>
internal static class AtomicFile
{
    private const int BufferInBytes = 1 << 16;

    /// <summary>Writes a file under another name and gives it its own when it is whole.</summary>
    public static void Write(string path, Action<Stream> write) => Replace(path, WriteTemporary(path, write));

    /// <summary>
    /// The same, except that a file with the same content is left alone: a compiler may be reading it, this process may
    /// have it mapped, and its time shows others that nothing is new.
    /// </summary>
    public static void WriteIfDifferent(string path, Action<Stream> write)
    {
        string temporary = WriteTemporary(path, write);
        if (File.Exists(path) && HaveSameContent(path, temporary))
            File.Delete(temporary);
        else
            Replace(path, temporary);
    }

    /// <summary>Writes a text unless the file has it already, so that programs that depend on the file are not disturbed.</summary>
    public static void WriteIfChanged(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            Write(path, text);
    }

    /// <summary>Writes a text.</summary>
    public static void Write(string path, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        Write(path, stream => stream.Write(bytes, 0, bytes.Length));
    }

    private static string WriteTemporary(string path, Action<Stream> write)
    {
        string temporary = path + ".tmp";
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, BufferInBytes))
            write(stream);
        return temporary;
    }

    private static void Replace(string path, string temporary)
    {
        if (File.Exists(path))
            File.Delete(path);
        File.Move(temporary, path);
    }

    private static bool HaveSameContent(string path, string other)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1);
        using var otherStream = new FileStream(other, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1);
        if (stream.Length != otherStream.Length)
            return false;
        byte[] buffer = new byte[BufferInBytes];
        byte[] otherBuffer = new byte[BufferInBytes];
        int length;
        do
        {
            length = Fill(stream, buffer);
            if (Fill(otherStream, otherBuffer) != length || !buffer.AsSpan(0, length).SequenceEqual(otherBuffer.AsSpan(0, length)))
                return false;
        }
        while (length > 0);
        return true;
    }

    private static int Fill(FileStream stream, byte[] buffer)
    {
        int filled = 0;
        while (filled < buffer.Length && stream.Read(buffer, filled, buffer.Length - filled) is > 0 and var read)
            filled += read;
        return filled;
    }
}
