using System.Security.Cryptography;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests.Sources;

/// <summary>Assemblies, other programs and packs as sources.</summary>
public sealed class CompiledSourceTests : IDisposable
{
    private static readonly string OwnAssembly = typeof(CompiledSourceTests).Assembly.Location;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnAssembly_GivesTheArchivesThatWereCompiledIntoIt()
    {
        Source source = TextSourceTests.Open(OwnAssembly);

        Assert.Equal(Samples.Catalog.Archives.Select(Describe), source.Archives.Select(Describe));
        Assert.All(source.Archives, archive => archive.Verify());
    }

    /// <summary>The fields of a declared schema are in a pack of their own, of which the texts know nothing.</summary>
    [Fact]
    public void AnAssemblyWithSchemas_GivesFieldsAsTheyAreDeclared()
    {
        Source source = TextSourceTests.Open(Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Sample.Lighthouses.dll"));

        Article article = Assert.Single(new Library(source.Archives).Find("bell-rock"));
        Assert.Equal("Active", article.Fields.Single(field => field.Key == "status").Value);
        Assert.Equal("robert-stevenson", article.Fields.Single(field => field.Key == "engineer").Value);
        Assert.IsType<double>(article.Fields.Single(field => field.Key == "height").Value);
        Assert.All(source.Archives, archive => archive.Verify());
    }

    [Fact]
    public void AnAssemblyWithoutArchives_IsSaidToHaveNone() => Assert.Contains(
        "has no archive of its own",
        Assert.Throws<SourceException>(() => TextSourceTests.Open(typeof(FactAttribute).Assembly.Location)).Message,
        StringComparison.Ordinal);

    /// <summary>A native program, or a single file: bytes of all kinds around packs, one of which is damaged.</summary>
    [Fact]
    public void AProgramOfAnotherKind_IsSearchedForPacks()
    {
        byte[] damaged = Pack("Damaged");
        damaged[40] ^= 1;
        _folder.Write("program", [0x7F, .. "ELF"u8, .. RandomNumberGenerator.GetBytes(1001), .. Pack("One"), .. damaged, .. "CORPUSPK"u8, .. Pack("Two"), 1, 2, 3]);

        Assert.Equal(["One", "Two"], TextSourceTests.Open(_folder.PathOf("program")).Archives.Select(archive => archive.Name));
    }

    [Fact]
    public void APack_IsOneArchive()
    {
        _folder.Write("Notes.pack", Pack("Notes"));

        Archive archive = Assert.Single(TextSourceTests.Open(_folder.PathOf("Notes.pack")).Archives);

        Assert.Equal("Notes", archive.Name);
        archive.Verify();
    }

    [Fact]
    public void AFolderOfPacks_HasThemAll()
    {
        _folder.Write("B.pack", Pack("B")).Write("A.pack", Pack("A"));

        Assert.Equal(["A", "B"], TextSourceTests.Open(_folder.Path).Archives.Select(archive => archive.Name));
    }

    [Theory]
    [InlineData(9)]
    [InlineData(100)]
    public void APackThatWasCutShort_IsDamaged(int length)
    {
        _folder.Write("Notes.pack", Pack("Notes")[..length]);

        Assert.Throws<CorpusFormatException>(() => TextSourceTests.Open(_folder.PathOf("Notes.pack")));
    }

    [Fact]
    public void AnEmptyPack_CannotBeOpened()
    {
        _folder.Write("Notes.pack", "");

        Assert.Throws<SourceException>(() => TextSourceTests.Open(_folder.PathOf("Notes.pack")));
    }

    [Fact]
    public void ADamagedPackOfAnAssembly_IsNotPassedOver()
    {
        byte[] assembly = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Sample.Lighthouses.dll"));
        assembly[assembly.AsSpan().IndexOf("CORPUSPK"u8) + 40] ^= 1;
        _folder.Write("app.dll", assembly);

        Assert.Throws<CorpusFormatException>(() => TextSourceTests.Open(_folder.PathOf("app.dll")));
    }

    /// <summary>Whatever happens to the bytes of an assembly, there is a sentence about it.</summary>
    [Fact]
    public void ADamagedAssembly_IsNeverMoreThanAProblem()
    {
        byte[] assembly = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "CorpusSdk.Sample.Lighthouses.dll"));
        var random = new Random(20);
        for (int i = 0; i < 200; i++)
        {
            byte[] damaged = [.. assembly.AsSpan(0, i % 4 == 0 ? random.Next(assembly.Length) : assembly.Length)];
            for (int k = 0; k < 20 && damaged.Length > 0; k++)
                damaged[random.Next(Math.Min(damaged.Length, i % 2 == 0 ? damaged.Length : 4096))] = (byte)random.Next(256);
            _folder.Write("app.dll", damaged);

            Exception? thrown = Record.Exception(() =>
            {
                foreach (Archive archive in TextSourceTests.Open(_folder.PathOf("app.dll")).Archives)
                    archive.Verify();
            });

            Assert.True(thrown is null or SourceException or CorpusFormatException, $"{i}: {thrown}");
        }
    }

    private static (string, string, int, string?) Describe(Archive archive) => (archive.Name, archive.Fingerprint, archive.Count, archive.Count == 0 ? null : archive.Articles[0].Slug);

    private static byte[] Pack(string name)
    {
        ParsedFile file = FileParser.Parse(new SourceFile("corpus/a.md", $"# {name}\n\nA text.\n"), ParseOptions.Default);
        return PackWriter.Write(ArchiveBuilder.Build(name, title: null, language: null, [file]));
    }
}
