namespace CorpusSdk.Compiler.Problems;

/// <summary>Every kind of problem. Each has a help page of the same name in the repository; a test compares the two.</summary>
/// <remarks>An id is never given to another problem, and a message always says what to do.</remarks>
internal static partial class ProblemCatalog
{
    // ---- 1xxx: the text ----------------------------------------------------------------------------

    /// <summary>Nothing but white space.</summary>
    public static ProblemDescriptor EmptyFile { get; } = Warning(
        "CORPUS1001",
        "The file is empty",
        "The file is empty, so it gives no article: write one, or remove the file");

    /// <summary>A header line and nothing below it.</summary>
    public static ProblemDescriptor HeaderWithoutArticles { get; } = Warning(
        "CORPUS1002",
        "The archive has a header but no articles",
        "The header names the archive '{0}', but no article follows it: add one below, or remove the file");

    /// <summary>A paragraph where an article should open.</summary>
    public static ProblemDescriptor BodyBeforeStandfirst { get; } = Warning(
        "CORPUS1003",
        "Body text comes before the first standfirst",
        "An archive opens with a standfirst (one sentence without a full stop), but this is body text, so it became an article without a standfirst. Put a standfirst above it, or remove the full stop if this line is meant to be one");

    /// <summary>A "Read more" that leads nowhere.</summary>
    public static ProblemDescriptor CardWithoutHeadline { get; } = Warning(
        "CORPUS1004",
        "A card has no headline",
        "No headline follows '{0}', so the card was left out: write the headline of an article (without a full stop) below it, or remove this line");

    /// <summary>A "READ MORE:" that leads nowhere.</summary>
    public static ProblemDescriptor InlineLinkWithoutHeadline { get; } = Warning(
        "CORPUS1005",
        "An inline link has no headline",
        "No headline follows '{0}', so the link was left out: write the headline of an article after it, or remove this line");

    /// <summary>Bytes that are not text.</summary>
    public static ProblemDescriptor NotUtf8 { get; } = Error(
        "CORPUS1006",
        "The file is not UTF-8",
        "The file is not UTF-8 (the first invalid byte is at offset {0}), so it was not read: save it as UTF-8, or as UTF-16 with a byte order mark");

    /// <summary>NUL and its like.</summary>
    public static ProblemDescriptor ControlCharacter { get; } = Warning(
        "CORPUS1007",
        "The text contains control characters",
        "This is the first of {1} control characters (U+{0}) in the file. They were left out of the articles: remove them from the text");

    /// <summary>Two articles of one headline.</summary>
    public static ProblemDescriptor DuplicateSlug { get; } = Warning(
        "CORPUS1008",
        "Two articles have the same slug",
        "The slug '{0}' is already taken by another article (line {2} of {1}), so this one got '{3}', which may change with the other articles: give this article its own slug, or change a headline");

    /// <summary>A line that is far too long.</summary>
    public static ProblemDescriptor LongLine { get; } = Warning(
        "CORPUS1009",
        "A line is very long",
        "This line has {0} characters. A line of more than {1} usually means that line breaks were lost: check the file, or split the paragraph");

    /// <summary>A short line that could have been a heading or a standfirst.</summary>
    public static ProblemDescriptor UnterminatedParagraph { get; } = Info(
        "CORPUS1010",
        "A line without a full stop was read as a paragraph",
        "This line has no full stop, but was read as body text and not as the standfirst of a new article ({0} in all: {1}). If that is wrong, put a line '===' above each article");

    /// <summary>No header, and yet several articles.</summary>
    public static ProblemDescriptor AssumedArchive { get; } = Info(
        "CORPUS1011",
        "A file without a header was read as several articles",
        "The file has no header line. It was read as {0} articles, found by {1}: {2}. Write 'Category Archive : Name' on the first line to confirm, or put a line '===' above each article to settle it");

