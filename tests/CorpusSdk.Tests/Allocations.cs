namespace CorpusSdk.Tests;

/// <summary>
/// Counts the bytes that an action allocates. One measurement alone may be too high: a collection that another thread starts takes away
/// the rest of this thread's allocation buffer, which then counts as allocated, and another thread may hold scratch memory that is then
/// made anew. So each measurement is repeated, and the least counts.
/// </summary>
internal static class Allocations
{
    private const int WarmUps = 3;
    private const int Rounds = 20;

    /// <summary>The bytes that an action allocates after some runs that make what is made once.</summary>
    public static long Least(Action action)
    {
        for (int i = 0; i < WarmUps; i++)
            action();
        return Least(() => action);
    }

    /// <summary>The bytes that an action allocates that can be run only once; each round prepares its own.</summary>
    public static long Least(Func<Action> prepare)
    {
        long least = long.MaxValue;
        for (int i = 0; i < Rounds && least > 0; i++)
        {
            Action action = prepare();
            least = Math.Min(least, Measure(action));
        }

        return least;
    }

    /// <summary>Runs an action that gives how many bytes it may allocate, and demands that one of several runs allocates no more.</summary>
    public static void AssertWithin(Func<long> action)
    {
        long allocated = 0;
        long allowed = 0;
        for (int i = 0; i < Rounds; i++)
        {
            allocated = Measure(() => allowed = action());
            if (allocated <= allowed)
                return;
        }

        Assert.Fail($"{allocated} bytes were allocated, where {allowed} are allowed.");
    }

    private static long Measure(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
