using CorpusSdk;

// Without arguments: all notes. With words: a search.
if (args.Length == 0)
{
    foreach (var note in Corpus.Notes.Articles)
        Console.WriteLine($"{note.Date:yyyy-MM-dd}  {note.Headline}, by {note.Author.Headline} [{string.Join(", ", note.Tags)}]");
    return;
}

var results = Corpus.Notes.Search(string.Join(' ', args));
foreach (var hit in results.Hits)
{
    Console.WriteLine(hit.Article.Headline);
    Console.WriteLine($"    {hit.Snippet.Mark("[", "]")}");
}

if (results.TotalCount == 0)
    Console.WriteLine(results.DidYouMean is { } better ? $"Nothing found. Did you mean: {better}" : "Nothing found.");
