using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Tests.Support;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Manifests;

/// <summary>The file between the build task and the generator.</summary>
public class ManifestTests
{
    private const string Version = "1.0.0+abc";

    // What could end a line, a field or a file, and halves of characters; none of it may be lost on the way.
    private static readonly Gen<string> AnyText = Gen.Frequency((3, Gen.String), (1, Gen.OneOf("", "\t", "\n", "\\", "\\t", "\r\n", "end", "a\tb\\0041", "\uD83D", "\u2028", "\uFEFF", "𠀀")));

    private static readonly Gen<ProjectManifest> AnyManifest =
        from archives in AnyArchive().Array[0, 3]
        from problems in AnyProblem().Array[0, 3]
        from files in Gen.Select(AnyText, AnyText, (path, place) => new ManifestFile(path, place)).Array[0, 3]
        select new ProjectManifest(archives.ToEquatableArray(), problems.ToEquatableArray(), files.ToEquatableArray());

    [Fact]
    public void WhatIsWritten_IsReadAgain() => AnyManifest.Sample(manifest =>
    {
        Assert.True(ManifestReader.TryRead(ManifestWriter.Write(manifest, Version), Version, out ProjectManifest read));
        Assert.Equal(manifest, read);
    });

    [Fact]
    public void AnotherVersion_IsRefused() =>
        Assert.False(ManifestReader.TryRead(ManifestWriter.Write(ProjectManifest.Empty, Version), "1.0.1+abc", out _));

    [Fact]
    public void WhatIsCutShort_IsRefused() => AnyManifest.Sample(manifest =>
    {
        string text = ManifestWriter.Write(manifest, Version);
        for (int length = 0; length < text.Length; length++)
            Assert.False(ManifestReader.TryRead(text[..length], Version, out _));
    });

    [Fact]
    public void AnyText_IsReadOrRefused() => Gen.Select(AnyManifest, AnyText, Gen.Int[0, 1000]).Sample((manifest, garbage, place) =>
    {
        string text = ManifestWriter.Write(manifest, Version);
        ManifestReader.TryRead(text.Insert(Math.Min(place, text.Length), garbage), Version, out _);
    });

    [Fact]
    public void MoreArticlesThanTheLimit_GiveNoConstantsAndAProblem()
    {
        ArchiveManifest manifest = ArchiveManifest.Create(Compile.Text("===\nTitle: One\n\nText.\n\n===\nTitle: Two\n\nText.").Archive, maxSlugConstants: 1);

        Assert.Empty(manifest.Slugs);
        Assert.Equal("CORPUS1023", manifest.WithoutConstants(1)!.Descriptor.Id);
    }

    [Fact]
    public void AsManyArticlesAsTheLimit_HaveConstants()
    {
        ArchiveManifest manifest = ArchiveManifest.Create(Compile.Text("===\nTitle: One\n\nText.\n\n===\nTitle: Two\n\nText.").Archive, maxSlugConstants: 2);

        Assert.Equal(["one", "two"], manifest.Slugs.Select(slug => slug.Slug));
        Assert.Equal("", manifest.SlugList);
        Assert.Null(manifest.WithoutConstants(2));
    }

    private static Gen<ArchiveManifest> AnyArchive() =>
        from texts in AnyText.Array[5]
        from keys in AnyText.Array[0, 3]
        from counts in Gen.Int[0, int.MaxValue].Array[2]
        from slugs in Gen.Select(AnyText, AnyText, (slug, contents) => new SlugManifest(slug, contents)).Array[0, 4]
        select new ArchiveManifest(texts[0], texts[1], texts[2], counts[0], counts[0] % 2 == 0, counts[1], texts[3], slugs.ToEquatableArray()) { SlugList = texts[4], KeyLists = keys.ToEquatableArray() };

    private static Gen<Problem> AnyProblem() =>
        from descriptor in Gen.Int[0, ProblemCatalog.All.Count - 1]
        from file in AnyText
        from span in Gen.Int[0, int.MaxValue].Array[6]
        from arguments in AnyText.Array[0, 3]
        select new Problem(ProblemCatalog.All[descriptor], file, new ProblemSpan(span[0], span[1], span[2], span[3], span[4], span[5]), arguments.ToEquatableArray());
}
