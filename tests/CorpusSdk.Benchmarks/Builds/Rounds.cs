namespace CorpusSdk.Benchmarks.Builds;

/// <summary>Measures several things in turn, so that a machine that slows down slows down all of them.</summary>
internal static class Rounds
{
    /// <summary>Runs each measurement once without counting it, and then as often as is asked for.</summary>
    /// <param name="count">How many rounds count.</param>
    /// <param name="measurements">Each is given the number of the round and gives what it measured; the order is reversed in every other round, so that none profits from its place.</param>
    /// <returns>A series for each measurement, in their order.</returns>
    public static Series[] Run(int count, params Func<int, double>[] measurements)
    {
        var values = measurements.Select(_ => new double[count]).ToArray();
        for (int round = 0; round <= count; round++)
        {
            Report.Progress(round == 0 ? "warming up" : $"round {round} of {count}");
            for (int i = 0; i < measurements.Length; i++)
            {
                int place = round % 2 == 0 ? i : measurements.Length - 1 - i;
                double value = measurements[place](round);
                if (round > 0)
                    values[place][round - 1] = value;
            }
        }

        return values.Select(series => new Series(series)).ToArray();
    }
}

/// <summary>What one measurement gave in each round.</summary>
internal sealed class Series(IReadOnlyList<double> values)
{
    /// <summary>The value in the middle; of an even number, the upper of the two.</summary>
    public double Median { get; } = values.Order().ElementAt(values.Count / 2);

    /// <summary>The least value.</summary>
    public double Least { get; } = values.Min();

    /// <summary>The greatest value.</summary>
    public double Most { get; } = values.Max();

    /// <summary>The differences between the values of the same round.</summary>
    public Series Minus(Series other) => new(Values.Zip(other.Values, (mine, its) => mine - its).ToArray());

    private IReadOnlyList<double> Values => values;
}
