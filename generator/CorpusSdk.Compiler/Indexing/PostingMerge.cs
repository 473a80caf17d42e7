namespace CorpusSdk.Compiler.Indexing;

/// <summary>Finds the postings that runs have of each term of the index.</summary>
internal sealed class PostingMerge
{
    private readonly PostingRun[] _runs;

    // The places of term t are those from _starts[t] to _starts[t + 1], in the order of runs.
    private readonly int[] _starts;
    private readonly (int Run, int Index)[] _places;
    private readonly long[] _sizes;

    /// <summary>Sorts the postings of runs by the numbers of the merged dictionary.</summary>
    public PostingMerge(PostingRun[] runs, MergedDictionary dictionary)
    {
        _runs = runs;
        _starts = new int[dictionary.TermCount + 1];
        _sizes = new long[dictionary.TermCount];
        foreach (PostingRun run in runs)
        {
            int[] ranks = dictionary.RanksOfTerms(run.Words);
            for (int i = 0; i < run.Terms.Length; i++)
            {
                int term = ranks[run.Terms[i]];
                _starts[term + 1]++;
                _sizes[term] += run.Starts[i + 1] - run.Starts[i];
            }
        }

        for (int term = 0; term < _sizes.Length; term++)
            _starts[term + 1] = checked(_starts[term] + _starts[term + 1]);

        _places = new (int, int)[_starts[_sizes.Length]];
        var next = new int[_sizes.Length];
        Array.Copy(_starts, next, next.Length);
        for (int r = 0; r < runs.Length; r++)
        {
            int[] ranks = dictionary.RanksOfTerms(runs[r].Words);
            for (int i = 0; i < runs[r].Terms.Length; i++)
                _places[next[ranks[runs[r].Terms[i]]]++] = (r, i);
        }
    }

    /// <summary>Divides the terms into slices of about equal work: for each slice the term after its last.</summary>
    public int[] PlanSlices(int wantedCount)
    {
        long total = _sizes.Sum();
        var ends = new List<int>();
        long size = 0;
        for (int term = 0; term < _sizes.Length; term++)
        {
            size += _sizes[term];
            if (size >= total / wantedCount && term < _sizes.Length - 1)
            {
                ends.Add(term + 1);
                size = 0;
            }
        }

        if (_sizes.Length > 0)
            ends.Add(_sizes.Length);
        return [.. ends];
    }

    /// <summary>Passes all postings of a term to a writer, in the order of articles.</summary>
    public void AddPostings(int term, PostingWriter writer)
    {
        for (int i = _starts[term]; i < _starts[term + 1]; i++)
            writer.Add(_runs[_places[i].Run], _places[i].Index);
    }
}
