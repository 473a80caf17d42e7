namespace CorpusSdk.Tool.Tests;

public class ProgressLineTests
{
    private const string Clear = "\r\u001B[2K";

    [Fact]
    public void OnATerminal_ALineReplacesTheOneBefore_AndIsGoneAtTheEnd()
    {
        using var terminal = new StringWriter();

        using (var progress = new ProgressLine(terminal))
        {
            progress.Show("read 1 of 3 files");
            progress.Show("read 2 of 3 files");
        }

        Assert.Equal($"{Clear}read 1 of 3 files…{Clear}read 2 of 3 files…{Clear}", terminal.ToString());
    }

    [Fact]
    public void WithoutProgress_NothingIsWritten()
    {
        using var terminal = new StringWriter();

        new ProgressLine(terminal).Dispose();

        Assert.Empty(terminal.ToString());
    }

    [Fact]
    public void WithoutATerminal_ThereIsNoLine()
    {
        using var progress = new ProgressLine(null);

        Assert.Null(Record.Exception(() => progress.Show("read 1 of 3 files")));
    }
}
