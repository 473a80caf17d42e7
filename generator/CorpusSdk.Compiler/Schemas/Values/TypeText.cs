using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>What to call a type in a message.</summary>
internal static class TypeText
{
    /// <summary>What a value of the type is, as its author sees it.</summary>
    public static string Describe(SchemaType type)
    {
        if (type.Enum is { } members)
            return $"one of {MessageText.Alternatives([.. members.Members.Select(member => member.Name)])}";
        return type.Kind switch
        {
            FieldKind.Boolean => "true or false",
            FieldKind.Int32 or FieldKind.Int64 => "a whole number",
            FieldKind.Double or FieldKind.Decimal => "a number",
            FieldKind.Date => "a day such as 2024-05-31",
            FieldKind.Timestamp => "a day and time such as 2024-05-31T17:30:00Z",
            FieldKind.Uri => "an address such as https://example.org",
            FieldKind.Reference => $"the slug of an article of {ShortName(type.ReferencedTypeName!)}",
            _ => "a text",
        };
    }

    /// <summary>The last part of a full name: <c>BlogPost</c> for <c>global::App.BlogPost</c>.</summary>
    public static string ShortName(string typeName) => typeName.Substring(Math.Max(typeName.LastIndexOf('.'), typeName.LastIndexOf(':')) + 1);
}
