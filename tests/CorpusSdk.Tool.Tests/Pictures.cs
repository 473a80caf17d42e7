using System.Buffers.Binary;
using CorpusSdk.Build;
using CorpusSdk.Build.Caching;
using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;

namespace CorpusSdk.Tool.Tests;

/// <summary>Images for tests, and packs with them.</summary>
internal static class Pictures
{
    private const int WidthOffset = 16;
    private const int HeightOffset = 20;

    /// <summary>A file that begins as a PNG of a size does.</summary>
    public static byte[] Png(int width, int height)
    {
        byte[] png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(WidthOffset), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(HeightOffset), height);
        return png;
    }

    /// <summary>The pack of the one archive of a project, as its build makes it.</summary>
    public static byte[] Pack(string project)
    {
        string corpus = Path.Combine(project, "corpus");
        string[] files = Directory.GetFiles(corpus, "*", SearchOption.AllDirectories);
        ProjectAssets assets = AssetScan.Run(project, files.Where(AssetScan.IsMedia), [corpus]);
        CorpusSource[] texts = [.. files.Where(DefaultTexts.HasExtension).Select(file => CorpusSource.Create(project, file, FileSettings.None))];
        using ParseCache cache = ParseCache.CreateEmpty();
        using var pack = new MemoryStream();
        new CorpusCompilation(texts, 1, new BuildProgress(_ => { }), assets).Run(cache, 0, (_, archive) => PackWriter.Write(archive, pack, 1), CancellationToken.None);
        return pack.ToArray();
    }
}
