namespace CorpusSdk.Package.Tests.Support;

/// <summary>What a program wrote, errors included, and how it ended.</summary>
internal sealed record CommandResult(string Command, int ExitCode, string Output)
{
    /// <summary>What to do where <see cref="LacksNativeTools"/>.</summary>
    public const string NativeToolsHint = "Native AOT found no C linker. Debian: apt install gcc libc6-dev (or clang); macOS: xcode-select --install; Windows: the C++ workload of Visual Studio. .NET 10 brings its own zlib.";

    /// <summary>The warnings and errors of a build, each once.</summary>
    public IReadOnlyList<BuildMessage> Messages { get; } = BuildMessage.Parse(Output);

    /// <summary>Whether a native publication failed for want of a linker, which is not our fault.</summary>
    public bool LacksNativeTools =>
        ExitCode != 0
        && (Output.Contains("Platform linker", StringComparison.Ordinal) || Output.Contains("cannot find -l", StringComparison.Ordinal));

    /// <summary>Demands success; a failure shows the whole output.</summary>
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
