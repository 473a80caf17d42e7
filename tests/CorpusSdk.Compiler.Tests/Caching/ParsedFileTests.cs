using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Caching;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Caching;

/// <summary>What the cache of a build keeps of a file.</summary>
public class ParsedFileTests
{
    [Fact]
    public void WhatIsWritten_IsReadAgain_BodiesFromThePack() => Texts.File.Sample(text =>
    {
        ParsedFile file = Compile.Parse(text) with { Elements = default };
        (byte[] pack, byte[] cached) = Write(file);

        Assert.Equal(file, Read(cached, pack));
        Assert.True(ParsedFileReader.IsWhole(Read(cached, pack)!));
    });

    [Fact]
    public void EverythingThatTheProjectSaidOfAFile_IsReadAgain()
    {
        var options = (ParseOptions)typeof(ParseOptions).GetConstructors().Single(constructor => constructor.GetParameters().Length > 1)
            .Invoke([.. typeof(ParseOptions).GetProperties().Where(property => property.CanWrite).Select(property => (object)property.Name)]);
        (byte[] pack, byte[] cached) = Write(Compile.Parse("Rivers\n\nThey go down.") with { Elements = default, Options = options });

        Assert.Equal(options, Read(cached, pack)!.Options);
    }

    [Fact]
    public void ABodyThatHasChangedInThePack_IsFound()
    {
        (byte[] pack, byte[] cached) = Write(Compile.Parse("Rivers\n\nA cable hangs across the valley.") with { Elements = default });
        pack[pack.AsSpan().IndexOf("cable"u8)] ^= 1;

        Assert.False(ParsedFileReader.IsWhole(Read(cached, pack)!));
    }

    [Fact]
    public void AMissingPack_MakesTheFileUnknown()
    {
        (_, byte[] cached) = Write(Compile.Parse("Rivers\n\nA cable hangs across the valley.") with { Elements = default });

        Assert.Null(Read(cached, pack: []));
    }

    private static (byte[] Pack, byte[] Cached) Write(ParsedFile file)
    {
        using var pack = new MemoryStream();
        ArchiveSpec archive = ArchiveBuilder.Build("Sample", null, null, [file]);
        IReadOnlyDictionary<ParsedArticle, PackedText> places = PackedText.Locate(archive, PackWriter.Write(archive, pack));

        using var cached = new MemoryStream();
        using (var writer = new BinaryWriter(cached, Encoding.UTF8, leaveOpen: true))
            ParsedFileWriter.Write(writer, file, [.. file.Articles.Select(article => places[article])]);
        return (pack.ToArray(), cached.ToArray());
    }

    private static ParsedFile? Read(byte[] cached, byte[] pack)
    {
        using var reader = new BinaryReader(new MemoryStream(cached), Encoding.UTF8);
        ParsedFile? file = ParsedFileReader.Read(reader, pack);
        Assert.Equal(cached.Length, reader.BaseStream.Position);
        return file;
    }
}
