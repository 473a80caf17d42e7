using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary>A rule for the values of a property besides their type, from an attribute of System.ComponentModel.DataAnnotations. Immutable, with value equality.</summary>
/// <remarks>Means what the attribute means at run time, except that a value which is not there keeps every rule; that it must be there is <see cref="SchemaProperty.IsRequired"/>.</remarks>
/// <param name="ErrorMessage">The attribute's message for a violation, its places filled; null if it has none.</param>
internal abstract record SchemaRule(string? ErrorMessage)
{
    /// <summary>Checks the value of a property that is not a list; the value has the property's type. Null if it keeps the rule.</summary>
    public virtual ValueFault? Check(FieldScalar value) => null;

    /// <summary>Checks the number of values of a list; null if it keeps the rule.</summary>
    public virtual ValueFault? CheckCount(int count) => null;
}
