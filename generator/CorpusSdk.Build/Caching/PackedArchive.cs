using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Caching;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Build.Caching;

/// <summary>An archive whose pack is in the shared folder.</summary>
/// <param name="FileName">The pack's name in its folder.</param>
/// <param name="LengthInBytes">The pack's size.</param>
/// <param name="Files">The files whose texts the pack has, all of them, in ordinal order of their paths.</param>
internal sealed record PackedArchive(string FileName, long LengthInBytes, IReadOnlyList<PackedFile> Files)
{
    /// <summary>Finds the place of each text. A file of which an article was left out is not among the files.</summary>
    public static PackedArchive Create(ArchivePlan plan, ArchiveSpec archive, string fileName, WrittenPack written)
    {
        IReadOnlyDictionary<ParsedArticle, PackedText> places = PackedText.Locate(archive, written);
        var files = new List<PackedFile>(plan.Files.Count);
        foreach (ParsedFile file in plan.Files)
        {
            if (file.Articles.All(places.ContainsKey))
                files.Add(new PackedFile(file, [.. file.Articles.Select(article => places[article])]));
        }

        return new PackedArchive(fileName, written.LengthInBytes, files);
    }
}

/// <summary>A file, and where a pack has the texts of its articles.</summary>
internal sealed record PackedFile(ParsedFile File, PackedText[] Places);
