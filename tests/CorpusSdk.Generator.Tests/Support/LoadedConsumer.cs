using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>A consumer's compiled assembly, loaded beside the test program and unloaded with this object.</summary>
internal sealed class LoadedConsumer : IDisposable
{
    private readonly AssemblyLoadContext _context = new(name: null, isCollectible: true);

    private LoadedConsumer(byte[] assembly) => Assembly = _context.LoadFromStream(new MemoryStream(assembly));

    public Assembly Assembly { get; }

    /// <summary>All archives of the assembly's catalogue; none if it has no catalogue.</summary>
    public IReadOnlyList<Archive> Archives =>
        Assembly.GetTypes().SingleOrDefault(type => type.Name == "Catalog" && !type.IsNested)?.GetProperty("Archives")!.GetValue(null) as IReadOnlyList<Archive> ?? [];

    public static LoadedConsumer Load(byte[] assembly) => new(assembly);

    public static LoadedConsumer Load(GeneratorRun run) => Load(run, run.Project.Resources);

    /// <summary>Compiles and loads what was generated with other resources than the build would add.</summary>
    public static LoadedConsumer Load(GeneratorRun run, IEnumerable<(string Name, byte[] Bytes)> resources)
    {
        using var assembly = new MemoryStream();
        Assert.True(run.Compilation.Emit(assembly, manifestResources: Describe(resources), cancellationToken: TestContext.Current.CancellationToken).Success);
        return Load(assembly.ToArray());
    }

    /// <summary>Resources as the compiler takes them.</summary>
    public static IEnumerable<ResourceDescription> Describe(IEnumerable<(string Name, byte[] Bytes)> resources) =>
        resources.Select(resource => new ResourceDescription(resource.Name, () => new MemoryStream(resource.Bytes), isPublic: true));

    /// <summary>The value of a static property or constant, by the full name of its type.</summary>
    public object? Value(string type, string member)
    {
        Type declaring = Assembly.GetType(type, throwOnError: true)!;
        return declaring.GetProperty(member)?.GetValue(null) ?? declaring.GetField(member)?.GetRawConstantValue();
    }

    public void Dispose() => _context.Unload();
}
