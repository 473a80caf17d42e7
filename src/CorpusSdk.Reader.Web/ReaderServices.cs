using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.Reader.Web.Texts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace CorpusSdk.Reader.Web;

/// <summary>Adds a reader to a program.</summary>
public static class ReaderServices
{
    /// <summary>Adds what <see cref="CorpusReader"/> needs.</summary>
    /// <param name="services">The services of the program.</param>
    /// <param name="archives">The archives, in the order of the front page: <c>Corpus.Catalog.Archives</c>.</param>
    /// <param name="configure">Sets the name, templates and so on; null for none of it.</param>
    public static IServiceCollection AddCorpusReader(this IServiceCollection services, IReadOnlyList<Archive> archives, Action<ReaderOptions>? configure = null)
    {
        var options = new ReaderOptions();
        configure?.Invoke(options);
        services.AddSingleton(options);
        services.AddSingleton(new ArchiveLibrary(archives));
        services.AddSingleton(provider => new FacetIndex(provider.GetRequiredService<ArchiveLibrary>().All));
        services.AddSingleton<ReadingPlace>();
        services.AddSingleton(provider => new InterfaceLanguage([.. options.Languages], provider.GetRequiredService<IJSRuntime>()));
        return services;
    }
}
