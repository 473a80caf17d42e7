namespace CorpusSdk.Package.Tests.Setup;

/// <summary>What a program wrote, errors included, and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>The warnings and errors of a build, each once.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.Parse(Output);

    /// <summary>Demands that it went well; the whole output is shown where it did not.</summary>
    public CommandResult AssertSuccess()
    {
        if (ExitCode != 0)
            Assert.Fail(Describe($"ended with exit code {ExitCode}"));
        return this;
    }

    /// <summary>Demands that it went wrong.</summary>
    public CommandResult AssertFailure()
    {
        if (ExitCode == 0)
            Assert.Fail(Describe("succeeded, and should not have"));
        return this;
    }

    /// <summary>Demands a build without a warning.</summary>
    public CommandResult AssertClean()
    {
        AssertSuccess();
        if (Messages.Count > 0)
            Assert.Fail(Describe("gave warnings"));
        return this;
    }

    /// <summary>Demands exactly these warnings and errors, in any order; each as <c>file(line,column): severity id</c>.</summary>
    public CommandResult AssertMessages(params IEnumerable<string> expected)
    {
        string[] actual = [.. Messages.Select(message => message.Heading).Order(StringComparer.Ordinal)];
        if (!actual.SequenceEqual(expected.Order(StringComparer.Ordinal)))
            Assert.Fail(Describe($"gave{Lines(actual)}\ninstead of{Lines(expected.Order(StringComparer.Ordinal))}\nand"));
        return this;
    }

    private string Describe(string what) => $"{Command}\n{what}:\n{Output}";

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => "\n    " + line));
}
