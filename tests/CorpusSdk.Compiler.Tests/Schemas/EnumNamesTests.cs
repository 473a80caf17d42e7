using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Tests.Schemas;

public class EnumNamesTests
{
    [Theory]
    [InlineData("InReview", 1)]
    [InlineData("inreview", 1)]
    [InlineData("in-review", 1)]
    [InlineData("In Review", 1)]
    [InlineData("in_review", 1)]
    [InlineData("PUBLISHED", 2)]
    public void AMember_IsFoundHoweverItIsWritten(string text, long value)
    {
        Assert.True(EnumNames.TryFind(BlogSchema.Status, text, out long found));
        Assert.Equal(value, found);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("")]
    [InlineData("Draft, Published")]
    public void WhatIsNoName_IsNotFound(string text) => Assert.False(EnumNames.TryFind(BlogSchema.Status, text, out _));

    [Theory]
    [InlineData("web, print", 3)]
    [InlineData("Web|Radio", 5)]
    [InlineData("radio", 4)]
    public void Flags_AreCombined(string text, long value)
    {
        Assert.True(EnumNames.TryFind(BlogSchema.Channels, text, out long found));
        Assert.Equal(value, found);
    }

    [Fact]
    public void TheExactName_GoesBeforeOneInOtherLetters()
    {
        var shape = new EnumShape("E", new EquatableArray<EnumMember>([new("ON", 1), new("on", 2)]), IsFlags: false);

        Assert.True(EnumNames.TryFind(shape, "on", out long found));
        Assert.Equal(2, found);
    }

    [Theory]
    [InlineData(2, "Print")]
    [InlineData(5, "Web, Radio")]
    [InlineData(8, "8")]
    public void AValueOfFlags_IsNamedByItsMembers(long value, string name) => Assert.Equal(name, EnumNames.NameOf(BlogSchema.Channels, value));
}
