using System.Reflection;
using System.Runtime.InteropServices;

namespace CorpusSdk.Packs;

/// <summary>Finds a pack among the resources of an assembly, where the operating system has mapped it.</summary>
internal static unsafe class PackResource
{
    /// <summary>The memory of a resource. Nothing is read and nothing copied where the runtime maps assemblies, as all current ones do.</summary>
    /// <exception cref="CorpusFormatException">The assembly has no such resource.</exception>
    public static PackBlock Open(string archiveName, Assembly assembly, string resourceName)
    {
        Stream? stream = assembly.GetManifestResourceStream(resourceName);
        if (stream is null)
            throw PackDirectory.Damage(archiveName, $"{assembly.GetName().Name} has no resource '{resourceName}'");

        // The stream keeps an assembly loaded that could be unloaded.
        if (stream is UnmanagedMemoryStream { Length: <= int.MaxValue } mapped)
            return new PackBlock(mapped.PositionPointer, (int)mapped.Length, owner: stream);
        return Copy(archiveName, stream);
    }

    /// <summary>For hosts that keep their assemblies in memory of another kind.</summary>
    private static PackBlock Copy(string archiveName, Stream stream)
    {
        if (stream.Length > int.MaxValue)
            throw PackDirectory.Damage(archiveName, "it is larger than a pack can be");

        var copy = new PinnedCopy((int)stream.Length);
        byte[] buffer = new byte[Math.Min(81920, Math.Max(1, copy.LengthInBytes))];
        int length = 0;
        int read;
        while ((read = stream.Read(buffer, 0, Math.Min(buffer.Length, copy.LengthInBytes - length))) > 0)
        {
            Marshal.Copy(buffer, 0, (IntPtr)(copy.Start + length), read);
            length += read;
        }

        return new PackBlock(copy.Start, length, copy);
    }

    /// <summary>Memory that is given back when nobody can reach the pack any more.</summary>
    private sealed class PinnedCopy(int lengthInBytes)
    {
        public byte* Start { get; } = (byte*)Marshal.AllocHGlobal(Math.Max(1, lengthInBytes));

        public int LengthInBytes => lengthInBytes;

        ~PinnedCopy() => Marshal.FreeHGlobal((IntPtr)Start);
    }
}
