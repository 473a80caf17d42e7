using System.Runtime.CompilerServices;
using VerifyTests;

namespace CorpusSdk.Generator.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
