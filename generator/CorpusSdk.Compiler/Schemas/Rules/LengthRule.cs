using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary><c>[StringLength]</c>, <c>[MinLength]</c>, <c>[MaxLength]</c> and <c>[Length]</c>: how many characters a text has, in UTF-16 code units, or how many values a list.</summary>
/// <param name="Min">The least number that is allowed.</param>
/// <param name="Max">The largest number that is allowed; <see cref="int.MaxValue"/> where all are.</param>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record LengthRule(int Min, int Max, string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        int length = value.Text.Length;
        if (length >= Min && length <= Max)
            return null;
        string fix = length > Max ? $"shorten it by {Number(length - Max)}" : $"add at least {Number(Min - length)}";
        return new ValueFault(Expected("character"), Number(length), fix);
    }

    /// <inheritdoc/>
    public override ValueFault? CheckCount(int count)
    {
        if (count >= Min && count <= Max)
            return null;
        string fix = count > Max ? $"remove {Number(count - Max)}" : $"add at least {Number(Min - count)}";
        return new ValueFault(Expected("value"), Number(count), fix);
    }

    private string Expected(string noun)
    {
        if (Min == Max)
            return $"exactly {MessageText.Count(Min, noun)}";
        if (Max == int.MaxValue)
            return $"at least {MessageText.Count(Min, noun)}";
        return Min == 0 ? $"at most {MessageText.Count(Max, noun)}" : $"{Number(Min)} to {MessageText.Count(Max, noun)}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
