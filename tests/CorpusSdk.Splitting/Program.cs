using CorpusSdk.Compiler.Parsing.Splitting;
using CorpusSdk.Splitting;

string command = args.Length > 0 ? args[0] : "";
bool withHeader = !args.Contains("--no-header");
MarkedArchive[] archives = [.. args.Skip(1).Where(Directory.Exists).SelectMany(folder => MarkedArchive.ReadAll(folder, withHeader))];
switch (command)
{
    case "score":
        ScoreTable.Print(archives, archive => archive.Find(), archive => archive.FindSure(), showMisses: args.Contains("--misses"));
        return 0;
    case "lines":
        foreach (MarkedArchive archive in archives)
            new WeighedLines(archive).Print();
        return 0;
    case "fit":
        WeightFitter.FitBoth(archives);
        Console.WriteLine(WeightFitter.Print("First", OpeningWeights.First));
        Console.WriteLine(WeightFitter.Print("Second", OpeningWeights.Second));
        return 0;
    case "cross":
        CrossValidation.Run(archives);
        return 0;
    case "ways":
        WayTable.Print(archives);
        return 0;
    case "time":
        ParseTime.Print(archives);
        return 0;
    default:
        Console.Error.WriteLine("score DIR… [--misses] [--no-header] | lines DIR… | fit DIR… | cross DIR… | ways DIR… | time DIR…");
        return 2;
}