    /// <summary>How the articles of a file without separators were found.</summary>
    public static ProblemDescriptor FoundOpenings { get; } = Info(
        "CORPUS1039",
        "Where articles begin was found by evidence",
        "The file sets no separators. Its {0} articles were found by {1}: {2}. To have nothing guessed any more, put a line '===' above each article ('dotnet build -p:CorpusSettle=all' writes them, and 'corpus settle --all --dry-run' gives the reason for each)");

    /// <summary>What is said of openings that were guessed.</summary>
    public static IReadOnlyList<ProblemDescriptor> GuessProblems => [UnterminatedParagraph, AssumedArchive, FoundOpenings, GuessedOpening, GuessedBody, ManyGuesses, MaybeArchive];

    /// <summary>A line that was taken for the opening of an article on weak evidence.</summary>
    public static ProblemDescriptor GuessedOpening { get; } = Info(
        "CORPUS1034",
        "A guess: this line opens an article",
        "Please look: this line was taken for the first of an article, but the evidence is weak: {0}. Settle it with a line '===' above each article ('dotnet build -p:CorpusSettle=true' writes them)");

    /// <summary>A line that was taken for body text on weak evidence.</summary>
    public static ProblemDescriptor GuessedBody { get; } = Info(
        "CORPUS1035",
        "A guess: this line opens no article",
        "Please look: this line was taken for body text, but it may be the first of an article: {0}. Settle it with a line '===' above each article ('dotnet build -p:CorpusSettle=true' writes them)");

    /// <summary>A file in which much is a guess.</summary>
    public static ProblemDescriptor ManyGuesses { get; } = Warning(
        "CORPUS1036",
        "Many openings of articles are guesses",
        "Where the articles of this file begin is a guess: {0} lines are doubtful, and {1} articles were found ({2}). Look at them, then settle them with a line '===' above each article; 'dotnet build -p:CorpusSettle=true' writes these lines into the file");

    /// <summary>One article that may be several.</summary>
    public static ProblemDescriptor MaybeArchive { get; } = Warning(
        "CORPUS1037",
        "A file that was read as one article may be several",
        "The file has no header line and was read as one article, but {0} lines look like the openings of others ({1}). If it is an archive, write 'Category Archive : Name' on the first line; if it is one article, put a line '===' above its first line ('dotnet build -p:CorpusSettle=true' does)");

    /// <summary>Two archives with the same name.</summary>
    public static ProblemDescriptor DuplicateArchive { get; } = Error(
        "CORPUS1012",
        "Two files have the same archive name",
        "The archive '{0}' already comes from {1}, so this file was left out: rename one of them (its header line, or its file name if it has no header), or put both into the folder corpus/{2}/ to make one archive");

    /// <summary>No letter to make a name from.</summary>
    public static ProblemDescriptor UnusableArchiveName { get; } = Error(
        "CORPUS1013",
        "The archive's name cannot become a C# identifier",
        "'{0}' has no letter or digit that could name a C# class, so the archive was left out: change its header line or file name, or set the Archive metadata of its Corpus item");

    /// <summary>A name that had to be changed to be legal.</summary>
    public static ProblemDescriptor AdjustedArchiveName { get; } = Info(
        "CORPUS1014",
        "The archive's name was changed to a C# identifier",
        "'{0}' is not a C# identifier, so the archive is called '{1}': to choose another name, change its header line or file name, or set the Archive metadata of its Corpus item");

    /// <summary>A name that generated code needs for itself.</summary>
    public static ProblemDescriptor ReservedArchiveName { get; } = Info(
        "CORPUS1015",
        "The archive's name is reserved for generated code",
        "'{0}' is the name of a generated member, so the archive is called '{1}': to choose another name, change its header line or file name, or set the Archive metadata of its Corpus item");

    /// <summary>A file that disappeared after the project was evaluated.</summary>
    public static ProblemDescriptor UnreadableFile { get; } = Error(
        "CORPUS1016",
        "The file cannot be read",
        "The file existed when the build began but cannot be read now. The other files were compiled: restore it, or build again without it");

    /// <summary>A slug with characters that are not allowed.</summary>
    public static ProblemDescriptor AdjustedSlug { get; } = Info(
        "CORPUS1018",
        "A slug was normalized",
        "'{0}' is not a valid slug (lower-case letters, digits and single hyphens), so it became '{1}'");

