using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Manifests;

/// <summary>The file with the values beside the texts, which the generator reads where a schema is declared.</summary>
public class FieldsFileTests
{
    private const string Version = "1.0.0+abc";

    private static readonly string Written = FieldsFile.Write(
        Compile.Files(("corpus/one.md", "---\ntitle: One\ntags: [a, [b, c]]\nplace: {x: 1, y: {z: 2}}\n---\nText.\n")).Archive,
        Version,
        "/project");

    [Fact]
    public void Values_AreReadAsTheyWereWritten() => Assert.Equal(["tags", "place"], FieldsFile.Read(Written, Version)!.Articles.Single().Fields.Select(field => field.Key));

    [Fact]
    public void AnotherVersion_IsRefused() => Assert.Null(FieldsFile.Read(Written, "1.0.1+abc"));

    [Fact]
    public void WhatIsCutShort_IsRefused()
    {
        for (int length = 0; length < Written.Length; length++)
            Assert.Null(FieldsFile.Read(Written[..length], Version));
    }

    /// <summary>A number of elements in a damaged file could ask for more memory than there is.</summary>
    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(-1)]
    public void MoreElementsThanBytes_AreRefused(int count) => Assert.Null(FieldsFile.Read(WithValues(BitConverter.GetBytes(count)), Version));

    /// <summary>The end of the stack would end the compiler.</summary>
    [Fact]
    public void ListsWithinListsWithoutEnd_AreRefused()
    {
        byte[] key = [1, (byte)'k', .. new byte[17]];
        byte[] list = [254, 1, 0, 0, 0];

        Assert.Null(FieldsFile.Read(WithValues([1, 0, 0, 0, .. key, .. Enumerable.Repeat(list, 100_000).SelectMany(each => each)]), Version));
    }

    [Fact]
    public void UnknownNotation_IsRefused() => Assert.Null(FieldsFile.Read(WithValues([1, 0, 0, 0, 1, (byte)'k', .. new byte[17], 200, 0, .. new byte[16]]), Version));

    private static string WithValues(byte[] values)
    {
        string line = Written.Split('\n')[1];
        return Written.Replace(line, line[..(line.LastIndexOf('\t') + 1)] + Convert.ToBase64String(values), StringComparison.Ordinal);
    }
}
