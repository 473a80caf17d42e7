namespace CorpusSdk.Packs;

/// <summary>How many single-character changes turn one text into another (Levenshtein).</summary>
internal static class EditDistance
{
    /// <summary>The distance, or <c>max + 1</c> where it is larger than <paramref name="max"/>, which ends the work early.</summary>
    public static int Compute(string from, string to, int max)
    {
        if (Math.Abs(from.Length - to.Length) > max)
            return max + 1;

        int[] above = new int[to.Length + 1];
        int[] row = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            above[j] = j;

        for (int i = 1; i <= from.Length; i++)
        {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int change = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > max)
                return max + 1;
            (above, row) = (row, above);
        }

        return Math.Min(above[to.Length], max + 1);
    }
}
