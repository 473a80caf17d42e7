using System.Globalization;

namespace CorpusSdk.Compiler.Naming;

/// <summary>The names of one scope, each used once.</summary>
/// <param name="comparer">When two names are the same.</param>
/// <param name="reserved">Names that nothing gets.</param>
internal sealed class DistinctNames(StringComparer comparer, IEnumerable<string> reserved)
{
    private readonly HashSet<string> _taken = new(reserved, comparer);
    private readonly Dictionary<string, int> _nextNumber = new(comparer);

    /// <summary>Takes names that belong together; if one of them is taken already, takes none and gives false.</summary>
    public bool TryTake(params string[] names)
    {
        if (names.Any(_taken.Contains))
            return false;
        _taken.UnionWith(names);
        return true;
    }

    /// <summary>A number after a name that is taken: the first, from 2 on, with which the name can be taken.</summary>
    /// <remarks>The next number is kept: otherwise, a thousand equal names would try each number again.</remarks>
    public string Number(string name, Func<string, bool> tryTake)
    {
        if (!_nextNumber.TryGetValue(name, out int number))
            number = 2;
        string distinct;
        do
        {
            distinct = name + (number++).ToString(CultureInfo.InvariantCulture);
        }
        while (!tryTake(distinct));
        _nextNumber[name] = number;
        return distinct;
    }
}
