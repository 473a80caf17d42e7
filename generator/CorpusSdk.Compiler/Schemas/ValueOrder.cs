using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary><c>[Before]</c> and <c>[After]</c>: the value of a property is on one side of that of another one, in the same record and of the same type.</summary>
/// <param name="Property">The name of the other property.</param>
/// <param name="IsBefore">Whether the value is below the other one.</param>
/// <param name="MayBeEqual">Whether the two may be equal.</param>
internal sealed record ValueOrder(string Property, bool IsBefore, bool MayBeEqual)
{
    /// <summary>Checks two values of the type; null if they are in order.</summary>
    /// <param name="type">The type of both.</param>
    /// <param name="value">The value.</param>
    /// <param name="other">The value of the other property.</param>
    /// <param name="otherKey">The key of the other property.</param>
    public ValueFault? Check(SchemaType type, FieldScalar value, FieldScalar other, string otherKey)
    {
        int order = SchemaValue.Compare(type, value.Text, other.Text);
        if (order == 0 ? MayBeEqual : order < 0 == IsBefore)
            return null;

        bool isTime = type.Kind is FieldKind.Date or FieldKind.Timestamp || type.DeclaredType == "System.TimeOnly";
        (string before, string after, string less, string more) = isTime ? ("before", "after", "an earlier", "a later") : ("below", "above", "a smaller", "a larger");
        string side = (IsBefore, MayBeEqual) switch
        {
            (true, false) => before,
            (false, false) => after,
            (true, true) => "not " + after,
            (false, true) => "not " + before,
        };
        return new ValueFault($"{type.Scalar.RangeNoun} {side} {other.Text}, the value of '{otherKey}',", value.Text, $"write {(IsBefore ? less : more)} one, or change '{otherKey}'");
    }
}
