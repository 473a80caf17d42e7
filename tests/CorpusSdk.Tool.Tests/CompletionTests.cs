namespace CorpusSdk.Tool.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("read lant", "lanterna")]
    [InlineData("read the-ice", "the-ice-road-across-lake-baikal-lasts-a-few-weeks-moves-under")]
    [InlineData("list rus", "Russia")]
    [InlineData("stats eng", "Engineers")]
    [InlineData("search ice --archive li", "Lighthouses")]
    [InlineData("sea", "search")]
    public void WhatABeginningGoesOnTo_IsOffered(string typed, string expected) => Assert.Contains(expected, Complete(typed));

    [Fact]
    public void WithNothingTyped_AllSlugsAreOffered() =>
        Assert.Superset(ToolRun.Everything.Articles.Select(article => ToolRun.Everything.AddressOf(article).Text).ToHashSet(), Complete("read ").ToHashSet());

    private static string[] Complete(string typed) =>
        ToolRun.Start($"[suggest:{typed.Length}]", typed).Output.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
