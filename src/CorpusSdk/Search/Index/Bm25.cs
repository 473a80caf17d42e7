namespace CorpusSdk.Search.Index;

/// <summary>The ranking function (page <c>docs/ranking.md</c>), set up for the articles that a query searches.</summary>
internal readonly struct Bm25
{
    /// <summary>How soon more occurrences stop mattering.</summary>
    public const double K1 = 1.2;

    /// <summary>How much the length of an article matters.</summary>
    public const double B = 0.75;

    private const double NormOfNoLength = K1 * (1 - B);

    // A bound is computed in another way than the score it bounds, and must not be below it because of rounding.
    private const double Slack = 1 + 1e-9;

    private readonly double _normPerLength;

    /// <summary>Sets the function up.</summary>
    /// <param name="articleCount">How many articles are searched, in all indexes together.</param>
    /// <param name="totalLength">Their weighted lengths added up.</param>
    public Bm25(long articleCount, ulong totalLength)
    {
        double averageLength = totalLength == 0 ? 1 : totalLength / (double)articleCount;
        _normPerLength = K1 * B / averageLength;
    }

    /// <summary>The inverse document frequency: the fewer articles have a term, the more it weighs.</summary>
    public static double InverseFrequency(long articleCount, long frequency) =>
        Math.Log(1 + ((articleCount - frequency + 0.5) / (frequency + 0.5)));

    /// <summary>The part of a term's score that does not depend on the article.</summary>
    public static double Weight(double inverseFrequency) => inverseFrequency * (K1 + 1);

    /// <summary>The share of <see cref="Weight"/> for an article, from 0 to 1.</summary>
    /// <param name="frequency">The weighted frequency in the article, above 0.</param>
    /// <param name="length">The article's weighted length.</param>
    public double Share(uint frequency, uint length) => frequency / (frequency + NormOfNoLength + (_normPerLength * length));

    /// <summary>The most that <see cref="Share"/> can be.</summary>
    /// <param name="maxFrequency">No frequency is above it.</param>
    /// <param name="minLengthRatio">Nowhere is the length divided by the frequency less.</param>
    public double Bound(double maxFrequency, double minLengthRatio) =>
        maxFrequency == 0 ? 1 : Slack / (1 + (NormOfNoLength / maxFrequency) + (_normPerLength * minLengthRatio));
}
