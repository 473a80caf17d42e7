using System.Text;
using CorpusSdk.Packs;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Makes the search index of an archive: articles in, sections of a pack out.</summary>
/// <remarks>
/// Articles in a row are read into <see cref="PostingRun"/>s, by several threads, and the runs are merged term by term. The sections
/// are the same bytes for any number of threads. At most, the runs (about a third of the text), the sections, and a few megabytes a
/// thread are in memory.
/// </remarks>
internal sealed class IndexBuilder
{
    // Small enough for a core's cache, large enough for merging to have few runs.
    private const long RunLengthInBytes = 1 << 20;

    private const int SlicesPerWorker = 16;

    private readonly string? _language;
    private readonly IndexLevel _level;
    private readonly int _workerCount;

    /// <summary>Sets a builder up.</summary>
    /// <param name="language">The language to analyse words in, a BCP 47 tag; null if it is not known.</param>
    /// <param name="level">The level of the index.</param>
    /// <param name="workerCount">How many threads may work at once; 1 means only the calling thread.</param>
    public IndexBuilder(string? language, IndexLevel level, int workerCount)
    {
        _language = language;
        _level = level;
        _workerCount = Math.Max(1, workerCount);
    }

    /// <summary>Builds the index.</summary>
    /// <param name="articleCount">How many articles there are.</param>
    /// <param name="articles">Gives an article by its index. Called twice for each, from several threads, and should cost little.</param>
    public IReadOnlyList<IndexSection> Build(int articleCount, Func<int, ArticleText> articles)
    {
        var lengths = new FieldLengths(articleCount);
        List<int> ends = PlanRuns(articleCount, articles);
        var runs = new PostingRun[ends.Count];
        IReadOnlyList<WordTable> tables = ReadRuns(articles, lengths, ends, runs);
        var dictionary = new MergedDictionary(tables);
        var merge = new PostingMerge(runs, dictionary);
        return [.. WriteSections(lengths, dictionary, merge)];
    }

    private static List<int> PlanRuns(int articleCount, Func<int, ArticleText> articles)
    {
        var ends = new List<int>();
        long length = 0;
        for (int i = 0; i < articleCount; i++)
        {
            length += articles(i).LengthInBytes;
            if (length >= RunLengthInBytes || i == articleCount - 1)
            {
                ends.Add(i + 1);
                length = 0;
            }
        }

        return ends;
    }

    private List<WordTable> ReadRuns(Func<int, ArticleText> articles, FieldLengths lengths, List<int> ends, PostingRun[] runs)
    {
        var tables = new List<WordTable>();
        TextAnalyzer analyzer = TextAnalyzer.For(_language);
        Workers.Run(_workerCount, runs.Length, () =>
        {
            var builder = new RunBuilder(analyzer, lengths);
            lock (tables)
                tables.Add(builder.Words);
            return run => runs[run] = builder.Build(articles, run == 0 ? 0 : ends[run - 1], ends[run]);
        });
        return tables;
    }

    private IEnumerable<IndexSection> WriteSections(FieldLengths lengths, MergedDictionary dictionary, PostingMerge merge)
    {
        var lengthRows = new ByteBuffer(sizeof(uint) * Math.Max(1, lengths.ArticleCount));
        var fieldRows = new ByteBuffer();
        ulong totalLength = 0;
        for (int i = 0; i < lengths.ArticleCount; i++)
        {
            lengthRows.WriteUInt32(lengths.Weighted(i));
            totalLength += lengths.Weighted(i);
            (int headline, int standfirst, _) = lengths.Get(i);
            fieldRows.WriteUInt32((uint)headline);
            fieldRows.WriteUInt32((uint)standfirst);
        }

        // The order of the writes is the order of the fields in IndexLayout.HeaderRow.
        var header = new ByteBuffer();
        header.WriteUInt32((uint)_level);
        header.WriteUInt32((uint)lengths.ArticleCount);
        header.WriteUInt32((uint)dictionary.TermCount);
        header.WriteUInt32((uint)dictionary.EntryCount);
        header.WriteUInt64(totalLength);
        header.WriteUInt32(TextAnalyzer.Version);
        header.WriteUInt32(0);

        var language = new ByteBuffer();
        language.WriteBytes(Encoding.UTF8.GetBytes(_language ?? ""));
        var forms = new ByteBuffer();
        var blocks = new ByteBuffer();
        dictionary.Write(forms, blocks);
        (ByteBuffer terms, List<ReadOnlyMemory<byte>> postings) = WritePostings(lengths, dictionary, merge);

        yield return Section(PackSection.SearchHeader, IndexLayout.HeaderRow.SizeInBytes, header);
        yield return Section(PackSection.SearchLanguage, sizeof(byte), language);
        yield return Section(PackSection.SearchForms, sizeof(byte), forms);
        yield return Section(PackSection.SearchFormBlocks, IndexLayout.FormBlockRow.SizeInBytes, blocks);
        yield return Section(PackSection.SearchTerms, IndexLayout.TermRow.SizeInBytes, terms);
        yield return new IndexSection(PackSection.SearchPostings, sizeof(byte), postings);
        yield return Section(PackSection.SearchLengths, sizeof(uint), lengthRows);
        if (_level == IndexLevel.Full)
            yield return Section(PackSection.SearchFieldLengths, IndexLayout.FieldLengthRow.SizeInBytes, fieldRows);
    }

    private static IndexSection Section(PackSection kind, int itemSizeInBytes, ByteBuffer bytes) => new(kind, itemSizeInBytes, [bytes.WrittenMemory]);

    private (ByteBuffer Terms, List<ReadOnlyMemory<byte>> Postings) WritePostings(FieldLengths lengths, MergedDictionary dictionary, PostingMerge merge)
    {
        int[] sliceEnds = merge.PlanSlices(_workerCount == 1 ? 1 : _workerCount * SlicesPerWorker);
        var postings = new ByteBuffer[sliceEnds.Length];
        var rows = new (uint Start, uint Frequency)[dictionary.TermCount];
        Workers.Run(_workerCount, sliceEnds.Length, () =>
        {
            var writer = new PostingWriter(_level, lengths);
            return slice =>
            {
                var buffer = new ByteBuffer(1 << 16);
                for (int term = slice == 0 ? 0 : sliceEnds[slice - 1]; term < sliceEnds[slice]; term++)
                {
                    writer.Clear();
                    merge.AddPostings(term, writer);
                    rows[term].Start = (uint)buffer.Length;
                    rows[term].Frequency = (writer.Frequency << IndexLayout.TermRow.FlagBits) | writer.Flags;
                    writer.Write(buffer);
                }

                postings[slice] = buffer;
            };
        });

        var terms = new ByteBuffer(IndexLayout.TermRow.SizeInBytes * (rows.Length + 1));
        var chunks = new List<ReadOnlyMemory<byte>>();
        uint start = 0;
        for (int slice = 0, term = 0; slice < postings.Length; slice++)
        {
            for (; term < sliceEnds[slice]; term++)
            {
                terms.WriteUInt32(start + rows[term].Start);
                terms.WriteUInt32(rows[term].Frequency);
            }

            chunks.Add(postings[slice].WrittenMemory);
            start = checked(start + (uint)postings[slice].Length);
        }

        terms.WriteUInt32(start);
        terms.WriteUInt32(0);
        chunks.Add(new byte[IndexLayout.PaddingInBytes]);
        return (terms, chunks);
    }
}
