using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Collects what the checks find in a text.</summary>
internal sealed class Findings(string file, ProofText text)
{
    private readonly List<Problem> _problems = [];

    // What a wrong decoding has left looks like other faults.
    private HashSet<int>? _explained;

    /// <summary>All of it, check by check.</summary>
    public IReadOnlyList<Problem> Problems => _problems;

    /// <summary>Adds a finding.</summary>
    /// <param name="descriptor">The kind.</param>
    /// <param name="start">The offset of its first character in the text.</param>
    /// <param name="end">The offset after its last character, on the same line.</param>
    /// <param name="arguments">What fills the message.</param>
    public void Add(ProblemDescriptor descriptor, int start, int end, params object[] arguments)
    {
        if (_explained?.Contains(start) != true)
            _problems.Add(Problem.Create(descriptor, file, text.SpanOf(start, end), arguments));
    }

    /// <summary>Keeps later findings from being reported for some characters.</summary>
    public void Explain(int start, int end)
    {
        _explained ??= [];
        for (int i = start; i < end; i++)
            _explained.Add(i);
    }
}
