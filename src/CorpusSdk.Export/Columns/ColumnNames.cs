using System.Globalization;
using System.Text;

namespace CorpusSdk.Export.Columns;

/// <summary>Gives columns names that a table can have side by side: engines do not distinguish letter case.</summary>
/// <param name="taken">The names that are taken already.</param>
/// <param name="maxLengthInBytes">The longest name that the engine knows, in UTF-8; longer ones are cut, and stay different.</param>
internal sealed class ColumnNames(IEnumerable<string> taken, int maxLengthInBytes = int.MaxValue)
{
    private readonly HashSet<string> _taken = new(taken, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key itself, with <c>field_</c> in front if that is taken, and with a number behind if that is taken, too.</summary>
    public string Add(string key)
    {
        string name = Cut(key, maxLengthInBytes);
        for (int number = 1; !_taken.Add(name); number++)
        {
            string end = number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"_{number}");
            name = Cut($"field_{key}", maxLengthInBytes - end.Length) + end;
        }

        return name;
    }

    private static string Cut(string name, int maxLengthInBytes)
    {
        int lengthInBytes = 0;
        int length = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            lengthInBytes += rune.Utf8SequenceLength;
            if (lengthInBytes > maxLengthInBytes)
                return name[..length];
            length += rune.Utf16SequenceLength;
        }

        return name;
    }
}
