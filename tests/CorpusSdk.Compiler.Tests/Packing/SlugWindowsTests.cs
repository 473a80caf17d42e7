using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Packing;

public class SlugWindowsTests
{
    // Slugs that resemble each other: few letters, few lengths.
    private static readonly Gen<string[]> Slugs = Gen.OneOf(
            Gen.Char["ab-"].Array[0, 12].Select(chars => new string(chars)),
            Gen.Int[0, 5000].Select(number => $"the-river-that-nobody-crossed-{number}-times-in-a-year"),
            Gen.String[0, 70])
        .Array[0, 60]
        .Select(slugs => slugs.Distinct(StringComparer.Ordinal).ToArray());

    [Fact]
    public void ChosenWindowsTellAllSlugsApart() =>
        Slugs.Sample(
            slugs =>
            {
                int[] windows = SlugWindows.Choose(slugs);
                Assert.InRange(windows.Length, 0, SlugHash.MaxWindows);
                if (windows.Length > 0)
                    Assert.Equal(slugs.Length, slugs.Select(slug => WhatTheHashSees(slug, windows)).Distinct(StringComparer.Ordinal).Count());
            },
            iter: 500);

    [Fact]
    public void SlugsOfARealArchiveNeedOneWindow() =>
        Assert.Single(SlugWindows.Choose([.. Compile.Text(Repository.Read("corpus/russia.txt")).Archive.Articles.Select(article => article.Slug)]));

    [Fact]
    public void SlugsThatDifferBeyondReachGetNoWindow()
    {
        string head = new('a', 80);
        string tail = new('z', 80);

        Assert.Empty(SlugWindows.Choose([head + "b" + tail, head + "c" + tail]));
    }

    /// <summary>Above a few thousand slugs the choice is made on a sample, in which no two of these share their first four characters.</summary>
    [Fact]
    public void WindowsThatTellOnlyASampleApartAreNotChosen()
    {
        string[] slugs = [.. Enumerable.Range(0, 20_000).Select(i => $"{i / 8:0000}-is-the-number-of-a-river-{i % 8}-of-a-valley")];

        int[] windows = SlugWindows.Choose(slugs);

        Assert.True(windows.Length == 0 || slugs.Select(slug => WhatTheHashSees(slug, windows)).Distinct(StringComparer.Ordinal).Count() == slugs.Length);
    }

    // Length, and the four characters of each window, which is pushed back into the slug where it would leave it.
    private static string WhatTheHashSees(string slug, int[] windows)
    {
        if (slug.Length < SlugHash.WindowLengthInChars)
            return slug;
        int last = slug.Length - SlugHash.WindowLengthInChars;
        return slug.Length + ":" + string.Join('|', windows.Select(window => slug.Substring(window >= 0 ? Math.Min(window, last) : Math.Max(0, slug.Length + window - SlugHash.WindowLengthInChars + 1), SlugHash.WindowLengthInChars)));
    }
}
