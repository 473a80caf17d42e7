using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>A text that is hard for a parser, at any length.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Extension">The extension of its file, which decides its format.</param>
/// <param name="Text">Makes the text, about as long as asked for, in characters. <see cref="FileBreak"/> begins another file of the same archive.</param>
internal sealed record HostileShape(string Name, string Extension, Func<int, string> Text)
{
    /// <summary>Where a text becomes several files.</summary>
    public const char FileBreak = '\f';

    /// <summary>How its files are read.</summary>
    public ParseOptions Options { get; init; } = ParseOptions.Default;
}
