using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Schemas.Rules;

/// <summary>What the values of a property must keep beyond their type, from an attribute of System.ComponentModel.DataAnnotations. Immutable, with value equality.</summary>
/// <param name="ErrorMessage">What the attribute says in case of a violation, <c>{0}</c> for the property and the rest filled in; null where it says nothing.</param>
internal abstract record SchemaRule(string? ErrorMessage)
{
    /// <summary>Looks at a value of the property's type; null where it keeps the rule or the rule says nothing of single values.</summary>
    public virtual RuleViolation? Check(FieldScalar value) => null;

    /// <summary>Looks at the number of values of a list; null where it keeps the rule or the rule says nothing of lists.</summary>
    public virtual RuleViolation? CheckCount(int count) => null;
}

/// <summary>How a value violates a rule.</summary>
/// <param name="Expected">What the rule asks for: <c>at most 80 characters</c>.</param>
/// <param name="Found">What there is: <c>94</c>, <c>'xyz'</c>.</param>
/// <param name="Fix">The nearest thing to do about it.</param>
internal sealed record RuleViolation(string Expected, string Found, string Fix)
{
    /// <summary>Whether the rule could not be settled, rather than being violated: a pattern took too long.</summary>
    public bool IsTimeout { get; init; }
}
