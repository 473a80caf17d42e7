using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Versions of two to four numbers, held as texts.</summary>
internal sealed class VersionKind() : TextKind(FieldKind.Text)
{
    private const int MinNumbers = 2;
    private const int MaxNumbers = 4;

    /// <inheritdoc/>
    public override string Noun => "a version";

    /// <inheritdoc/>
    public override string Name => Noun;

    /// <inheritdoc/>
    public override string Expected => "a version such as 1.2.0";

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override string TypeName => "System.Version";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.Version";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => "Version";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && Read(scalar.Text) is not null;

    /// <inheritdoc/>
    public override string Advise(string text, string property)
    {
        // JSON and TOML read 1.10 as the number 1.1.
        if (Read(text) is not null)
            return $"write \"{text}\" in quotes, because it is a number without them";
        string bare = text.TrimStart('v', 'V', ' ');
        if (bare != text && Read(bare) is not null)
            return $"write {bare}";
        return Read(bare + ".0") is not null
            ? $"write {bare}.0"
            : $"write two to four numbers with points between them, or make {property} a string";
    }

    /// <inheritdoc/>
    public override int Compare(string left, string right) => Comparer<Version?>.Default.Compare(Read(left), Read(right));

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value)
    {
        if (value is not FieldScalar scalar || Read(scalar.Text) is not { } version)
            return false;
        column.Texts![row] = version.ToString();
        return true;
    }

    private static Version? Read(string text)
    {
        string[] parts = text.Split('.');
        if (parts.Length is < MinNumbers or > MaxNumbers)
            return null;
        int[] numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return null;
        }

        return numbers.Length switch
        {
            2 => new Version(numbers[0], numbers[1]),
            3 => new Version(numbers[0], numbers[1], numbers[2]),
            _ => new Version(numbers[0], numbers[1], numbers[2], numbers[3]),
        };
    }
}
