using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Analyzers;

/// <summary>Keys of a table that are no texts, in ascending order.</summary>
internal sealed class KnownValues
{
    private readonly IComparable[] _values;

    /// <summary>Reads the keys of a list. A text that is no such value makes the list unusable, and there are none then.</summary>
    public KnownValues(IEnumerable<string> texts, FieldKind kind)
    {
        IComparable?[] values = [.. texts.Select(text => KeyTexts.Read(text, kind))];
        _values = values.Contains(null) ? [] : [.. values.OfType<IComparable>()];
        Array.Sort(_values);
    }

    /// <summary>How many there are.</summary>
    public int Count => _values.Length;

    /// <summary>Whether a value is one of them.</summary>
    public bool Contains(IComparable value) => Array.BinarySearch(_values, value) >= 0;

    /// <summary>Whether a value is between two, both included.</summary>
    public bool HasBetween(IComparable first, IComparable last)
    {
        int at = FirstFrom(first);
        return at < _values.Length && _values[at].CompareTo(last) <= 0;
    }

    /// <summary>The keys below and above a value that is not among them, the nearer first.</summary>
    public IComparable[] FindNeighbours(IComparable value)
    {
        int above = FirstFrom(value);
        return [.. new[] { above - 1, above }
            .Where(position => (uint)position < (uint)_values.Length)
            .Select(position => _values[position])
            .OrderBy(neighbour => Math.Abs(Place(neighbour) - Place(value)))];
    }

    /// <summary>The keys whose names in an enum come nearest to that of another member.</summary>
    public IComparable[] FindNearestMembers(string name, ITypeSymbol type)
    {
        var members = new Dictionary<string, IComparable>(StringComparer.Ordinal);
        foreach (IComparable value in _values)
        {
            if (KeyConstants.MemberOf((long)value, type) is { } member)
                members[member.Name] = value;
        }

        return [.. DidYouMean.Find(name, members.Keys).Select(near => members[near])];
    }

    private int FirstFrom(IComparable value)
    {
        int at = Array.BinarySearch(_values, value);
        return at < 0 ? ~at : at;
    }

    private static double Place(IComparable value) => value is DateTime day ? day.Ticks : Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture);
}
