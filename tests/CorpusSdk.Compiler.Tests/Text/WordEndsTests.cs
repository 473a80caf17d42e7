using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Text;

public class WordEndsTests
{
    [Fact]
    public void Shorten_CutsBetweenCharactersAndSaysSo() =>
        Gen.Select(Gen.String, Gen.Int[2, 40]).Sample((text, maxLengthInChars) =>
        {
            string shortened = WordEnds.Shorten(text, maxLengthInChars);
            if (shortened == text)
            {
                Assert.True(text.Length <= maxLengthInChars);
                return;
            }

            int length = shortened.Length - 1;
            Assert.InRange(length, 1, maxLengthInChars);
            Assert.StartsWith(shortened[..length], text, StringComparison.Ordinal);
            Assert.EndsWith("…", shortened, StringComparison.Ordinal);
            Assert.False(char.IsSurrogatePair(text, length - 1));
        });
}
