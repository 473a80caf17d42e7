using CorpusSdk.Reader.Web;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<CorpusReader>("#app");
builder.RootComponents.Add<HeadOutlet>("head::after");
builder.Services.AddCorpusReader(Corpus.Catalog.Archives, options => options.Name = "Field notes");
await builder.Build().RunAsync();
