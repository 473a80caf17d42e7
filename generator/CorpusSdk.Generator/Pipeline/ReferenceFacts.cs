using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using CorpusSdk.Compiler;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A public type of a referenced assembly that an archive could clash with.</summary>
internal readonly record struct ReferencedType(string FullName, string Assembly);

/// <summary>What the generator needs to know of the referenced assemblies. Read from each reference once, not at every edit.</summary>
/// <param name="HasRuntime">Whether the runtime library is among them.</param>
/// <param name="HasCreateSpan">Whether static data of more than one byte an element can be a span (.NET 7 and later).</param>
/// <param name="Types">The public types of assemblies that use the runtime: the archives of data packages are among them.</param>
internal sealed record ReferenceFacts(bool HasRuntime, bool HasCreateSpan, EquatableArray<ReferencedType> Types)
{
    private const string RuntimeName = "CorpusSdk";
    private const int FirstVersionWithCreateSpan = 7;

    private static readonly ReferenceFacts Nothing = new(false, false, default);

    public static ReferenceFacts Read(MetadataReference reference)
    {
        try
        {
            return reference switch
            {
                CompilationReference project => Read(project.Compilation),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => Nothing,
            };
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException)
        {
            // The compiler says what is wrong with a reference that it cannot read.
            return Nothing;
        }
    }

    public static ReferenceFacts Combine(ImmutableArray<ReferenceFacts> all) => new(
        all.Any(facts => facts.HasRuntime),
        all.Any(facts => facts.HasCreateSpan),
        all.SelectMany(facts => facts.Types).OrderBy(type => type.FullName, StringComparer.Ordinal).ToEquatableArray());

    private static ReferenceFacts Read(Compilation project)
    {
        string name = project.AssemblyName ?? "";
        if (name == RuntimeName)
            return Nothing with { HasRuntime = true };
        return project.ReferencedAssemblyNames.Any(reference => reference.Name == RuntimeName)
            ? Nothing with { Types = PublicTypes(project.Assembly.GlobalNamespace).Select(type => new ReferencedType(type, name)).ToEquatableArray() }
            : Nothing;
    }

    private static IEnumerable<string> PublicTypes(INamespaceSymbol container) =>
        container.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).Select(type => type.ToDisplayString())
            .Concat(container.GetNamespaceMembers().SelectMany(PublicTypes));

    private static ReferenceFacts Read(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return Nothing;

        AssemblyDefinition assembly = reader.GetAssemblyDefinition();
        if (reader.StringComparer.Equals(assembly.Name, RuntimeName))
            return Nothing with { HasRuntime = true };
        if (reader.StringComparer.Equals(assembly.Name, "System.Runtime"))
            return Nothing with { HasCreateSpan = assembly.Version.Major >= FirstVersionWithCreateSpan };

        foreach (AssemblyReferenceHandle handle in reader.AssemblyReferences)
        {
            if (reader.StringComparer.Equals(reader.GetAssemblyReference(handle).Name, RuntimeName))
                return Nothing with { Types = PublicTypes(reader, reader.GetString(assembly.Name)).ToEquatableArray() };
        }

        return Nothing;
    }

    private static IEnumerable<ReferencedType> PublicTypes(MetadataReader reader, string assembly)
    {
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                yield return new ReferencedType(FullName(reader.GetString(type.Namespace), reader.GetString(type.Name)), assembly);
        }
    }

    private static string FullName(string container, string name) => container.Length == 0 ? name : container + "." + name;
}
