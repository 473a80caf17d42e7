using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>GUIDs, held as texts with hyphens and small letters, whose ordinal order is that of the values.</summary>
internal sealed class GuidKind() : TextKind(FieldKind.Text)
{
    private const int LengthInChars = 36;
    private const int DigitCount = 32;

    /// <inheritdoc/>
    public override string Noun => "a GUID";

    /// <inheritdoc/>
    public override string Name => Noun;

    /// <inheritdoc/>
    public override string Expected => "a GUID such as 3f2504e0-4f89-41d3-9a0c-0305e82c3301";

    /// <inheritdoc/>
    public override string TypeName => "System.Guid";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.Guid";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => "Guid";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && IsGuid(scalar.Text);

    /// <inheritdoc/>
    public override string Advise(string text, string property)
    {
        string digits = text.Trim().Trim('{', '}', '(', ')').Replace("-", "").ToLowerInvariant();
        string meant = digits.Length == DigitCount ? digits.Insert(20, "-").Insert(16, "-").Insert(12, "-").Insert(8, "-") : "";
        return IsGuid(meant) ? $"write {meant}" : $"write 32 hexadecimal digits in groups of 8, 4, 4, 4 and 12, or make {property} a string";
    }

    /// <inheritdoc/>
    public override int Compare(string left, string right) => string.CompareOrdinal(left.ToLowerInvariant(), right.ToLowerInvariant());

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value)
    {
        if (value is not FieldScalar scalar || !IsGuid(scalar.Text))
            return false;
        column.Texts![row] = scalar.Text.ToLowerInvariant();
        return true;
    }

    // By hand: the framework's own reading lets more pass on some platforms than on others.
    private static bool IsGuid(string text)
    {
        if (text.Length != LengthInChars)
            return false;
        for (int i = 0; i < text.Length; i++)
        {
            bool isRight = i is 8 or 13 or 18 or 23 ? text[i] == '-' : text[i] is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
            if (!isRight)
                return false;
        }

        return true;
    }
}
