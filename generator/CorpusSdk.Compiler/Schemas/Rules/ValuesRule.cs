using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary><c>[AllowedValues]</c> and <c>[DeniedValues]</c>.</summary>
/// <param name="Type">The property's type, which says when two values are the same.</param>
/// <param name="Values">The values, readable as <paramref name="Type"/>.</param>
/// <param name="AreAllowed">Whether these and no others are allowed, rather than denied.</param>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record ValuesRule(SchemaType Type, EquatableArray<string> Values, bool AreAllowed, string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        bool isListed = false;
        foreach (string listed in Values.AsSpan())
            isListed |= SchemaValue.AreEqual(Type, listed, value.Text);
        if (isListed == AreAllowed)
            return null;

        string values = MessageText.Alternatives(Values);
        return AreAllowed
            ? new ValueFault(values, MessageText.Quote(value.Text), DidYouMean.Advise(value.Text, Values, "write one of these"))
            : new ValueFault($"anything but {values}", MessageText.Quote(value.Text), "write another value");
    }
}
