namespace CorpusSdk.Compiler.Indexing;

/// <summary>The postings of some articles in a row: for each of their terms, the articles and the positions within them.</summary>
/// <param name="Words">Numbers the terms.</param>
/// <param name="Terms">The terms that occur, in the order in which they came.</param>
/// <param name="Starts">For each of <paramref name="Terms"/> where its postings start, and one more.</param>
/// <param name="Bytes">
/// For each article of a term: its index (for the first one plus nothing, then less the one before), the number of positions, the
/// first position, and for each of the others how far it is from the one before.
/// </param>
internal sealed record PostingRun(WordTable Words, int[] Terms, int[] Starts, byte[] Bytes);
