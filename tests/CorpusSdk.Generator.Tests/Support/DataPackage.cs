using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>An assembly with public archives, referenced as consumers of data packages do.</summary>
internal static class DataPackage
{
    /// <summary>A package with one archive, in the form of a compiled file.</summary>
    public static MetadataReference Create(string archive) => Create(Project(archive));

    /// <summary>The compiled file of a project.</summary>
    public static MetadataReference Create(CorpusProject project)
    {
        var file = new MemoryStream();
        Assert.True(project.Run().Compilation.Emit(file, cancellationToken: TestContext.Current.CancellationToken).Success);
        file.Position = 0;
        return MetadataReference.CreateFromStream(file);
    }

    public static CorpusProject Project(string archive) =>
        (new CorpusProject { AssemblyName = "Package." + archive }).Add($"corpus/{archive}.txt", SampleTexts.Archive(archive)).Public();
}
