using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using CorpusSdk.Compiler;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A type of a referenced assembly that an archive could clash with.</summary>
/// <param name="FullName">Its full name.</param>
/// <param name="Assembly">The assembly's name.</param>
/// <param name="Friends">The assemblies that can see it, if it is internal; empty if it is public.</param>
internal readonly record struct ReferencedType(string FullName, string Assembly, EquatableArray<string> Friends);

/// <summary>Facts about the referenced assemblies. Read from each reference once, not at every edit.</summary>
/// <param name="HasRuntime">Whether the runtime library is among them.</param>
/// <param name="HasCreateSpan">Whether static data of more than one byte an element can be a span (.NET 7 and later).</param>
/// <param name="Types">The types of assemblies that use the runtime, as far as others can see them: archives are among them.</param>
internal sealed record ReferenceFacts(bool HasRuntime, bool HasCreateSpan, EquatableArray<ReferencedType> Types)
{
    private const string RuntimeName = "CorpusSdk";
    private const int FirstVersionWithCreateSpan = 7;

    // Every archive has this nested class; other internal types are not archives.
    private const string SlugsName = "Slugs";

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
            // The compiler reports a reference that it cannot read.
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
            ? Nothing with { Types = TypesOf(project.Assembly.GlobalNamespace, name, FriendsOf(project.Assembly)).ToEquatableArray() }
            : Nothing;
    }

    private static IEnumerable<ReferencedType> TypesOf(INamespaceSymbol container, string assembly, EquatableArray<string> friends)
    {
        IEnumerable<ReferencedType> found = container.GetTypeMembers()
            .Where(type => type.DeclaredAccessibility == Accessibility.Public || (friends.Count > 0 && !type.GetTypeMembers(SlugsName).IsEmpty))
            .Select(type => new ReferencedType(type.ToDisplayString(), assembly, type.DeclaredAccessibility == Accessibility.Public ? default : friends));
        return found.Concat(container.GetNamespaceMembers().SelectMany(inner => TypesOf(inner, assembly, friends)));
    }

    private static EquatableArray<string> FriendsOf(IAssemblySymbol assembly) => assembly
        .GetAttributes()
        .Where(attribute => attribute.AttributeClass?.Name == nameof(InternalsVisibleToAttribute) && attribute.ConstructorArguments.Length == 1)
        .Select(attribute => NameOf(attribute.ConstructorArguments[0].Value as string ?? ""))
        .ToEquatableArray();

    // "App.Tests, PublicKey=…"
    private static string NameOf(string friend) => friend.Split(',')[0].Trim();

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
                return Nothing with { Types = TypesOf(reader, reader.GetString(assembly.Name), FriendsOf(reader, assembly)).ToEquatableArray() };
        }

        return Nothing;
    }

    private static IEnumerable<ReferencedType> TypesOf(MetadataReader reader, string assembly, EquatableArray<string> friends)
    {
        foreach (TypeDefinitionHandle handle in reader.TypeDefinitions)
        {
            TypeDefinition type = reader.GetTypeDefinition(handle);
            TypeAttributes visibility = type.Attributes & TypeAttributes.VisibilityMask;
            bool isArchiveOfFriend = visibility == TypeAttributes.NotPublic && friends.Count > 0
                && type.GetNestedTypes().Any(nested => reader.StringComparer.Equals(reader.GetTypeDefinition(nested).Name, SlugsName));
            if (visibility == TypeAttributes.Public || isArchiveOfFriend)
                yield return new ReferencedType(FullName(reader.GetString(type.Namespace), reader.GetString(type.Name)), assembly, isArchiveOfFriend ? friends : default);
        }
    }

    private static EquatableArray<string> FriendsOf(MetadataReader reader, AssemblyDefinition assembly)
    {
        var friends = new List<string>();
        foreach (CustomAttributeHandle handle in assembly.GetCustomAttributes())
        {
            CustomAttribute attribute = reader.GetCustomAttribute(handle);
            if (attribute.Constructor.Kind != HandleKind.MemberReference
                || reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent
                || !reader.StringComparer.Equals(reader.GetTypeReference((TypeReferenceHandle)parent).Name, nameof(InternalsVisibleToAttribute)))
            {
                continue;
            }

            // A blob of a constructor's arguments: two bytes of prolog, then a string.
            BlobReader value = reader.GetBlobReader(attribute.Value);
            value.ReadUInt16();
            friends.Add(NameOf(value.ReadSerializedString() ?? ""));
        }

        return friends.ToEquatableArray();
    }

    private static string FullName(string container, string name) => container.Length == 0 ? name : container + "." + name;
}
