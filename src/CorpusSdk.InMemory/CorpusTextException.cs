using System.Collections.ObjectModel;

namespace CorpusSdk.InMemory;

/// <summary>A text with errors, which cannot be compiled.</summary>
public sealed class CorpusTextException : Exception
{
    internal CorpusTextException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = new ReadOnlyCollection<string>([.. problems]);

    /// <summary>
    /// Each error as compilers print it, <c>corpus/sample.txt(3,1): error CORPUS1001: …</c>, in the order of files and lines. Without an id
    /// where a text does not fit the inferred fields of the archive that it replaces.
    /// </summary>
    public IReadOnlyList<string> Problems { get; }
}
