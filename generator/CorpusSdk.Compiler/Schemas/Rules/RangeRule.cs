using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary><c>[Range]</c> over numbers, days and times.</summary>
/// <param name="Kind">The kind that values and bounds are compared as; the kind of the property, or Double where the attribute has fractions as bounds.</param>
/// <param name="Min">The lower bound, readable as <paramref name="Kind"/>.</param>
/// <param name="Max">The upper bound, readable as <paramref name="Kind"/>.</param>
/// <param name="IsMinExclusive">Whether the lower bound itself is outside.</param>
/// <param name="IsMaxExclusive">Whether the upper bound itself is outside.</param>
/// <param name="ErrorMessage">See <see cref="SchemaRule"/>.</param>
internal sealed record RangeRule(FieldKind Kind, string Min, string Max, bool IsMinExclusive, bool IsMaxExclusive, string? ErrorMessage) : SchemaRule(ErrorMessage)
{
    /// <summary>The property's type where <see cref="Kind"/> does not tell; see <see cref="FieldShape.DeclaredType"/>.</summary>
    public string? DeclaredType { get; init; }

    /// <inheritdoc/>
    public override ValueFault? Check(FieldScalar value)
    {
        ScalarKind kind = FieldKinds.Scalar(Kind, DeclaredType);
        int toMin = kind.Compare(value.Text, Min);
        int toMax = kind.Compare(value.Text, Max);
        bool isBelow = IsMinExclusive ? toMin <= 0 : toMin < 0;
        bool isAbove = IsMaxExclusive ? toMax >= 0 : toMax > 0;
        if (!isBelow && !isAbove)
            return null;

        string expected = $"{kind.RangeNoun} {(IsMinExclusive ? "above" : "from")} {Min} {(IsMaxExclusive ? "and below" : "to")} {Max}";
        string fix = isBelow
            ? $"write {(IsMinExclusive ? "more than" : "at least")} {Min}"
            : $"write {(IsMaxExclusive ? "less than" : "at most")} {Max}";
        return new ValueFault(expected, value.Text, fix);
    }
}
