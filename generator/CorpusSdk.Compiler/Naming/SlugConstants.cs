namespace CorpusSdk.Compiler.Naming;

/// <summary>The names of the constants for the slugs of an archive: legal, readable and distinct.</summary>
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
        var taken = new DistinctNames(StringComparer.Ordinal, Reserved);
        for (int i = 0; i < names.Length; i++)
        {
            string name = IdentifierBuilder.BuildShort(slugs[i].AsSpan(), out _);
            if (name.Length == 0)
                name = FallbackName;
            if (Reserved.Contains(name))
                name += "_";
            names[i] = taken.TryTake(name) ? name : taken.Number(name + "_", candidate => taken.TryTake(candidate));
        }

        return names;
    }
}
