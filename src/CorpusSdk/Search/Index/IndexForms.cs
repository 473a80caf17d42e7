using System.Text;
using CorpusSdk.Packs;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Index;

/// <summary>The dictionary of an index, as completion and correction ask it.</summary>
/// <param name="index">The index.</param>
/// <param name="pack">The articles that are indexed.</param>
internal sealed class IndexForms(SearchIndex index, PackReader pack) : IFormSource
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
        if (IsOfPairs(prefix))
            return [];
        var found = new List<(int Term, uint Count, FormCount Form)>();
        Span<byte> buffer = stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes];
        var cursor = new FormDictionary.FormCursor(index.Forms, buffer);
        for (bool isThere = cursor.MoveTo(prefix); isThere && cursor.Text.StartsWith(prefix); isThere = cursor.MoveNext())
        {
            if (cursor.Entry.Term < 0 || cursor.Text.Length == prefix.Length)
                continue;

            // The best so far, the most frequent one first; of equal ones the first in the dictionary stays in front.
            FormEntry entry = cursor.Entry;
            int count = ArticleCount(entry);
            int place = found.FindIndex(candidate => candidate.Term == entry.Term);
            if (place >= 0)
            {
                if (found[place].Count < entry.Count)
                    found[place] = (entry.Term, entry.Count, new FormCount(Decode(cursor.Text), count));
                continue;
            }

            if (found.Count == limit && (limit == 0 || found[limit - 1].Form.ArticleCount >= count))
                continue;
            place = found.Count;
            while (place > 0 && found[place - 1].Form.ArticleCount < count)
                place--;
            found.Insert(place, (entry.Term, entry.Count, new FormCount(Decode(cursor.Text), count)));
            if (found.Count > limit)
                found.RemoveAt(limit);
        }

        return found.ConvertAll(static candidate => candidate.Form);
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

    /// <inheritdoc/>
    public void ReadSpellings(string form, Spellings spellings)
    {
        if (!index.Forms.TryFind(Encoding.UTF8.GetBytes(form), out FormEntry entry) || entry.Term < 0)
            return;
        var postings = new PostingCursor();
        postings.Open(index, index.ReadTerm(entry.Term));
        for (int block = 0; block < postings.BlockCount; block++)
        {
            postings.Load(block);
            foreach (uint article in postings.Articles)
            {
                spellings.Read(pack.Body((int)article));
                spellings.Read(Encoding.UTF8.GetBytes(pack.ArticleTitle((int)article) ?? ""));
                spellings.Read(Encoding.UTF8.GetBytes(pack.Standfirst((int)article) ?? ""));
                if (spellings.IsComplete)
                    return;
            }
        }
    }

    private static bool IsOfPairs(ReadOnlySpan<byte> form) =>
        !form.IsEmpty && CharacterTables.ClassOf(Utf8Character.Decode(form, 0, out _)) is WordClass.Ideograph or WordClass.Unspaced;

    // What a search for the form finds: the articles of its term.
    private int ArticleCount(FormEntry entry) => (int)index.ReadTerm(entry.Term).Frequency;

    private static string Decode(ReadOnlySpan<byte> text) => PackReader.Decode(text);
}
