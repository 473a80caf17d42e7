using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary>What the values of a property must keep beyond their type, from an attribute of System.ComponentModel.DataAnnotations. Immutable, with value equality.</summary>
/// <remarks>Means what the attribute means at run time, except that a value which is not there keeps every rule; that it must be there is <see cref="SchemaProperty.IsRequired"/>.</remarks>
/// <param name="ErrorMessage">What the attribute says in case of a violation, its places filled; null where it says nothing.</param>
internal abstract record SchemaRule(string? ErrorMessage)
{
    /// <summary>Looks at the value of a property that is no list, known to be of its type; null where it keeps the rule.</summary>
    public virtual ValueFault? Check(FieldScalar value) => null;

    /// <summary>Looks at the number of values of a list; null where it keeps the rule.</summary>
    public virtual ValueFault? CheckCount(int count) => null;
}
