using System.Text.RegularExpressions;
using CorpusSdk.Tests.Search.Analysis;

namespace CorpusSdk.Tests.Search.Peers;

/// <summary>The texts of the repository's <c>corpus</c> folder.</summary>
internal static partial class RepositoryTexts
{
    /// <summary>
    /// All paragraphs. Whatever is not a letter of the Latin alphabet (a to z, or with a diacritic that comes off), a digit or a blank
    /// becomes a blank, which no two tokenizers disagree about.
    /// </summary>
    public static IEnumerable<string> Paragraphs() =>
        Directory.EnumerateFiles(Path.Combine(TestTexts.RepositoryRoot, "corpus"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllLines(path))
            .Select(line => OtherCharacters().Replace(line, " ").Trim())
            .Where(line => line.Length > 0);

    [GeneratedRegex("[^a-zA-Z0-9À-ÅÇ-ÏÑ-ÖÙ-Ýà-åç-ïñ-öù-ýÿ]+")]
    private static partial Regex OtherCharacters();
}
