namespace CorpusSdk.Compiler.Fields;

/// <summary>Reads the members of an enumeration by name.</summary>
internal static class EnumReader
{
    /// <summary>
    /// The value of a member: the exact name first, else letter case, hyphens, underscores and spaces aside. Of a set of flags, several
    /// names with commas between them.
    /// </summary>
    public static bool TryRead(EnumShape shape, string text, out long value)
    {
        value = 0;
        if (!shape.IsFlags || text.IndexOf(',') < 0)
            return TryReadMember(shape, text, out value);
        foreach (string part in text.Split(','))
        {
            if (!TryReadMember(shape, part.Trim(), out long flag))
                return false;
            value |= flag;
        }

        return true;
    }

    private static bool TryReadMember(EnumShape shape, string text, out long value)
    {
        EnumMember? member = shape.Members.FirstOrDefault(member => member.Name == text)
            ?? shape.Members.FirstOrDefault(member => string.Equals(Plain(member.Name), Plain(text), StringComparison.OrdinalIgnoreCase));
        value = member?.Value ?? 0;
        return member is not null;
    }

    private static string Plain(string name) => name.Replace("-", "").Replace("_", "").Replace(" ", "");
}
