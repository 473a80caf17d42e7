using System.Globalization;

namespace CorpusSdk.Compiler.Problems;

/// <summary>How much a problem matters by default; users settle it for themselves in <c>.globalconfig</c> and the like.</summary>
internal enum ProblemSeverity
{
    /// <summary>Something was assumed, or decided by a rule; shown in editors and detailed logs.</summary>
    Info,

    /// <summary>The author most likely did not mean this; the archive still compiles.</summary>
    Warning,

    /// <summary>Something cannot be compiled; everything else is.</summary>
    Error,
}

/// <summary>A kind of problem. All kinds are in <see cref="ProblemCatalog"/>.</summary>
/// <param name="Id"><c>CORPUS</c> and four digits: 1xxx the text, 2xxx the consumer's project and C#, 9xxx the SDK itself.</param>
/// <param name="Title">What this kind is, in a few words.</param>
/// <param name="MessageFormat">What happened and what to do about it, as a composite format string.</param>
/// <param name="Severity">The default severity.</param>
internal sealed record ProblemDescriptor(string Id, string Title, string MessageFormat, ProblemSeverity Severity);

/// <summary>A place in a source file, as offsets (in UTF-16 code units, from 0) and as lines and columns (from 1).</summary>
/// <param name="Start">The first character.</param>
/// <param name="Length">How many characters; zero for a place between two of them.</param>
/// <param name="StartLine">The line of the first character.</param>
/// <param name="StartColumn">The column of the first character.</param>
/// <param name="EndLine">The line of the end.</param>
/// <param name="EndColumn">The column of the end, exclusive.</param>
internal readonly record struct ProblemSpan(int Start, int Length, int StartLine, int StartColumn, int EndLine, int EndColumn)
{
    /// <summary>The beginning of a file, for problems of the file as a whole.</summary>
    public static ProblemSpan StartOfFile { get; } = new(0, 0, 1, 1, 1, 1);
}

/// <summary>Something in the input that its author should know. Hosts show it in their own way.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="File">The file, relative and with <c>/</c>, as in the model; empty if no file is to blame.</param>
/// <param name="Span">The place.</param>
/// <param name="Arguments">What fills the message.</param>
internal sealed record Problem(ProblemDescriptor Descriptor, string File, ProblemSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>Creates a problem; numbers are formatted invariantly.</summary>
    public static Problem Create(ProblemDescriptor descriptor, string file, ProblemSpan span, params object[] arguments) =>
        new(descriptor, file, span, arguments.Select(argument => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "").ToEquatableArray());

    /// <summary>The problem for an unexpected exception, which is a fault of ours, not of the file. On one line, as compilers print problems.</summary>
    public static Problem OfException(string file, Exception exception) =>
        Create(ProblemCatalog.InternalError, file, ProblemSpan.StartOfFile, exception.ToString().Replace('\r', ' ').Replace('\n', ' '));

    /// <summary>The message: what is wrong, where, and the cure.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Descriptor.MessageFormat, [.. Arguments]);

    /// <summary>The form in which compilers print problems: <c>corpus/russia.txt(3,1): warning CORPUS1003: …</c>.</summary>
    public override string ToString() =>
        $"{File}({Span.StartLine.ToString(CultureInfo.InvariantCulture)},{Span.StartColumn.ToString(CultureInfo.InvariantCulture)}): {SeverityName} {Descriptor.Id}: {Message}";

    private string SeverityName => Descriptor.Severity switch
    {
        ProblemSeverity.Info => "info",
        ProblemSeverity.Warning => "warning",
        _ => "error",
    };
}
