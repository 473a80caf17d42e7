using System.Text;

namespace CorpusSdk.Fire.Running;

/// <summary>A case of a campaign: where its chance comes from, and what is written down should it fail.</summary>
/// <param name="number">Which case of the run it is, from 0.</param>
/// <param name="seed">Decides everything else.</param>
public sealed class AttackCase(int number, int seed)
{
    private readonly StringBuilder _notes = new();

    /// <summary>Which case of the run this is, from 0.</summary>
    public int Number => number;

    /// <summary>The one source of chance.</summary>
    public Random Random { get; } = new(seed);

    /// <summary>How many single checks this case has made, such as calls or payloads; at least one.</summary>
    public int CheckCount { get; private set; } = 1;

    /// <summary>What to reproduce a failure with.</summary>
    public string Notes => _notes.ToString();

    /// <summary>Takes down a part of the input.</summary>
    public void Note(string name, string text) => _notes.Append("---- ").AppendLine(name).AppendLine(text);

    /// <summary>Counts checks beyond the first.</summary>
    public void CountChecks(int count) => CheckCount += count;

    /// <summary>Fails the case unless a condition holds.</summary>
    /// <param name="holds">The condition.</param>
    /// <param name="promise">What was to hold.</param>
    /// <exception cref="BrokenPromiseException">It does not hold.</exception>
    public static void Require(bool holds, string promise)
    {
        if (!holds)
            throw new BrokenPromiseException(promise);
    }

    /// <summary>True so many times of a hundred.</summary>
    public bool Happens(int percent) => Random.Next(100) < percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Random.Next(choices.Count)];
}
