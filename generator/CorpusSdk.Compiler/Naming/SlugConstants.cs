using System.Globalization;

namespace CorpusSdk.Compiler.Naming;

/// <summary>The names of the constants that stand for the slugs of an archive: legal, readable and distinct.</summary>
internal static class SlugConstants
{
    private const string FallbackName = "Article";

    // The members that a class inherits, and the class's own name: a constant may not be called so, or would hide one.
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "Slugs", "Equals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "ReferenceEquals", "Finalize",
    };

    /// <summary>A name for each slug, in the same order. Of two that would be alike the second gets a number.</summary>
    public static IReadOnlyList<string> Build(IReadOnlyList<string> slugs)
    {
        var names = new string[slugs.Count];
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        var nextNumber = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < names.Length; i++)
        {
            string name = IdentifierBuilder.Build(slugs[i].AsSpan());
            if (name.Length == 0)
                name = FallbackName;
            if (Reserved.Contains(name))
                name += "_";
            names[i] = MakeDistinct(name, taken, nextNumber);
        }

        return names;
    }

    // The next number is kept: a thousand slugs without a usable letter would otherwise try each number again.
    private static string MakeDistinct(string name, HashSet<string> taken, Dictionary<string, int> nextNumber)
    {
        if (taken.Add(name))
            return name;

        if (!nextNumber.TryGetValue(name, out int number))
            number = 2;
        string distinct;
        do
        {
            distinct = name + "_" + (number++).ToString(CultureInfo.InvariantCulture);
        }
        while (!taken.Add(distinct));
        nextNumber[name] = number;
        return distinct;
    }
}
