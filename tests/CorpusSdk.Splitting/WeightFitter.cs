using CorpusSdk.Compiler.Parsing.Splitting;

namespace CorpusSdk.Splitting;

/// <summary>Fits the weights of the evidence by logistic regression, and rounds them to whole numbers.</summary>
internal static class WeightFitter
{
    private const int Steps = 6000;
    private const double Rate = 0.5;
    private const double Decay = 2;

    // A missed opening joins two articles, and one too many splits one: as bad. Most lines open nothing, so the scale is tilted for the balance.
    private const int Lean = 80;

    // Weights are hundredths of a natural logarithm of odds; features are sixteenths.
    private const int Scale = 100;
    private const double Unit = 16;

    /// <summary>Fits the first pass, and then the second to what the first chooses; both replace the weights that the compiler has.</summary>
    public static void FitBoth(IReadOnlyList<MarkedArchive> archives)
    {
        Fit(Read(), OpeningFeatures.FirstComparison, Decay).CopyTo(OpeningWeights.First, 0);
        OpeningWeights.First[0] += Lean;
        Fit(Read(), OpeningFeatures.Names.Length, Decay).CopyTo(OpeningWeights.Second, 0);
        OpeningWeights.Second[0] += Lean;

        (int[], bool)[] Read() => [.. archives.SelectMany(archive => new WeighedLines(archive).ReadFeatures())];
    }

    /// <summary>The weights of the first <paramref name="featureCount"/> features that explain the answers best.</summary>
    public static int[] Fit(IReadOnlyList<(int[] Features, bool Opens)> samples, int featureCount, double decay)
    {
        var weights = new double[featureCount];
        var gradient = new double[featureCount];
        var squares = new double[featureCount];
        for (int step = 0; step < Steps; step++)
        {
            Array.Clear(gradient);
            foreach ((int[] features, bool opens) in samples)
            {
                double sum = 0;
                for (int i = 0; i < featureCount; i++)
                    sum += weights[i] * features[i] / Unit;
                double error = (1 / (1 + Math.Exp(-sum))) - (opens ? 1 : 0);
                for (int i = 0; i < featureCount; i++)
                    gradient[i] += error * features[i] / Unit;
            }

            for (int i = 0; i < featureCount; i++)
            {
                // The constant is not held back.
                double slope = (gradient[i] + (i == 0 ? 0 : decay * weights[i])) / samples.Count;
                squares[i] += slope * slope;
                weights[i] -= Rate * slope / Math.Sqrt(squares[i] + 1e-9);
            }
        }

        return [.. weights.Select(weight => (int)Math.Round(weight * Scale))];
    }

    /// <summary>How C# writes the weights.</summary>
    public static string Print(string name, int[] weights) =>
        $"    public static readonly int[] {name} =\n    [\n" + string.Concat(weights.Select((weight, i) => $"        {weight}, // {OpeningFeatures.Names[i]}\n")) + "    ];\n";
}
