using System.Text;
using CorpusSdk.Reader;
using CorpusSdk.Reader.Commands;

Console.OutputEncoding = Encoding.UTF8;
using var pages = new PageWriter(Console.OpenStandardOutput());
Console.SetOut(pages);
var context = new ReaderContext(
    new Library(Corpus.Catalog.Archives),
    Terminal.Create(Console.Out, Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
    Terminal.Create(Console.Error, Console.IsErrorRedirected, Environment.GetEnvironmentVariable),
    Invocation.Find(AppContext.BaseDirectory, Environment.ProcessPath, Environment.CurrentDirectory));
return ReaderCommand.Invoke(context, args);
