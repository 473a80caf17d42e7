using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary><c>[RegularExpression]</c>: the first match is the whole text. An empty text keeps the rule, as at run time.</summary>
/// <param name="Pattern">The pattern; known to be one.</param>
/// <param name="TimeoutInMilliseconds">How long a match may take.</param>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record PatternRule(string Pattern, int TimeoutInMilliseconds, string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    // A build waits for each match; what the attribute allows beyond it is for servers.
    private const int MaxTimeoutInMilliseconds = 2000;

    /// <summary>The fault of a pattern; null if it is valid.</summary>
    public static string? FindFault(string pattern)
    {
        try
        {
            _ = new Regex(pattern, RegexOptions.CultureInvariant);
            return null;
        }
        catch (ArgumentException exception)
        {
            return exception.Message;
        }
    }

    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        if (value.Text.Length == 0)
            return null;

        string expected = $"a text that matches {MessageText.Quote(Pattern)} as a whole";
        try
        {
            // The static method keeps the patterns that were used last.
            Match match = Regex.Match(value.Text, Pattern, RegexOptions.CultureInvariant, Timeout);
            return match.Success && match.Index == 0 && match.Length == value.Text.Length
                ? null
                : new ValueFault(expected, MessageText.Quote(value.Text), "change it, or the pattern of [RegularExpression]");
        }
        catch (RegexMatchTimeoutException)
        {
            return new ValueFault(expected, MessageText.Quote(value.Text), "") { IsTimeout = true };
        }
    }

    private TimeSpan Timeout =>
        TimeSpan.FromMilliseconds(TimeoutInMilliseconds is > 0 and < MaxTimeoutInMilliseconds ? TimeoutInMilliseconds : MaxTimeoutInMilliseconds);
}
