using System.Reflection;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Reflection;

/// <summary>Finds generated archives by reflection, for tests: code that is shipped names its archives.</summary>
internal static class ArchiveClass
{
    private const string ArchiveProperty = "Archive";
    private const BindingFlags StaticMembers = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    // Weak, for assemblies that are unloaded. An assembly is searched once for each type.
    private static readonly ConditionalWeakTable<Type, StrongBox<Type?>> Known = new();

    /// <summary>The archive that a class such as <c>Corpus.Russia</c> shows; null if it shows none.</summary>
    /// <exception cref="TargetInvocationException">The class could not be initialised.</exception>
    public static Archive? ArchiveOf(Type type) =>
        !type.ContainsGenericParameters
        && type.GetProperty(ArchiveProperty, StaticMembers) is { } property
        && typeof(Archive).IsAssignableFrom(property.PropertyType)
            ? (Archive?)property.GetValue(null)
            : null;

    /// <summary>
    /// The class of the archive whose articles have a type: the one around it, or for a record of the user's own another of its
    /// assembly. Null if there is none, as for articles of an archive in memory.
    /// </summary>
    public static Type? Of(Type articleType) => Known.GetValue(articleType, static type => new StrongBox<Type?>(Find(type))).Value;

    /// <summary>The type of an archive's articles.</summary>
    public static Type ArticleTypeOf(Archive archive) => archive.GetType() is { IsGenericType: true } type ? type.GenericTypeArguments[0] : typeof(Article);

    private static Type? Find(Type articleType) => articleType.DeclaringType is { } around && IsArchiveOf(around, articleType)
        ? around
        : Types(articleType.Assembly).FirstOrDefault(type => IsArchiveOf(type, articleType));

    private static bool IsArchiveOf(Type type, Type articleType)
    {
        // Only static classes are read, so that no other code runs.
        if (type is not { IsAbstract: true, IsSealed: true })
            return false;
        try
        {
            return ArchiveOf(type) is { } archive && ArticleTypeOf(archive) == articleType;
        }
        catch (TargetInvocationException)
        {
            // A property of the same name that has nothing to do with us.
            return false;
        }
    }

    private static IEnumerable<Type> Types(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // A referenced assembly is missing; the types that load are enough.
            return exception.Types.Where(type => type is not null)!;
        }
    }
}
