using System.Globalization;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Fields;

/// <summary>Finds members of enumerations by the names that people write.</summary>
internal static class EnumNames
{
    private static readonly char[] Separators = [',', '|'];

    /// <summary>
    /// The value of a member: by its exact name, else by its name with letter case, spaces and <c>- _ . :</c> aside. Of an
    /// enumeration of flags, several names may be given, with commas or bars between them.
    /// </summary>
    public static bool TryFind(EnumShape shape, string text, out long value)
    {
        if (!shape.IsFlags || text.IndexOfAny(Separators) < 0)
            return TryFindOne(shape, text, out value);

        value = 0;
        foreach (string part in text.Split(Separators))
        {
            if (!TryFindOne(shape, part.Trim(), out long flag))
                return false;
            value |= flag;
        }

        return true;
    }

    /// <summary>The name of a value, of flags the names with commas between them; its digits where no member has it.</summary>
    public static string NameOf(EnumShape shape, long value)
    {
        if (shape.Members.FirstOrDefault(member => member.Value == value) is { } single)
            return single.Name;

        EnumMember[] flags = shape.IsFlags ? [.. shape.Members.Where(member => member.Value != 0 && (member.Value & value) == member.Value)] : [];
        return flags.Length > 0 && flags.Aggregate(0L, (all, flag) => all | flag.Value) == value
            ? string.Join(", ", flags.Select(flag => flag.Name))
            : value.ToString(CultureInfo.InvariantCulture);
    }

    private static bool TryFindOne(EnumShape shape, string text, out long value)
    {
        foreach (EnumMember member in shape.Members.AsSpan())
        {
            if (member.Name == text)
            {
                value = member.Value;
                return true;
            }
        }

        string normal = KeyText.Normalize(text);
        foreach (EnumMember member in shape.Members.AsSpan())
        {
            if (KeyText.Normalize(member.Name) == normal)
            {
                value = member.Value;
                return true;
            }
        }

        value = 0;
        return false;
    }
}
