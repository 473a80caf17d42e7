using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Guided;

/// <summary>Something that reads bytes of strangers. A fuzzer that sees which branches they take changes them, one by one, towards new branches.</summary>
public abstract class GuidedTarget
{
    /// <summary>The name, which is that of its folder of inputs as well.</summary>
    public abstract string Name { get; }

    /// <summary>An input that is in order, for the fuzzer to begin with.</summary>
    public abstract byte[] WriteSeed(AttackCase attack);

    /// <summary>Reads an input, and asks of the result whatever can be asked.</summary>
    /// <exception cref="Exception">A fault: whatever is thrown here, the promise is that nothing is.</exception>
    public abstract void Run(byte[] input);
}
