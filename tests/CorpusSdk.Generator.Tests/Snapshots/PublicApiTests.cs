using System.Reflection;
using System.Runtime.Loader;
using CorpusSdk.Generator.Tests.Support;
using PublicApiGenerator;
using static VerifyXunit.Verifier;

namespace CorpusSdk.Generator.Tests.Snapshots;

/// <summary>The public API of the runtime, which generated code of data packages calls long after it was compiled.</summary>
public class PublicApiTests
{
    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net8.0")]
    [InlineData("net10.0")]
    public async Task PublicApi_IsAsApproved(string framework)
    {
        // A context for each, since all three have the same name.
        var context = new AssemblyLoadContext(framework, isCollectible: true);
        Assembly runtime = context.LoadFromAssemblyPath(References.Copied(framework, "CorpusSdk.dll"));

        await Verify(runtime.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }));

        context.Unload();
    }
}
