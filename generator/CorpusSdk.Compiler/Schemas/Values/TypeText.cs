namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>The name of a type in a message.</summary>
internal static class TypeText
{
    /// <summary>What a value of the type is, as its author sees it.</summary>
    public static string Describe(SchemaType type)
    {
        if (type.Enum is { } members)
            return $"one of {MessageText.Alternatives([.. members.Members.Select(member => member.Name)])}";
        if (type.IsRecord)
            return $"a map with the keys of {ShortName(type.ValueTypeText)}";
        return type.ReferencedTypeName is { } referenced ? $"the slug of an article of {ShortName(referenced)}" : type.Scalar.Expected;
    }

    /// <summary>The last part of a full name: <c>BlogPost</c> for <c>global::App.BlogPost</c>.</summary>
    public static string ShortName(string typeName) => typeName.Substring(Math.Max(typeName.LastIndexOf('.'), typeName.LastIndexOf(':')) + 1);
}
