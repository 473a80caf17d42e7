using CorpusSdk;
using Microsoft.Extensions.DependencyInjection.Extensions;

// The namespace in which people look for it: the convention of all packages that extend IServiceCollection.
namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers compiled archives as services.</summary>
public static class CorpusServiceCollectionExtensions
{
    /// <summary>Registers archives, as <see cref="AddCorpus(IServiceCollection, IReadOnlyList{Archive})"/>.</summary>
    public static IServiceCollection AddCorpus(this IServiceCollection services, params Archive[] archives) =>
        services.AddCorpus((IReadOnlyList<Archive>)archives);

    /// <summary>
    /// Registers archives, such as <c>Corpus.Catalog.Archives</c>: as <c>IReadOnlyList&lt;Archive&gt;</c>, as <see cref="ArchiveSet"/>, and each
    /// <see cref="Archive"/> as a keyed service under its <see cref="Archive.Name"/>. All are singletons. Opens none of them.
    /// </summary>
    /// <remarks>A further call adds to the list and the set; an archive that is there already is not added again.</remarks>
    /// <param name="services">The services.</param>
    /// <param name="archives">The archives, in the order of the list.</param>
    /// <exception cref="ArgumentException">An archive is null, or another of the same name is registered.</exception>
    public static IServiceCollection AddCorpus(this IServiceCollection services, IReadOnlyList<Archive> archives)
    {
        if (services is null)
            throw new ArgumentNullException(nameof(services));
        if (archives is null)
            throw new ArgumentNullException(nameof(archives));

        List<Archive> all = [.. Registered(services)];
        int known = all.Count;
        foreach (Archive archive in archives)
        {
            if (archive is null)
                throw new ArgumentException("An archive is null.", nameof(archives));
            Archive? namesake = all.Find(other => string.Equals(other.Name, archive.Name, StringComparison.Ordinal));
            if (namesake is null)
                all.Add(archive);
            else if (!ReferenceEquals(namesake, archive))
                throw new ArgumentException($"Two archives are called {archive.Name}, but a name can be the key of only one.", nameof(archives));
        }

        services.Replace(ServiceDescriptor.Singleton<IReadOnlyList<Archive>>(all.AsReadOnly()));
        services.Replace(ServiceDescriptor.Singleton(new ArchiveSet(all)));
        foreach (Archive archive in all.Skip(known))
            services.AddKeyedSingleton(archive.Name, archive);
        return services;
    }

    private static IReadOnlyList<Archive> Registered(IServiceCollection services) => services
        .Where(service => service.ServiceType == typeof(IReadOnlyList<Archive>) && !service.IsKeyedService)
        .Select(service => service.ImplementationInstance)
        .OfType<IReadOnlyList<Archive>>()
        .LastOrDefault() ?? [];
}