    /// <summary>A header line in the middle of a file.</summary>
    public static ProblemDescriptor MisplacedHeader { get; } = Warning(
        "CORPUS1019",
        "A header line is not at the top of its file",
        "Only the first line of a file is its header, so this line merely ends the article above it. A file is one archive: move what follows into its own file, or move this line to the top");

    /// <summary>More inline bytes than the compiler takes in good time.</summary>
    public static ProblemDescriptor LargeInlineArchive { get; } = Warning(
        "CORPUS1020",
        "The archive is large for inline data",
        "The archive '{0}' puts {1} MB of static data into generated code, which costs the C# compiler about {2} s and {3} MB of memory: set CorpusCarrier to Auto or Resource, which costs next to nothing");

    /// <summary>Fields without a word of text.</summary>
    public static ProblemDescriptor EmptyArticle { get; } = Warning(
        "CORPUS1021",
        "An article has no text",
        "These fields have no title, standfirst or body, so they were left out: add one of them, or remove the line '===' and the fields");

    /// <summary>Two values for one field.</summary>
    public static ProblemDescriptor RepeatedField { get; } = Warning(
        "CORPUS1022",
        "A field is given twice",
        "The article already has the field '{0}', so this value was left out: remove one of the two");

    /// <summary>More slugs than a class should have constants.</summary>
    public static ProblemDescriptor TooManySlugs { get; } = Info(
        "CORPUS1023",
        "The archive has too many articles for slug constants",
        "The archive '{0}' has {1} articles, more than the limit of {2}, so its class Slugs has no constants: find articles by Articles[\"…\"], whose exception names the nearest slugs, or raise CorpusMaxSlugConstants");

    /// <summary>An unknown level of search.</summary>
    public static ProblemDescriptor InvalidSearchLevel { get; } = Error(
        "CORPUS1024",
        "Unknown value for the Search metadata",
        "'{0}' is not a value of the Search metadata or the CorpusSearch property. The archive was compiled with its full index: use true, words or false");

    /// <summary>Files below <c>corpus/</c> of formats that are not taken.</summary>
    public static ProblemDescriptor StrayTexts { get; } = Warning(
        "CORPUS1025",
        "Files below corpus/ were not compiled",
        "{0} below {1}/ left out because {2}: {3}");

    /// <summary>No texts, or texts in the wrong folder.</summary>
    public static ProblemDescriptor NoTexts { get; } = Warning(
        "CORPUS1026",
        "The project has no texts",
        "No archive was compiled: {0}");

    /// <summary>So many problems of one kind that nobody would read them.</summary>
    public static ProblemDescriptor MoreProblems { get; } = Warning(
        "CORPUS1027",
        "A file has more problems of one kind",
        "From here on, the file has {0} more problems of the kind {1} ({2}), which are not listed: mend those above, and build again");

    /// <summary>Hints that are too many to list; a warning would say more of them than they say themselves.</summary>
    public static ProblemDescriptor MoreHints { get; } = Info(
        "CORPUS1038",
        "A file has more hints of one kind",
        "From here on, the file has {0} more hints of the kind {1} ({2}), which are not listed: look at those above, and build again");

    /// <summary>One address for two articles.</summary>
    public static ProblemDescriptor RepeatedSlug { get; } = Error(
        "CORPUS1033",
        "A slug is written twice",
        "The slug '{0}' is already written at line {2} of {1}, so this article got '{3}': write a different slug for one of the two");

    // ---- 2xxx: the consumer's project and C# -------------------------------------------------------

    /// <summary>An older language than generated code is written in.</summary>
    public static ProblemDescriptor LanguageVersion { get; } = Error(
        "CORPUS2001",
        "The C# version is too old",
        "Generated archives need C# 12, but the project compiles with C# {0}, so no archive was generated: set <LangVersion>12</LangVersion>, or use the .NET 8 SDK or later");

