using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary><c>[Required]</c> without <c>AllowEmptyStrings</c>: a text that is there has more than white space.</summary>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record RequiredTextRule(string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        foreach (char c in value.Text)
        {
            if (!UnicodeTables.IsBlank(c))
                return null;
        }

        return new ValueFault("some text", value.Text.Length == 0 ? "an empty one" : "white space", "write it, or set AllowEmptyStrings of [Required]");
    }
}
