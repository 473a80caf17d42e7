using System.Globalization;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Compiler.TextLists;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>An archive as C# shows it: everything that generated code contains about it, without its texts.</summary>
/// <remarks>
/// Code is emitted from this alone, however the pack reaches the assembly, so that C# is the same for both carriers. Immutable,
/// with value equality, and independent of the machine. New members must keep this true.
/// </remarks>
/// <param name="Name">The name in code, a C# identifier.</param>
/// <param name="Title">The name that people read.</param>
/// <param name="Fingerprint">The fingerprint that the pack must have.</param>
/// <param name="ArticleCount">How many articles there are.</param>
/// <param name="CanSearch">Whether the pack has a search index.</param>
/// <param name="FileCount">How many files they come from.</param>
/// <param name="FirstFile">The first of these files; the file at which problems of the whole archive are reported.</param>
/// <param name="Slugs">A constant for each article, in the archive's order; empty if there are more than a class should have.</param>
internal sealed record ArchiveManifest(
    string Name,
    string Title,
    string Fingerprint,
    int ArticleCount,
    bool CanSearch,
    int FileCount,
    string FirstFile,
    EquatableArray<SlugManifest> Slugs)
{
    /// <summary>How many slug constants a class gets at most, unless the project says otherwise.</summary>
    /// <remarks>
    /// A constant costs the C# compiler about 0.17 ms and the assembly 0.2 KB, a list of thousands is of no use in an editor, and each
    /// edit of a headline recompiles them. See the benchmarks.
    /// </remarks>
    public const int DefaultMaxSlugConstants = 2000;

    // Lists are compressed, but a table over whole sentences is not worth its room.
    private const int MaxListedKeys = 10_000;
    private const int MaxKeyListLengthInChars = 100_000;

    /// <summary>The types of the articles' fields, in the order of their columns.</summary>
    internal EquatableArray<FieldShape> Shapes { get; init; }

    /// <summary>The names of the other archives that its links lead to, in ordinal order.</summary>
    internal EquatableArray<string> LinkedArchives { get; init; }

    /// <summary>All slugs as a <see cref="TextList"/>, for analyzers; empty if constants show them.</summary>
    public string SlugList { get; init; } = "";

    /// <summary>For each lookup table its keys as a <see cref="TextList"/>, for analyzers; empty if analyzers do not know their type, or if they are too many for metadata.</summary>
    public EquatableArray<string> KeyLists { get; init; }

    /// <summary>Whether the slugs are constants in code.</summary>
    public bool HasSlugConstants => Slugs.Count == ArticleCount;

    /// <summary>Reads the project's limit of slug constants; anything but a number gives the default and a problem.</summary>
    public static Problem? ParseMaxSlugConstants(string text, out int maxSlugConstants)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out maxSlugConstants))
            return null;
        maxSlugConstants = DefaultMaxSlugConstants;
        return Problem.Create(ProblemCatalog.InvalidMaxSlugConstants, "", ProblemSpan.StartOfFile, text, DefaultMaxSlugConstants);
    }

    /// <summary>The problem of too many slugs for constants; null if there are few enough.</summary>
    public Problem? WithoutConstants(int maxSlugConstants) => HasSlugConstants
        ? null
        : Problem.Create(ProblemCatalog.TooManySlugs, FirstFile, ProblemSpan.StartOfFile, Name, ArticleCount, maxSlugConstants);

    /// <summary>The manifest of an archive.</summary>
    public static ArchiveManifest Create(ArchiveSpec archive, int maxSlugConstants) => new(
        archive.Name,
        archive.Title,
        archive.Fingerprint,
        archive.Articles.Count,
        archive.Search != SearchLevel.None,
        archive.Files.Count,
        archive.Files.Count == 0 ? "" : archive.Files[0],
        archive.Articles.Count > maxSlugConstants ? default : archive.Articles.Select(SlugManifest.Create).ToEquatableArray())
    {
        Shapes = archive.Shapes,
        LinkedArchives = archive.LinkedArchives.ToEquatableArray(),
        SlugList = archive.Articles.Count > maxSlugConstants ? TextList.Write(archive.Articles.Select(article => article.Slug)) : "",
        KeyLists = KeyListsOf(archive.Columns),
    };

    /// <summary>The keys of lookup tables, as <see cref="KeyLists"/> has them.</summary>
    public static EquatableArray<string> KeyListsOf(ColumnSet columns)
    {
        return columns.Lookups.Select(lookup => ListOf(columns.Columns[lookup.KeyColumn])).ToEquatableArray();

        static string ListOf(Column keys)
        {
            if (keys.RowCount > MaxListedKeys || KeyTexts.Write(keys).ToArray() is not { Length: > 0 } texts)
                return "";
            string list = TextList.Write(texts);
            return list.Length > MaxKeyListLengthInChars ? "" : list;
        }
    }
}

/// <summary>A slug and its summary in an editor.</summary>
/// <param name="Slug">The slug.</param>
/// <param name="Contents">Headline and first sentence, as a table of contents has them; cut where they are long.</param>
internal sealed record SlugManifest(string Slug, string Contents)
{
    private const int MaxSentenceLengthInChars = 200;

    /// <summary>The manifest of an article.</summary>
    public static SlugManifest Create(ArticleSpec article)
    {
        string paragraph = article.Source.Paragraphs.Count == 0 ? "" : article.Source.Paragraphs[0];
        string sentence = WordEnds.Shorten(paragraph.Substring(0, SentenceEnds.FirstSentenceLength(paragraph.AsSpan())), MaxSentenceLengthInChars);
        string headline = WordEnds.Shorten(article.Headline, MaxSentenceLengthInChars);
        return new SlugManifest(article.Slug, sentence.Length == 0 || sentence == headline ? headline : headline + " — " + sentence);
    }
}
