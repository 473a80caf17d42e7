namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Which of some hashes come more than once.</summary>
/// <param name="count">How many texts there are.</param>
internal sealed class Recurrence(int count)
{
    private readonly uint[] _hashes = new uint[count];
    private readonly HashSet<uint> _seen = [];
    private readonly HashSet<uint> _recurring = [];

    /// <summary>Adds the hash of a text, zero for none.</summary>
    public void Add(int text, uint hash)
    {
        _hashes[text] = hash;
        if (hash != 0 && !_seen.Add(hash))
            _recurring.Add(hash);
    }

    /// <summary>Whether another text has the hash of this one.</summary>
    public bool Recurs(int text) => _hashes[text] != 0 && _recurring.Contains(_hashes[text]);
}
