using System.Diagnostics;

namespace CorpusSdk.Tool.Tests;

/// <summary>Starts the tool as its own process: only there are terminals and redirections real.</summary>
public class TerminalTests
{
    private const char Escape = '\u001B';
    private const string ScriptTool = "/usr/bin/script";
    private const string ReadAnArticle = "dotnet {0} read the-ice-road";

    private static readonly string Reader = Path.Combine(AppContext.BaseDirectory, "corpus.dll");

    [Theory]
    [InlineData("TERM", "xterm-256color")]
    [InlineData("GITHUB_ACTIONS", "true")]
    public void RedirectedOutput_HasNoEscapeCodes(string variable, string value)
    {
        string page = Run("dotnet", [Reader, "read", "the-ice-road"], variable, value);
        Assert.Contains("Baikal", page, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, page);
    }

    [Fact]
    public void RedirectedOutput_Is80ColumnsWideHoweverWideTheTerminalIs()
    {
        string page = RunInTerminal("stty cols 200; dotnet {0} list | cat");
        Assert.InRange(page.Split('\n').Max(line => line.TrimEnd('\r').Length), 70, 80);
    }

    [Fact]
    public void Terminal_DecidesTheWidth()
    {
        string page = RunInTerminal("stty cols 200; NO_COLOR=1 dotnet {0} list");
        Assert.InRange(page.Split('\n').Max(line => line.TrimEnd('\r').Length), 90, 200);
    }

    [Theory]
    [InlineData("NO_COLOR", "1")]
    [InlineData("TERM", "dumb")]
    public void TerminalThatWantsPlainText_GetsNoColours(string variable, string value)
    {
        string page = RunInTerminal(ReadAnArticle, variable, value);
        Assert.Contains("Baikal", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[1m", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[2m", page, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Escape}[38", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Pager_GetsColoursWhereTheyAreForced() =>
        Assert.Contains($"{Escape}[1m", Run("dotnet", [Reader, "read", "the-ice-road"], "FORCE_COLOR", "1"), StringComparison.Ordinal);

    [Fact]
    public void Pager_GetsNoColoursWhereTheyAreForcedAndRefused() =>
        Assert.DoesNotContain(Escape, Run("dotnet", [Reader, "read", "the-ice-road"], "FORCE_COLOR", "1", "NO_COLOR", "1"));

    [Fact]
    public void Pager_IsAsWideAsItSays()
    {
        string page = Run("dotnet", [Reader, "list"], "COLUMNS", "60");
        Assert.InRange(page.Split('\n').Max(line => line.TrimEnd('\r').Length), 50, 60);
    }

    [Fact]
    public void PagerThatIsLeftEarly_IsNoError() =>
        Assert.DoesNotContain("xception", RunInTerminal("dotnet {0} list | head -n 1; dotnet {0} list --json | head -n 1"), StringComparison.Ordinal);

    [Fact]
    public void Terminal_GetsColours() => Assert.Contains($"{Escape}[1m", RunInTerminal(ReadAnArticle), StringComparison.Ordinal);

    [Fact]
    public void Terminal_GetsFoundWordsInAStyle()
    {
        string page = RunInTerminal("dotnet {0} search baikal");
        Assert.Contains($"{Escape}[1;4mBaikal{Escape}[0m", page, StringComparison.Ordinal);
        Assert.DoesNotContain("*Baikal*", page, StringComparison.Ordinal);
    }

    [Fact]
    public void PlainText_GetsFoundWordsBetweenAsterisks() => Assert.Contains("*Baikal*", RunInTerminal("NO_COLOR=1 dotnet {0} search baikal"), StringComparison.Ordinal);

    private static string RunInTerminal(string command, string variable = "LANG", string value = "C.UTF-8")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && File.Exists(ScriptTool), $"The {ScriptTool} of Linux, which runs a program in a terminal of its own, is not on this machine. Install it (Debian: apt-get install bsdutils) to run this test.");
        return Run(ScriptTool, ["-q", "-e", "-c", command.Replace("{0}", Reader, StringComparison.Ordinal), "/dev/null"], variable, value);
    }

    private static string Run(string program, string[] arguments, params string[] variablesAndValues)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = ToolProcess.Repository };
        start.Environment["TERM"] = "xterm-256color";
        foreach (string name in (string[])["NO_COLOR", "FORCE_COLOR", "COLUMNS"])
            start.Environment.Remove(name);
        foreach (string[] pair in variablesAndValues.Chunk(2))
            start.Environment[pair[0]] = pair[1];
        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} does not start.");
        process.StandardInput.Close();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
