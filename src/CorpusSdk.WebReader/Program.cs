using CorpusSdk.WebReader;
using CorpusSdk.WebReader.Texts;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");
builder.Services.AddSingleton(new ArchiveLibrary(Corpus.Catalog.Archives));
builder.Services.AddSingleton<FacetIndex>();
builder.Services.AddSingleton<ReadingPlace>();
await builder.Build().RunAsync();
