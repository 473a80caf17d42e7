using System.Globalization;
using CorpusSdk.Sample.Lighthouses;

// Two declared collections: typed fields, a lookup table, and references in both directions.
foreach (Lighthouse lighthouse in Corpus.Lighthouses.ByCountry["Scotland"])
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lighthouse.Title}: {lighthouse.Status}, lit {lighthouse.Lit}, {lighthouse.Height} m, by {lighthouse.Engineer?.Title ?? "nobody known"}"));

Engineer engineer = Corpus.Engineers.Articles[Corpus.Engineers.Slugs.RobertStevenson];
Console.WriteLine($"{engineer.Title} ({engineer.Born}–{engineer.Died}) built {string.Join(", ", engineer.Lighthouses.Select(lighthouse => lighthouse.Title))}.");
