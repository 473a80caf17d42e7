using CorpusSdk.Compiler.Parsing.Formats;
using System.Reflection;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Reflection;

namespace CorpusSdk.InMemory;

/// <summary>Compiles texts into archives at run time, for tests. Archives that are compiled into an assembly do not need it.</summary>
/// <remarks>
/// Everything is as in a build: the same grammar, slugs, links, search index and fingerprint. Safe to use from many threads. Finds
/// constructors by reflection, so it is not for programs that are trimmed.
/// </remarks>
public static class InMemoryArchive
{
    /// <summary>The default name of an archive.</summary>
    public const string DefaultName = "InMemory";

    /// <summary>Compiles a text in the grammar of archive files.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The archive's name.</param>
    /// <exception cref="CorpusTextException">The text has errors.</exception>
    public static InMemoryArchive<InMemoryArticle> Parse(string text, string name = DefaultName) => Parse([FileOf(text, name)], name);

    /// <summary>Compiles several texts into one archive.</summary>
    /// <param name="files">The texts, each with the path that says its format, such as <c>notes/first.md</c>; relative and with <c>/</c>.</param>
    /// <param name="name">The archive's name.</param>
    /// <exception cref="CorpusTextException">A text has errors.</exception>
    public static InMemoryArchive<InMemoryArticle> Parse(IEnumerable<(string Path, string Text)> files, string name = DefaultName) =>
        Compile(files, name, null, static seed => new InMemoryArticle(seed));

    /// <summary>Compiles a text into an archive of the articles that a generated archive has, such as <c>Corpus.Russia.Article</c>.</summary>
    /// <remarks>
    /// Typed fields are those of the generated archive, whatever else the text has: an unknown key is ignored with a
    /// warning, and a field that all of its articles have must be in the text. A record with a <see cref="CorpusSchemaAttribute"/> is
    /// checked as in a build, but for its validation attributes, of which only <c>[Required]</c> counts. Where there is no generated archive, as for a record of
    /// the test's own that takes an <see cref="ArticleSeed"/>, fields are as the text has them.
    /// </remarks>
    /// <typeparam name="TArticle">The record of the articles.</typeparam>
    /// <param name="text">The text in the grammar of archive files.</param>
    /// <param name="name">The archive's name; null for that of the generated archive.</param>
    /// <exception cref="CorpusTextException">The text has errors, or does not fit the fields.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TArticle"/> has no constructor that takes an <see cref="ArticleSeed"/> alone.</exception>
    public static InMemoryArchive<TArticle> Parse<TArticle>(string text, string? name = null)
        where TArticle : Article => Parse<TArticle>([FileOf(text, name ?? Original<TArticle>()?.Name ?? DefaultName)], name);

    /// <summary>Compiles several texts, as <see cref="Parse{TArticle}(string, string?)"/>.</summary>
    /// <typeparam name="TArticle">The record of the articles.</typeparam>
    /// <param name="files">The texts, each with the path that says its format; relative and with <c>/</c>.</param>
    /// <param name="name">The archive's name; null for that of the generated archive.</param>
    /// <exception cref="CorpusTextException">A text has errors, or does not fit the fields.</exception>
    /// <exception cref="ArgumentException"><typeparamref name="TArticle"/> has no constructor that takes an <see cref="ArticleSeed"/> alone.</exception>
    public static InMemoryArchive<TArticle> Parse<TArticle>(IEnumerable<(string Path, string Text)> files, string? name = null)
        where TArticle : Article
    {
        Archive? original = Original<TArticle>();
        return Compile(files, name ?? original?.Name ?? DefaultName, original is null ? null : ArchiveFields.Of(original, typeof(TArticle)), Constructor<TArticle>());
    }

    private static InMemoryArchive<TArticle> Compile<TArticle>(
        IEnumerable<(string Path, string Text)> files, string name, ArchiveFields? fields, Func<ArticleSeed, TArticle> create)
        where TArticle : Article
    {
        if (files is null)
            throw new ArgumentNullException(nameof(files));
        if (string.IsNullOrEmpty(name) || name.IndexOf('/') >= 0)
            throw new ArgumentException($"'{name}' is not an archive name: it must have characters and no slash.", nameof(name));

        ParsedFile[] parsed = [.. files.Select(file => FileParser.Parse(new SourceFile(file.Path, file.Text), ParseOptions.Default)).OrderBy(file => file.Path, StringComparer.Ordinal)];
        var plan = new ArchivePlan(name, Title: null, Language: null, SearchLevel.Full, parsed.ToEquatableArray());
        ArchiveSpec spec = ArchiveBuilder.Build(plan, infersFields: fields is null);
        Problem[] problems = [.. parsed.SelectMany(file => file.Problems).Concat(spec.Problems)];
        List<string> errors = [.. problems.Where(problem => problem.Descriptor.Severity == ProblemSeverity.Error).Select(problem => problem.ToString())];
        List<string> warnings = [.. problems.Where(problem => problem.Descriptor.Severity == ProblemSeverity.Warning).Select(problem => problem.ToString())];
        if (fields is not null)
            spec = fields.Apply(spec, errors, warnings);
        if (errors.Count > 0)
            throw new CorpusTextException(errors);
        PackData pack = new PackMemory(PackWriter.Write(spec)).Get;
        return new InMemoryArchive<TArticle>(new GeneratedArchive<TArticle>(spec.Name, spec.Fingerprint, pack, create), warnings);
    }

    private static (string Path, string Text) FileOf(string text, string name) =>
        ($"corpus/{name}.txt", text ?? throw new ArgumentNullException(nameof(text)));

    private static Archive? Original<TArticle>()
        where TArticle : Article => ArchiveClass.Of(typeof(TArticle)) is { } archiveClass ? ArchiveClass.ArchiveOf(archiveClass) : null;

    private static Func<ArticleSeed, TArticle> Constructor<TArticle>()
        where TArticle : Article
    {
        const BindingFlags Any = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        ConstructorInfo constructor = (typeof(TArticle).IsAbstract ? null : typeof(TArticle).GetConstructor(Any, null, [typeof(ArticleSeed)], null))
            ?? throw new ArgumentException($"{typeof(TArticle)} has no constructor with a single ArticleSeed parameter: use the record of a generated archive, or add one.");
        return seed => (TArticle)constructor.Invoke([seed]);
    }
}
