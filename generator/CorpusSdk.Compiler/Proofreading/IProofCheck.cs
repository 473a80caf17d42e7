namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Looks for one kind of fault. Stateless, and a function of the text alone: what it finds is cached with the parsed file.</summary>
internal interface IProofCheck
{
    /// <summary>The characters without which there is nothing to find; <see cref="Suspects.None"/> if every text has to be read.</summary>
    Suspects Wanted { get; }

    /// <summary>Reads a text, in time linear in its length.</summary>
    void Read(ProofText text, Findings findings);
}
