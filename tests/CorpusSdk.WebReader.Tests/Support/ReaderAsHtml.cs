using System.Reflection;
using CorpusSdk.Reader.Web;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.JSInterop;

namespace CorpusSdk.WebReader.Tests.Support;

/// <summary>The reader's pages as HTML, without a browser: for what a program that uses it can set.</summary>
internal static class ReaderAsHtml
{
    /// <summary>Renders the page at an address below the base of the site.</summary>
    public static async Task<string> RenderAsync(string address, Action<ReaderOptions> configure)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCorpusReader(Corpus.Catalog.Archives, configure);
        services.AddSingleton<NavigationManager>(new FixedNavigation(address));
        services.AddSingleton<INavigationInterception, NoBrowser>();
        services.AddSingleton<IScrollToLocationHash, NoBrowser>();
        services.AddSingleton<IJSRuntime, NoBrowser>();
        // What takes the values of a query from the address.
        typeof(SupplyParameterFromQueryProviderServiceCollectionExtensions).GetMethod("AddSupplyValueFromQueryProvider", BindingFlags.Public | BindingFlags.Static)!.Invoke(null, [services]);
        await using ServiceProvider provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, provider.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            HtmlRootComponent page = await renderer.RenderComponentAsync<CorpusReader>();
            return page.ToHtmlString();
        });
    }

    private sealed class FixedNavigation : NavigationManager
    {
        public FixedNavigation(string address) => Initialize("https://reader.example/", "https://reader.example/" + address);
    }

    private sealed class NoBrowser : INavigationInterception, IScrollToLocationHash, IJSRuntime
    {
        public Task EnableNavigationInterceptionAsync() => Task.CompletedTask;

        public Task RefreshScrollPositionForHash(string locationAbsolute) => Task.CompletedTask;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args) => default;
    }
}