    /// <summary>The same full name from a reference.</summary>
    public static ProblemDescriptor ArchiveInReference { get; } = Error(
        "CORPUS2002",
        "A referenced assembly already has this archive",
        "The referenced assembly '{1}' already has '{0}', so the archive of this file was left out: set the Archive metadata of its Corpus item to another name, set CorpusRootNamespace, or remove the reference");

    /// <summary>A root namespace that is not one.</summary>
    public static ProblemDescriptor InvalidRootNamespace { get; } = Error(
        "CORPUS2003",
        "CorpusRootNamespace must be a namespace",
        "'{0}' is not a C# namespace. Archives were generated into 'Corpus': set CorpusRootNamespace to identifiers separated by dots");

    /// <summary>A generator without its runtime.</summary>
    public static ProblemDescriptor MissingRuntime { get; } = Error(
        "CORPUS2004",
        "The runtime library is not referenced",
        "The project runs the corpus generator but does not reference CorpusSdk.dll, which generated code needs, so no archive was generated: reference the package CorpusSdk");

    /// <summary>An unknown visibility.</summary>
    public static ProblemDescriptor InvalidVisibility { get; } = Error(
        "CORPUS2005",
        "CorpusVisibility must be internal or public",
        "'{0}' is not a visibility. Archives were generated as internal: set CorpusVisibility to internal or public");

    /// <summary>An unknown carrier.</summary>
    public static ProblemDescriptor InvalidCarrier { get; } = Error(
        "CORPUS2006",
        "CorpusCarrier must be Auto, Inline or Resource",
        "'{0}' is not a carrier. Archives were compiled as with Auto: set CorpusCarrier to Auto, Inline or Resource");

    /// <summary>More than an assembly can hold.</summary>
    public static ProblemDescriptor CorpusTooLarge { get; } = Error(
        "CORPUS2007",
        "The corpus is too large for one assembly",
        "The texts of this project take {0} MB, but an assembly holds {1} MB, so no archive was compiled: split them by year or topic into several projects, each a data package, and search all of them with an ArchiveSet");

    /// <summary>A number that is not one.</summary>
    public static ProblemDescriptor InvalidMaxSlugConstants { get; } = Error(
        "CORPUS2008",
        "CorpusMaxSlugConstants must be a number",
        "'{0}' is not a number of constants. The limit is {1}: set CorpusMaxSlugConstants to a whole number, or to 0 for no constants");

    /// <summary>Texts in a project of another language.</summary>
    /// <remarks>Said by CorpusSdk.targets, which runs nothing of ours in such a project; a test compares the two texts.</remarks>
    public static ProblemDescriptor TextsWithoutCSharp { get; } = Warning(
        "CORPUS2013",
        "Archives are compiled in C# projects only",
        "Archives are compiled in C# projects only, so the texts of {0} were left out: put them into a C# project or data package, and reference that");

    /// <summary>A type with the name of the archives' namespace.</summary>
    public static ProblemDescriptor TypeOfRootName { get; } = Error(
        "CORPUS2017",
        "A type has the name of the archives' namespace",
        "The project has a type '{0}', which is also the namespace of its archives ('{1}.{2}'): rename the type, or set CorpusRootNamespace to another namespace");

    /// <summary>A namespace that hides that of the archives.</summary>
    public static ProblemDescriptor NamespaceOfRootName { get; } = Warning(
        "CORPUS2018",
        "A namespace hides the archives' namespace",
        "Code near the namespace '{0}' finds it when it looks for '{1}', so '{1}.{2}' is not found there: write 'global::{1}.{2}', or set CorpusRootNamespace to another namespace");

    /// <summary>An xunit that is older than the one that the fixtures need.</summary>
    /// <remarks>Reported by CorpusSdk.Xunit.targets, which is all of ours that knows xunit; a test compares the two texts.</remarks>
    public static ProblemDescriptor OldXunit { get; } = Error(
        "CORPUS2019",
        "xunit is too old for CorpusSdk.Xunit",
        "CorpusSdk.Xunit needs xunit.v3 {0} or later, but {1} uses {2}, so its tests could not start: update xunit.v3");

