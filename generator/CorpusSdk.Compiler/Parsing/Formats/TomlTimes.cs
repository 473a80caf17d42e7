using System.Text.RegularExpressions;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Lets the TOML library read times with more than seven digits of fraction, which it refuses although TOML allows them.</summary>
/// <remarks>The digits beyond are replaced by blanks after the value, so that all other offsets stay; the value itself is taken from the text as it is written.</remarks>
internal sealed class TomlTimes
{
    // A value that begins right after the equals sign; within quotes nothing is a time.
    private static readonly Regex LongFraction = new(
        @"^(?<key>[^""'#\n=]*=[ \t]*)(?<time>(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ])?[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{7})(?<rest>[0-9]+)(?<zone>[Zz]|[+-][0-9]{2}:[0-9]{2})?",
        RegexOptions.Multiline | RegexOptions.CultureInvariant);

    private readonly Dictionary<int, int> _lengths = [];

    /// <summary>Shortens the times of a block.</summary>
    public TomlTimes(string block) => Text = LongFraction.Replace(block, Shorten);

    /// <summary>The text for the library.</summary>
    public string Text { get; }

    /// <summary>How long the value at an offset is in the author's text.</summary>
    /// <param name="offset">Where it begins in the block.</param>
    /// <param name="length">How long the library found it.</param>
    public int LengthOf(int offset, int length) => _lengths.TryGetValue(offset, out int written) ? written : length;

    private string Shorten(Match match)
    {
        Group time = match.Groups["time"];
        _lengths[time.Index] = match.Index + match.Length - time.Index;
        return match.Groups["key"].Value + time.Value + match.Groups["zone"].Value + new string(' ', match.Groups["rest"].Length);
    }
}
