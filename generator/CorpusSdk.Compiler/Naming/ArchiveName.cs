using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Naming;

/// <summary>The name of an archive in code, and the changes to the name that was asked for.</summary>
/// <param name="Identifier">The C# identifier; empty if the name has no letter or digit.</param>
/// <param name="Problem">What the author should know; null if at most capitals were changed.</param>
/// <param name="Wish">The name as the metadata, the header, the folder or the file gives it.</param>
internal sealed record ArchiveName(string Identifier, ProblemDescriptor? Problem, string Wish)
{
    // The name is part of file names, which hold 255 bytes at most (a character has up to three); metadata would take more.
    private const int MaxLengthInChars = 80;

    // Names of members that are generated into an archive's class, which a class cannot share, and names that would hide
    // what code in the namespace Corpus needs.
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Archive", "Article", "Articles", "Catalog", "Corpus", "CorpusSdk", "DidYouMean", "FieldsData", "FieldsWords", "PackData", "PackWords", "Search", "Slugs", "Suggest", "System",
    };

    /// <summary>Makes a name: <c>field-notes</c> becomes <c>FieldNotes</c>, <c>articles</c> becomes <c>ArticlesArchive</c>.</summary>
    public static ArchiveName Create(string wish)
    {
        string identifier = IdentifierBuilder.Build(wish.AsSpan());
        if (identifier.Length == 0)
            return new ArchiveName("", ProblemCatalog.UnusableArchiveName, wish);
        if (Reserved.Contains(identifier))
            return new ArchiveName(identifier + "Archive", ProblemCatalog.ReservedArchiveName, wish);
        if (identifier.Length > MaxLengthInChars)
            return new ArchiveName(identifier.Substring(0, MaxLengthInChars), ProblemCatalog.AdjustedArchiveName, wish);
        return new ArchiveName(identifier, IsReadable(wish) ? null : ProblemCatalog.AdjustedArchiveName, wish);
    }

    // Spaces, hyphens and dots between words are how files are named; anything else that was left out is reported.
    private static bool IsReadable(string wish)
    {
        if (wish.Length > 0 && !UnicodeTables.IsIdentifierStart(wish[0]))
            return false;
        foreach (char c in wish)
        {
            if (c is not (' ' or '-' or '_' or '.') && !UnicodeTables.IsIdentifierPart(c))
                return false;
        }

        return true;
    }
}
