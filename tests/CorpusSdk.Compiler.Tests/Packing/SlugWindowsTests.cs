using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Packing;

public class SlugWindowsTests
{
    [Fact]
    public void ChosenWindowsTellAllSlugsApart() =>
        SlugSets.Resembling.Sample(
            slugs =>
            {
                if (SlugWindows.Choose(slugs) is { } windows)
                    Assert.Equal(slugs.Length, slugs.Select(slug => WhatTheHashSees(slug, windows)).Distinct(StringComparer.Ordinal).Count());
            },
            iter: 500);

    [Fact]
    public void SlugsOfARealArchiveAreToldApartByWindows() =>
        Assert.NotNull(SlugWindows.Choose([.. Compile.Text(Repository.Read("corpus/russia.txt")).Archive.Articles.Select(article => article.Slug)]));

    [Fact]
    public void SlugsThatDifferBeyondReachGetNoWindows()
    {
        string head = new('a', 80);
        string tail = new('z', 80);

        Assert.Null(SlugWindows.Choose([head + "b" + tail, head + "c" + tail]));
    }

    // Length, and the four characters of each window, which is pushed back into the slug where it would leave it.
    private static string WhatTheHashSees(string slug, SlugWindows.Pair windows)
    {
        if (slug.Length < SlugHash.WindowLengthInChars)
            return slug;
        int last = slug.Length - SlugHash.WindowLengthInChars;
        string first = slug.Substring(Math.Min(windows.FromStart, last), SlugHash.WindowLengthInChars);
        string second = slug.Substring(Math.Max(last - windows.FromEnd, 0), SlugHash.WindowLengthInChars);
        return $"{slug.Length}:{first}|{second}";
    }
}
