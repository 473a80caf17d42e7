using System.Text.Json;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>Measures shapes one after the other and writes a line of JSON for each; the command starts it, since a shape may be the end of its process.</summary>
internal static class GrowthWorker
{
    // The smallest stack of a thread in a compiler or a build engine.
    private const int StackSizeInBytes = 1 << 20;

    /// <summary>Runs.</summary>
    public static int Run(GrowthOptions options)
    {
        foreach (HostileShape shape in HostileShapes.Named(options.Shape).Skip(options.Skip))
        {
            ShapeResult? result = null;
            var thread = new Thread(() => result = Measure(shape), StackSizeInBytes);
            thread.Start();
            thread.Join();
            Console.WriteLine(JsonSerializer.Serialize(result));
        }

        return 0;
    }

    private static ShapeResult Measure(HostileShape shape)
    {
        try
        {
            return GrowthMeasurement.Run(shape);
        }
        catch (Exception exception)
        {
            // The compiler never throws: whatever comes is the result.
            return new ShapeResult { Name = shape.Name, Failure = $"{exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}" };
        }
    }
}
