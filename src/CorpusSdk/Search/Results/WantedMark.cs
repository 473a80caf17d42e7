namespace CorpusSdk.Search.Results;

/// <summary>A word of a body that is wanted.</summary>
/// <param name="Number">What it is, of <see cref="WantedTerms"/>; the same word may have several marks.</param>
/// <param name="Word">Which word of the body it is, counted from 0.</param>
/// <param name="Offset">The byte of the body that it begins with.</param>
/// <param name="Start">Where it begins in the text of the snippet.</param>
/// <param name="End">Where it ends there.</param>
/// <param name="Counts">Whether to mark it here: as a word by itself, or as part of a phrase found here.</param>
internal readonly record struct WantedMark(int Number, int Word, int Offset, int Start, int End, bool Counts);
