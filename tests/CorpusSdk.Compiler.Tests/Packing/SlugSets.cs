using CsCheck;

namespace CorpusSdk.Compiler.Tests.Packing;

/// <summary>Sets of slugs that are hard to distinguish.</summary>
internal static class SlugSets
{
    /// <summary>Few letters, few lengths, one number in the middle, the empty slug.</summary>
    public static Gen<string[]> Resembling { get; } = Gen.OneOf(
            Gen.Char["ab-"].Array[0, 12].Select(chars => new string(chars)),
            Gen.Int[0, 5000].Select(number => $"the-river-that-nobody-crossed-{number}-times-in-a-year"),
            Gen.String[0, 70],
            Gen.String[0, 3].Select(end => new string('x', 200) + end))
        .Array[0, 60]
        .Select(slugs => slugs.Distinct(StringComparer.Ordinal).ToArray());
}
