using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Index;

/// <summary>The dictionary of an index, as completion and correction ask it.</summary>
internal sealed class IndexForms(SearchIndex index) : IFormSource
{
    /// <inheritdoc/>
    public bool IsKnown(ReadOnlySpan<byte> form)
    {
        Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        return index.FindTerm(term.Slice(0, index.Analyzer.Stem(form, term))) >= 0;
    }

    /// <inheritdoc/>
    public IReadOnlyList<FormCount> FindByPrefix(ReadOnlySpan<byte> prefix, int limit)
    {
        var found = new List<FormCount>();
        Span<byte> buffer = stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes];
        var cursor = new FormDictionary.FormCursor(index.Forms, buffer);
        for (bool isThere = cursor.MoveTo(prefix); isThere && cursor.Text.StartsWith(prefix); isThere = cursor.MoveNext())
        {
            if (cursor.Entry.Term < 0 || cursor.Text.Length == prefix.Length)
                continue;

            // The best so far, the most frequent one first; of equal ones the first in the dictionary stays in front.
            int count = ArticleCount(cursor.Entry);
            if (found.Count == limit && (limit == 0 || found[limit - 1].ArticleCount >= count))
                continue;
            int place = found.Count;
            while (place > 0 && found[place - 1].ArticleCount < count)
                place--;
            found.Insert(place, new FormCount(Decode(cursor.Text), count));
            if (found.Count > limit)
                found.RemoveAt(limit);
        }

        return found;
    }

    /// <inheritdoc/>
    public IReadOnlyList<NearForm> FindNear(ReadOnlySpan<byte> form, int maxDistance)
    {
        var found = new List<NearForm>();
        Span<byte> buffer = stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes];
        var cursor = new NearFormCursor(index.Forms, form, maxDistance, buffer);
        while (cursor.MoveNext())
            found.Add(new NearForm(Decode(cursor.Text), ArticleCount(cursor.Entry), cursor.Distance));
        return found;
    }

    // What a search for the form finds: the articles of its term.
    private int ArticleCount(FormEntry entry) => (int)index.ReadTerm(entry.Term).Frequency;

    private static string Decode(ReadOnlySpan<byte> text) => Packs.PackReader.Decode(text);
}
