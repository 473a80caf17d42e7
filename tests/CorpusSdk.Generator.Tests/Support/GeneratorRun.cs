using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>One run of the generator over a project.</summary>
/// <remarks>
/// Every run is followed by a second one after an edit of C# that has nothing to do with texts, in which nothing may run again, and
/// by the compilation of what was generated, without a warning. So each test demands this, whatever else it asks.
/// </remarks>
internal sealed class GeneratorRun
{
    private readonly GeneratorDriver _driver;

    private GeneratorRun(CorpusProject project, GeneratorDriver driver)
    {
        Project = project;
        var compilation = project.CreateCompilation();
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> diagnostics, TestContext.Current.CancellationToken);
        Compilation = (CSharpCompilation)generated;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();

        Assert.Null(Result.Exception);
        Caching.AssertNothingRunsAfterEditOfCSharp(_driver, compilation);
        CleanCode.AssertCompiles(this);
        CleanCode.AssertHasOnlyWhatWasMeant(this);
    }

    public CorpusProject Project { get; }

    public GeneratorDriver Driver => _driver;

    public GeneratorRunResult Result { get; }

    /// <summary>The problems, after the project's settings for their severities.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The project and what was generated for it.</summary>
    public CSharpCompilation Compilation { get; }

    public IEnumerable<string> DiagnosticIds => Diagnostics.Select(diagnostic => diagnostic.Id);

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName);

    /// <summary>The names of the archives that were generated.</summary>
    public IEnumerable<string> Archives =>
        HintNames.Where(name => name.EndsWith(".Slugs.g.cs", StringComparison.Ordinal)).Select(name => name[..name.IndexOf('.', StringComparison.Ordinal)]);

    public static GeneratorRun Start(CorpusProject project) => new(project, CSharpGeneratorDriver.Create(
        [new CorpusGenerator().AsSourceGenerator()],
        project.Texts,
        project.ParseOptions,
        new CorpusOptions(project.Properties),
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)));

    /// <summary>Goes on with the same driver after its user has edited the project.</summary>
    public GeneratorRun Continue(Func<CorpusProject, CorpusProject> edit)
    {
        CorpusProject edited = edit(Project);
        GeneratorDriver driver = _driver;
        foreach (CorpusText removed in Project.Texts.Except(edited.Texts))
        {
            driver = edited.Texts.Except(Project.Texts).SingleOrDefault(text => text.Path == removed.Path) is { } replacement
                ? driver.ReplaceAdditionalText(removed, replacement)
                : driver.RemoveAdditionalTexts([removed]);
        }

        driver = driver.AddAdditionalTexts([.. edited.Texts.Where(text => !Project.Texts.Any(old => old.Path == text.Path))]);
        if (edited.Properties != Project.Properties || !edited.Texts.SequenceEqual(Project.Texts))
            driver = driver.WithUpdatedAnalyzerConfigOptions(new CorpusOptions(edited.Properties));
        if (edited.LanguageVersion != Project.LanguageVersion)
            driver = driver.WithUpdatedParseOptions(edited.ParseOptions);
        return new GeneratorRun(edited, driver);
    }

    /// <summary>A generated file.</summary>
    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>All generated files, by hint name.</summary>
    public IReadOnlyDictionary<string, string> Sources() =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString());

    /// <summary>What a step did, for each of its outputs.</summary>
    public IEnumerable<(object Value, IncrementalStepRunReason Reason)> Step(string trackingName) =>
        Result.TrackedSteps.TryGetValue(trackingName, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(step => step.Outputs) : [];
}
