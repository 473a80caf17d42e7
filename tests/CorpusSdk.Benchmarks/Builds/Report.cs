using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The output of a command: progress to the error stream, the result to the output, as Markdown.</summary>
internal static class Report
{
    /// <summary>Says what takes so long.</summary>
    public static void Progress(string text) => Console.Error.WriteLine($"{text} …");

    /// <summary>Writes which machine and which runtime this is.</summary>
    public static void Machine()
    {
        Console.WriteLine();
        foreach (string line in HostEnvironmentInfo.GetCurrent().ToFormattedString().Skip(1))
            Console.WriteLine(line);
        Console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}");
        Console.WriteLine();
    }

    /// <summary>Writes a table.</summary>
    public static void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        WriteRow(header);
        WriteRow(header.Select(_ => "---"));
        foreach (IReadOnlyList<string> row in rows)
            WriteRow(row);
        Console.WriteLine();
    }

    /// <summary>A difference: its median, and in brackets the least and the most, in a unit.</summary>
    /// <param name="series">The differences.</param>
    /// <param name="unit">The unit's sign.</param>
    /// <param name="scale">How many of the unit make one of the series'.</param>
    /// <param name="digits">How many digits after the point.</param>
    public static string Difference(Series series, string unit, double scale = 1, int digits = 2) =>
        $"{Signed(series.Median * scale, digits)} {unit} ({Signed(series.Least * scale, digits)} to {Signed(series.Most * scale, digits)})";

    /// <summary>A median in a unit.</summary>
    public static string Median(Series series, string unit, double scale = 1, int digits = 2) =>
        $"{Fixed(series.Median * scale, digits)} {unit}";

    /// <summary>A number with a number of digits after the point.</summary>
    public static string Fixed(double value, int digits) => value.ToString("N" + digits);

    private static string Signed(double value, int digits) => (value < 0 ? "−" : "+") + Fixed(Math.Abs(value), digits);

    private static void WriteRow(IEnumerable<string> cells) => Console.WriteLine("| " + string.Join(" | ", cells) + " |");
}
