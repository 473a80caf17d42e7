using System.Globalization;
using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>Equal texts give equal code, in any folder and on any machine.</summary>
public class DeterminismTests
{
    [Theory]
    [InlineData("/home/reader/app/", "/")]
    [InlineData("/srv/build/1f3a/", "/")]
    [InlineData(@"C:\Users\Reader\app\", @"\")]
    [InlineData(@"c:\agent\_work\1\s\", @"\")]
    public void CheckoutsGiveTheSameSources(string folder, string separator)
    {
        CorpusProject project = new CorpusProject().Set("ProjectDir", folder)
            .Add(CorpusText.Create($"{folder}corpus{separator}harbours.txt", SampleTexts.Harbours));

        Assert.Equal(CorpusProject.Of(SampleTexts.Harbours).Run().Sources(), project.Run().Sources());
    }

    [Theory]
    [InlineData("/home/reader/app/corpus/harbours.txt")]
    [InlineData("/srv/build/1f3a/corpus/harbours.txt")]
    [InlineData(@"C:\Users\Reader\app\corpus\harbours.txt")]
    public void HostsWithoutProjectDirGiveTheSameSources(string path)
    {
        CorpusProject project = new CorpusProject { Properties = CorpusText.NoOptions }.Add(CorpusText.Create(path, SampleTexts.Harbours));

        Assert.Equal(CorpusProject.Of(SampleTexts.Harbours).Run().Sources(), project.Run().Sources());
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void LineEndsMakeNoDifference(string lineEnd)
    {
        string text = SampleTexts.Harbours.Replace("\n", lineEnd, StringComparison.Ordinal);

        Assert.Equal(CorpusProject.Of(SampleTexts.Harbours).Run().Sources(), CorpusProject.Of(text).Run().Sources());
    }

    [Fact]
    public void TheOrderOfFilesMakesNoDifference()
    {
        CorpusProject project = new CorpusProject()
            .Add("corpus/notes/b.txt", SampleTexts.Article())
            .Add("corpus/notes/a.txt", SampleTexts.Article())
            .Add("corpus/zeta.txt", SampleTexts.Article())
            .Add("corpus/eta.txt", SampleTexts.Article());

        Assert.Equal(project.Run().Sources(), (project with { Texts = [.. project.Texts.Reverse()] }).Run().Sources());
    }

    [Fact]
    public void CultureMakesNoDifference()
    {
        IReadOnlyDictionary<string, string> expected = CorpusProject.Of(SampleTexts.Harbours).Run().Sources();
        CultureInfo before = CultureInfo.CurrentCulture;
        // A culture of our own, since a test program may have only the invariant one: negative numbers and dates look different.
        CultureInfo strange = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        strange.NumberFormat.NegativeSign = "minus";
        strange.NumberFormat.NumberGroupSeparator = ".";
        strange.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = strange;
            Assert.Equal(expected, CorpusProject.Of(SampleTexts.Harbours).Run().Sources());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void GeneratedLinesEndInLineFeedsAlone() =>
        Assert.All(
            CorpusProject.Of(SampleTexts.Harbours.Replace("\n", "\r\n", StringComparison.Ordinal)).Run().Sources().Values,
            source => Assert.DoesNotContain('\r', source));

    [Fact]
    public void NoAbsolutePathIsInTheSources() =>
        Assert.All(
            CorpusProject.Of(SampleTexts.Harbours).Run().Sources().Values,
            source => Assert.DoesNotContain("reader", source, StringComparison.Ordinal));
}
