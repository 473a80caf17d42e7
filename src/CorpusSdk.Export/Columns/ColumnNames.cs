using System.Globalization;

namespace CorpusSdk.Export.Columns;

/// <summary>Gives columns names that a table can have side by side: engines do not distinguish letter case.</summary>
/// <param name="taken">The names that are taken already.</param>
internal sealed class ColumnNames(IEnumerable<string> taken)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key itself, with <c>field_</c> in front if that is taken, and with a number behind if that is taken, too.</summary>
    public string Add(string key)
    {
        string name = key;
        string longer = $"field_{key}";
        for (int number = 1; !_taken.Add(name); number++)
            name = number == 1 ? longer : string.Create(CultureInfo.InvariantCulture, $"{longer}_{number}");
        return name;
    }
}
