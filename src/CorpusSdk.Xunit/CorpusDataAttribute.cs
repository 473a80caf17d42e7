using System.Reflection;
using CorpusSdk.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CorpusSdk.Xunit;

/// <summary>Runs a theory once for each article of a compiled archive, in the archive's order, with the slug as its display name.</summary>
/// <remarks>
/// The first parameter takes the article, typed (<c>Corpus.Russia.Article</c>) or not (<see cref="Article"/>); a second one, if there is
/// one, the <see cref="CorpusSdk.Archive"/>. Several attributes give the articles of each. What cannot be read, or fits nothing, fails
/// the theory with a sentence.
/// </remarks>
/// <param name="archive">The archive's generated class, such as <c>typeof(Corpus.Russia)</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class CorpusDataAttribute(Type archive) : DataAttribute
{
    private int? _seed;

    /// <summary>The archive's generated class.</summary>
    public Type Archive { get; } = archive;

    /// <summary>Only articles whose slug fits the pattern: <c>*</c> matches any characters, <c>?</c> one. Compared ordinally.</summary>
    public string? Slug { get; set; }

    /// <summary>
    /// Only articles with a value in a field, as <c>country=Spain</c>: the key as the text has it, ignoring letter case, with dots where it
    /// is nested (<c>author.name=Ana</c>); the value as C# writes it invariantly, a day as <c>2025-03-31</c>. Of a list one element must be it.
    /// </summary>
    public string? Where { get; set; }

    /// <summary>At most so many articles, from the beginning of those that fit; 0 for all.</summary>
    public int First { get; set; }

    /// <summary>
    /// At most so many articles, drawn at random from those that fit and <see cref="First"/> leaves; 0 for all. The display name shows the
    /// seed that they were drawn with.
    /// </summary>
    public int Sample { get; set; }

    /// <summary>
    /// Repeats a <see cref="Sample"/>: the same seed draws the same articles of the same archive, on every machine and runtime. Where it is
    /// not set, each run of the test program draws again.
    /// </summary>
    public int Seed
    {
        get => _seed ?? RandomSample.SeedOfThisRun;
        set => _seed = value;
    }

    /// <summary>False for samples that change with each run, since discovery and execution may be separate runs.</summary>
    public override bool SupportsDiscoveryEnumeration() => Sample == 0 || _seed is not null;

    /// <inheritdoc/>
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        if (testMethod is null)
            throw new ArgumentNullException(nameof(testMethod));
        Archive archive = Open();
        IReadOnlyList<Article> articles = Select(archive);
        bool takesArchive = CheckParameters(testMethod, archive);
        return new ValueTask<IReadOnlyCollection<ITheoryDataRow>>(
        [
            .. articles.Select(article => new TheoryDataRow(takesArchive ? [article, archive] : [article]) { Label = LabelOf(article) }),
        ]);
    }

    private string LabelOf(Article article) =>
        Sample == 0 ? article.Slug : FormattableString.Invariant($"{article.Slug}, seed {Seed}");

    private Archive Open()
    {
        if (Archive is null)
            throw new CorpusDataException("CorpusData needs an archive: name its class, as in CorpusData(typeof(Corpus.Russia)).");
        Archive? archive;
        try
        {
            archive = ArchiveClass.ArchiveOf(Archive);
            // Opens the archive, so that damage is reported here and not in each test.
            _ = archive?.Count;
        }
        catch (Exception exception)
        {
            throw CannotRead(exception);
        }

        return archive ?? throw new CorpusDataException(
            $"{Archive} is not an archive, because it has no static property Archive: name the generated class of an archive, as in CorpusData(typeof(Corpus.Russia)).");
    }

    private CorpusDataException CannotRead(Exception exception)
    {
        Exception cause = exception;
        while (cause is TargetInvocationException or TypeInitializationException && cause.InnerException is { } inner)
            cause = inner;
        return new CorpusDataException($"The archive {Archive} cannot be read: {cause.Message} Build the project that compiles it again, or restore its package.");
    }

    private IReadOnlyList<Article> Select(Archive archive)
    {
        if (First < 0 || Sample < 0)
            throw new CorpusDataException($"First and Sample of CorpusData(typeof({Archive})) are numbers of articles and cannot be negative.");
        ArticleFilter filter = ArticleFilter.Parse(Slug, Where);
        IReadOnlyList<Article> articles;
        try
        {
            articles = filter.Apply(archive.Articles);
        }
        catch (CorpusFormatException exception)
        {
            throw CannotRead(exception);
        }

        if (articles.Count == 0)
            throw new CorpusDataException($"No article of {Archive} {filter.WhatIsMissing(archive)}");
        if (First > 0)
            articles = [.. articles.Take(First)];
        return Sample > 0 ? RandomSample.Draw(articles, Sample, Seed) : articles;
    }

    /// <summary>Whether the method takes the archive as well.</summary>
    private bool CheckParameters(MethodInfo testMethod, Archive archive)
    {
        ParameterInfo[] parameters = testMethod.GetParameters();
        Type articleType = ArchiveClass.ArticleTypeOf(archive);
        if (parameters.Length is 0 or > 2)
            throw new CorpusDataException($"{testMethod.Name} has {parameters.Length} parameters, but CorpusData passes an article and, optionally, its archive.");
        if (!parameters[0].ParameterType.IsAssignableFrom(articleType) && !parameters[0].ParameterType.IsGenericParameter)
            throw new CorpusDataException($"The first parameter of {testMethod.Name} is a {parameters[0].ParameterType}, but the articles of {Archive} are {articleType}: use that type, or CorpusSdk.Article.");
        if (parameters.Length == 2 && !parameters[1].ParameterType.IsInstanceOfType(archive))
            throw new CorpusDataException($"The second parameter of {testMethod.Name} is a {parameters[1].ParameterType}, but must be a CorpusSdk.Archive.");
        return parameters.Length == 2;
    }
}
