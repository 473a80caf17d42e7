using System.Globalization;

namespace CorpusSdk;

/// <summary>A value that a filter compares a field with. Values of the usual types turn into one by themselves.</summary>
/// <remarks>
/// A text is read as what the field has: a number, <c>true</c>, a day (<c>2024-05-31</c>), a month (<c>2024-05</c>), a year (<c>2024</c>), a point in
/// time. Texts are compared ordinally, by UTF-16 code units. A member of an enumeration stands for its name, an article for its slug.
/// </remarks>
public readonly struct FilterValue : IEquatable<FilterValue>
{
    private FilterValue(object? value) => Value = value;

    /// <summary>A <see cref="bool"/>, <see cref="long"/>, <see cref="double"/>, <see cref="decimal"/>, <see cref="DateTime"/>, <see cref="DateTimeOffset"/> or <see cref="string"/>.</summary>
    internal object? Value { get; }

    /// <summary>A text.</summary>
    public static implicit operator FilterValue(string? value) => new(value);

    /// <summary>A truth value.</summary>
    public static implicit operator FilterValue(bool value) => new(value);

    /// <summary>A whole number.</summary>
    public static implicit operator FilterValue(int value) => new((long)value);

    /// <summary>A large whole number.</summary>
    public static implicit operator FilterValue(long value) => new(value);

    /// <summary>A floating-point number.</summary>
    public static implicit operator FilterValue(double value) => new(value);

    /// <summary>A decimal number.</summary>
    public static implicit operator FilterValue(decimal value) => new(value);

#if NET8_0_OR_GREATER
    /// <summary>A day.</summary>
    public static implicit operator FilterValue(DateOnly value) => new(value.ToDateTime(TimeOnly.MinValue));
#endif

    /// <summary>A day if it is a midnight of no time zone; else a point in time, in UTC where it has no time zone.</summary>
    public static implicit operator FilterValue(DateTime value) =>
        value.Kind == DateTimeKind.Unspecified && value.TimeOfDay == TimeSpan.Zero
            ? new(value)
            : new(new DateTimeOffset(value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value));

    /// <summary>A point in time.</summary>
    public static implicit operator FilterValue(DateTimeOffset value) => new(value);

    /// <summary>An address, as written.</summary>
    public static implicit operator FilterValue(Uri? value) => new(value?.OriginalString);

    /// <summary>A member of an enumeration: its name.</summary>
    public static implicit operator FilterValue(Enum? value) => new(value?.ToString());

    /// <summary>An article that a field refers to: its slug.</summary>
    public static implicit operator FilterValue(Article? value) => new(value?.Slug);

    /// <summary>Whether both are the same value of the same type.</summary>
    public static bool operator ==(FilterValue left, FilterValue right) => left.Equals(right);

    /// <summary>Whether the two differ.</summary>
    public static bool operator !=(FilterValue left, FilterValue right) => !left.Equals(right);

    /// <summary>Whether <paramref name="other"/> is the same value of the same type.</summary>
    public bool Equals(FilterValue other) => Equals(Value, other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FilterValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value?.GetHashCode() ?? 0;

    /// <summary>The value as text, a day as <c>2024-05-31</c>.</summary>
    public override string ToString() => Value switch
    {
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTimeOffset time => time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => Value as string ?? "",
    };
}
