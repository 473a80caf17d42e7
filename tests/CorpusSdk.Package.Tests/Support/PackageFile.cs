using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>A package as a file: what it holds and what it says of itself.</summary>
internal sealed class PackageFile
{
    // Where every package has the format's own parts.
    private static readonly string[] FormatParts = ["_rels/", "package/", "[Content_Types].xml"];

    private readonly Dictionary<string, byte[]> _files;
    private readonly XElement _metadata;

    private PackageFile(string path)
    {
        Bytes = File.ReadAllBytes(path);
        using ZipArchive archive = ZipFile.OpenRead(path);
        _files = archive.Entries
            .Where(entry => !FormatParts.Any(part => entry.FullName.StartsWith(part, StringComparison.Ordinal)))
            .ToDictionary(entry => entry.FullName, Read, StringComparer.Ordinal);
        using var nuspec = new MemoryStream(_files.Single(file => file.Key.EndsWith(".nuspec", StringComparison.Ordinal)).Value);
        _metadata = XDocument.Load(nuspec).Root!.Elements().Single(element => element.Name.LocalName == "metadata");
    }

    /// <summary>The package itself.</summary>
    public byte[] Bytes { get; }

    /// <summary>The bytes of each file, without the parts of the package format.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => _files;

    /// <summary>The package's version.</summary>
    public string Version => Elements("version").Single().Value;

    /// <summary>Opens the one package with an id that a folder has.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="id">The package's id.</param>
    /// <param name="extension"><c>.nupkg</c>, or <c>.snupkg</c> for its symbols.</param>
    public static PackageFile Open(string folder, string id, string extension) =>
        new(Directory.EnumerateFiles(folder, id + ".*" + extension).Single(file =>
            Path.GetExtension(file) == extension
            // The version, and not the rest of a longer id.
            && char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));

    /// <summary>What the package depends on for a target framework: id, and what is left out of it.</summary>
    public IEnumerable<string> Dependencies(string targetFramework) => Elements("group")
        .Where(group => (string?)group.Attribute("targetFramework") == targetFramework)
        .SelectMany(group => group.Elements())
        .Select(dependency => $"{(string?)dependency.Attribute("id")} exclude={(string?)dependency.Attribute("exclude")}");

    /// <summary>The target frameworks that it names dependencies for, be there none.</summary>
    public IEnumerable<string?> DependencyGroups => Elements("group").Select(group => (string?)group.Attribute("targetFramework"));

    /// <summary>The assemblies of other authors that are below a folder, without their extension.</summary>
    public IEnumerable<string> ForeignAssemblies(string folder) => Files.Keys
        .Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.EndsWith(".dll", StringComparison.Ordinal))
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .Where(name => name != "corpus" && !name.StartsWith("CorpusSdk", StringComparison.Ordinal))
        .Distinct();

    /// <summary>Whether the notices that the package brings name an assembly, at the start of a line.</summary>
    public bool Acknowledges(string assembly) =>
        Encoding.UTF8.GetString(Files["THIRD-PARTY-NOTICES.txt"]).Split('\n').Any(line => line.StartsWith($"  {assembly} ", StringComparison.Ordinal));

    private IEnumerable<XElement> Elements(string name) => _metadata.Descendants().Where(element => element.Name.LocalName == name);

    private static byte[] Read(ZipArchiveEntry entry)
    {
        using Stream stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
