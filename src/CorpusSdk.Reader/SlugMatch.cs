namespace CorpusSdk.Reader;

/// <summary>Judges how well a mistyped or remembered piece fits a slug.</summary>
internal static class SlugMatch
{
    /// <summary>Beyond a third of the letters a resemblance is chance; nothing resembles no letters at all.</summary>
    public static int MaxErrors(string wanted) => wanted.Length == 0 ? -1 : wanted.Length / 3;

    /// <summary>
    /// The least number of single-character changes that turn <paramref name="wanted"/> into some stretch of
    /// <paramref name="slug"/>: zero where the slug contains it, one for a wrong letter.
    /// </summary>
    public static int CountErrors(string wanted, string slug)
    {
        // Levenshtein's table, with a first row of zeros: a stretch may begin anywhere, and the minimum of the last row lets it end anywhere.
        int[] above = new int[slug.Length + 1];
        int[] row = new int[slug.Length + 1];
        for (int i = 1; i <= wanted.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= slug.Length; j++)
            {
                int replaced = above[j - 1] + (wanted[i - 1] == slug[j - 1] ? 0 : 1);
                row[j] = Math.Min(replaced, Math.Min(above[j], row[j - 1]) + 1);
            }

            (above, row) = (row, above);
        }

        return above.Min();
    }
}
