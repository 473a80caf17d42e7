using System.Runtime.ExceptionServices;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Runs pieces of work on several threads; a free thread takes the next piece.</summary>
internal static class Workers
{
    /// <summary>Runs all pieces and returns when they are done. Rethrows the exception of a piece.</summary>
    /// <param name="workerCount">How many threads, the calling one among them.</param>
    /// <param name="pieceCount">How many pieces.</param>
    /// <param name="createWorker">Makes what runs pieces on one thread; called on that thread.</param>
    public static void Run(int workerCount, int pieceCount, Func<Action<int>> createWorker)
    {
        int next = -1;
        ExceptionDispatchInfo? failure = null;
        void Work()
        {
            try
            {
                Action<int>? worker = null;
                for (int piece = Interlocked.Increment(ref next); piece < pieceCount; piece = Interlocked.Increment(ref next))
                    (worker ??= createWorker())(piece);
            }
#pragma warning disable CA1031 // It is thrown again on the calling thread.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Interlocked.CompareExchange(ref failure, ExceptionDispatchInfo.Capture(exception), null);
                Interlocked.Exchange(ref next, pieceCount);
            }
        }

        var helpers = new Thread[Math.Max(0, Math.Min(workerCount, pieceCount) - 1)];
        for (int i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(Work) { IsBackground = true };
            helpers[i].Start();
        }

        Work();
        foreach (Thread helper in helpers)
            helper.Join();
        failure?.Throw();
    }
}