    /// <summary>A way to carry files beside the texts that does not exist.</summary>
    /// <remarks>Said by CorpusSdk.targets; a test compares the two texts.</remarks>
    public static ProblemDescriptor UnknownAssetCarrier { get; } = Error(
        "CORPUS2020",
        "CorpusAssets must be copy, embed or none",
        "CorpusAssets is '{0}', which is unknown: set it to copy, embed or none");

    /// <summary>A folder for JSON Schemas, and no debug information to take them from.</summary>
    public static ProblemDescriptor NoJsonSchemas { get; } = Warning(
        "CORPUS2025",
        "No JSON Schemas without debug information",
        "CorpusJsonSchemas is '{0}', but the assembly has no portable debug information, from which the schemas are taken, so none was written: set DebugType to portable, or CorpusJsonSchemas to false");

    // ---- 9xxx: the SDK itself ------------------------------------------------------------------------

    /// <summary>A file in the build's own folder that another version has written.</summary>
    public static ProblemDescriptor UnreadableManifest { get; } = Error(
        "CORPUS9002",
        "The manifest cannot be read",
        "'{0}' was written by another version of the SDK or is damaged, so its archives were left out: build again; if that does not help, delete the project's obj folder");

    /// <summary>A bug in the SDK.</summary>
    public static ProblemDescriptor InternalError { get; } = Error(
        "CORPUS9001",
        "The corpus compiler failed",
        "The corpus compiler failed on this file, which is a bug in the SDK. The other files were compiled. Please report it, with the file if you can: {0}");

    /// <summary>A full disk, or a lock of another process.</summary>
    public static ProblemDescriptor UnwritableOutput { get; } = Error(
        "CORPUS9003",
        "The packs of the corpus cannot be written",
        "The packs of the corpus could not be written to {1} ({0}): make sure that the folder is writable and the disk has room, and build again");

    /// <summary>All of them, in the order of their ids.</summary>
    // Computed late, after all files of this class have initialised their descriptors.
    public static IReadOnlyList<ProblemDescriptor> All => s_all ??= [.. Unordered.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    private static IEnumerable<ProblemDescriptor> Unordered =>
    [
        EmptyFile, HeaderWithoutArticles, BodyBeforeStandfirst, CardWithoutHeadline, InlineLinkWithoutHeadline, NotUtf8,
        ControlCharacter, DuplicateSlug, LongLine, DuplicateArchive, UnusableArchiveName,
        AdjustedArchiveName, ReservedArchiveName, UnreadableFile, AdjustedSlug, MisplacedHeader, LargeInlineArchive, EmptyArticle, RepeatedField, TooManySlugs, InvalidSearchLevel, StrayTexts, NoTexts, MoreProblems, MoreHints, RepeatedSlug,
        LanguageVersion, ArchiveInReference, InvalidRootNamespace, MissingRuntime, InvalidVisibility, InvalidCarrier, CorpusTooLarge, InvalidMaxSlugConstants, TextsWithoutCSharp, TypeOfRootName, NamespaceOfRootName, OldXunit, UnknownAssetCarrier, NoJsonSchemas,
        InternalError, UnreadableManifest, UnwritableOutput,
        .. GuessProblems, .. ProofreadingProblems, .. FormatProblems, .. FieldProblems, .. SchemaProblems, .. LookupProblems,
    ];

    private static IReadOnlyList<ProblemDescriptor>? s_all;
    private static Dictionary<string, ProblemDescriptor>? s_byId;

    /// <summary>The problem with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public static ProblemDescriptor Find(string id) => (s_byId ??= All.ToDictionary(descriptor => descriptor.Id, StringComparer.Ordinal))[id];

    private static ProblemDescriptor Info(string id, string title, string message) => new(id, title, message, ProblemSeverity.Info);

    private static ProblemDescriptor Warning(string id, string title, string message) => new(id, title, message, ProblemSeverity.Warning);

    private static ProblemDescriptor Error(string id, string title, string message) => new(id, title, message, ProblemSeverity.Error);
}
