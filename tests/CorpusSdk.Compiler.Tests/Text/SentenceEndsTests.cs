using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Text;

public class SentenceEndsTests
{
    [Theory]
    [InlineData("The river goes down.", LineEnding.FullStop)]
    [InlineData("The river goes down…", LineEnding.FullStop)]
    [InlineData("“The river goes down.”", LineEnding.FullStop)]
    [InlineData("(The river goes down.)", LineEnding.FullStop)]
    [InlineData("The river goes ‘down’.", LineEnding.FullStop)]
    [InlineData("”The river,“ he said, „goes down.”»", LineEnding.FullStop)]
    [InlineData("The river goes down.\u00A0", LineEnding.FullStop)]
    [InlineData("The river goes down.[12]", LineEnding.FullStop)]
    [InlineData("The river goes down.[1][2]", LineEnding.FullStop)]
    [InlineData("川は流れる。", LineEnding.FullStop)]
    [InlineData("「川は流れる。」", LineEnding.FullStop)]
    [InlineData("नदी बहती है।", LineEnding.FullStop)]
    [InlineData("Does the river go down?", LineEnding.Exclaimed)]
    [InlineData("“Down!”", LineEnding.Exclaimed)]
    [InlineData("هل يجري النهر؟", LineEnding.Exclaimed)]
    [InlineData("He said:", LineEnding.LeadsOn)]
    [InlineData("the river,", LineEnding.LeadsOn)]
    [InlineData("the river –", LineEnding.LeadsOn)]
    [InlineData("The river goes down", LineEnding.Open)]
    [InlineData("The river goes down (video)", LineEnding.Open)]
    [InlineData("The “river”", LineEnding.Open)]
    [InlineData("The river in 1959[12]", LineEnding.Open)]
    [InlineData("The river [sic]", LineEnding.Open)]
    [InlineData("[]", LineEnding.Open)]
    [InlineData("”", LineEnding.Open)]
    [InlineData("", LineEnding.Open)]
    public void LineEndsAsAReaderSeesIt(string line, object ending) => Assert.Equal((LineEnding)ending, SentenceEnds.Classify(line));

    [Theory]
    [InlineData("It goes down. It comes up.", "It goes down.")]
    [InlineData("“It goes down.” It comes up.", "“It goes down.”")]
    [InlineData("Really?! Yes.", "Really?!")]
    [InlineData("Wait… What?", "Wait…")]
    [InlineData("On Lake St. Clair it ends. Here.", "On Lake St. Clair it ends.")]
    [InlineData("The U.S. Senate met. It rained.", "The U.S. Senate met.")]
    [InlineData("The U.S. and others met. It rained.", "The U.S. and others met.")]
    [InlineData("It is 3.14 m deep. Or so.", "It is 3.14 m deep.")]
    [InlineData("See corpus.example for it. Now.", "See corpus.example for it.")]
    [InlineData("川は流れる。海は待つ。", "川は流れる。")]
    [InlineData("მდინარე მიდის. ზღვა ელის.", "მდინარე მიდის.")]
    [InlineData("No end at all", "No end at all")]
    [InlineData("One end.", "One end.")]
    [InlineData("", "")]
    public void FirstSentence(string text, string sentence) => Assert.Equal(sentence, text[..SentenceEnds.FirstSentenceLength(text)]);
}
