using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>Counts the slips between a mistyped slug and others: a letter too many, too few or wrong, or two neighbours that changed places.</summary>
/// <remarks>
/// All rows of the table of distances are computed at once, as bits of one word (Myers 1999; with swaps, Hyyrö 2003). So a comparison
/// takes a few operations for each letter of the other slug, whatever the two look like.
/// </remarks>
internal sealed class SlugPattern
{
    /// <summary>Of a longer text only the beginning is compared: a word has no more bits.</summary>
    public const int MaxLengthInChars = 64;

    private readonly ulong[] _ascii = new ulong[128];
    private readonly Dictionary<char, ulong> _others = [];
    private readonly int _length;

    /// <summary>Prepares for comparisons with a text, which is not empty.</summary>
    public SlugPattern(string wanted)
    {
        _length = Math.Min(wanted.Length, MaxLengthInChars);
        for (int i = 0; i < _length; i++)
        {
            if (wanted[i] < _ascii.Length)
                _ascii[wanted[i]] |= 1UL << i;
            else
                _others[wanted[i]] = PlacesOf(wanted[i]) | (1UL << i);
        }
    }

    /// <summary>The slips between the text and a slug; if there are more than a bound, some number above it.</summary>
    public int CountSlips(string slug, int bound = int.MaxValue) => Count(slug, bound, isAnywhere: false);

    /// <summary>The slips between the text and the stretch of a slug that is most like it; if there are more than a bound, some number above it.</summary>
    public int CountSlipsWithin(string slug, int bound = int.MaxValue) => Count(slug, bound, isAnywhere: true);

    // AggressiveOptimization, which netstandard2.0 has no name for: an editor that asks for the first time would wait for unoptimized code.
    [MethodImpl((MethodImplOptions)512)]
    private int Count(string slug, int bound, bool isAnywhere)
    {
        int end = isAnywhere ? slug.Length : Math.Min(slug.Length, MaxLengthInChars);
        ulong last = 1UL << (_length - 1);
        ulong up = ulong.MaxValue;
        ulong down = 0;
        ulong same = 0;
        ulong before = 0;
        int slips = _length;
        int least = _length;
        for (int i = 0; i < end; i++)
        {
            ulong here = PlacesOf(slug[i]);
            ulong swapped = ((~same & here) << 1) & before;
            same = (((here & up) + up) ^ up) | here | down | swapped;
            ulong more = down | ~(same | up);
            ulong fewer = same & up;
            if ((more & last) != 0)
                slips++;
            else if ((fewer & last) != 0)
                slips--;
            least = Math.Min(least, slips);

            // Each letter to come takes away one slip at most.
            if (slips - bound > end - 1 - i && (least > bound || !isAnywhere))
                return bound + 1;

            // Letters before the stretch cost nothing.
            more = (more << 1) | (isAnywhere ? 0UL : 1UL);
            up = (fewer << 1) | ~(same | more);
            down = more & same;
            before = here;
        }

        return isAnywhere ? least : slips;
    }

    private ulong PlacesOf(char c)
    {
        if (c < _ascii.Length)
            return _ascii[c];
        return _others.TryGetValue(c, out ulong places) ? places : 0;
    }
}
