using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using CorpusSdk.Compiler.JsonSchemas;

namespace CorpusSdk.Build;

/// <summary>Finds JSON Schemas in the debug information of an assembly, where the compiler embeds every generated file.</summary>
internal static class SchemaExtractor
{
    // The kind of information that an embedded source is, by the format of portable debug information.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The schemas by the names of their archives, in ordinal order; null if the assembly has no portable debug information.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static IReadOnlyList<(string Archive, string Json)>? Read(string assembly)
    {
        using FileStream stream = OpenToRead(assembly);
        using var executable = new PEReader(stream);
        try
        {
            if (!executable.TryOpenAssociatedPortablePdb(assembly, path => File.Exists(path) ? OpenToRead(path) : null, out MetadataReaderProvider? provider, out _) || provider is null)
                return null;
            using (provider)
                return Read(provider.GetMetadataReader());
        }
        catch (BadImageFormatException)
        {
            return null;
        }
    }

    private static (string Archive, string Json)[] Read(MetadataReader debug)
    {
        var schemas = new List<(string Archive, string Json)>();
        foreach (DocumentHandle handle in debug.Documents)
        {
            string name = debug.GetString(debug.GetDocument(handle).Name);
            if (!name.EndsWith(EmbeddedSchema.HintExtension, StringComparison.Ordinal) || SourceOf(debug, handle) is not { } code)
                continue;
            string file = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
            if (EmbeddedSchema.Read(code) is { Length: > 0 } json)
                schemas.Add((file.Substring(0, file.Length - EmbeddedSchema.HintExtension.Length), json));
        }

        return [.. schemas.OrderBy(schema => schema.Archive, StringComparer.Ordinal)];
    }

    // Begins with the length of the text, or with zero if it is not compressed.
    private static string? SourceOf(MetadataReader debug, DocumentHandle document)
    {
        foreach (CustomDebugInformationHandle handle in debug.GetCustomDebugInformation(document))
        {
            CustomDebugInformation information = debug.GetCustomDebugInformation(handle);
            if (debug.GetGuid(information.Kind) != EmbeddedSource)
                continue;
            byte[] bytes = debug.GetBlobBytes(information.Value);
            using var content = new MemoryStream(bytes, sizeof(int), bytes.Length - sizeof(int));
            using Stream text = BitConverter.ToInt32(bytes, 0) == 0 ? content : new DeflateStream(content, CompressionMode.Decompress);
            using var reader = new StreamReader(text, Encoding.UTF8);
            return reader.ReadToEnd();
        }

        return null;
    }

    private static FileStream OpenToRead(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
}
