using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.Building;

/// <summary>The files of a project that links can lead to. Immutable, with value equality; an archive without links of its own gets none.</summary>
internal sealed record ProjectLinks(EquatableArray<LinkableFile> Files)
{
    // A box in place of a Lazy, whose delegate the pipeline must not keep.
    private readonly NotCompared<StrongBox<LinkMap?>> _map = new(new StrongBox<LinkMap?>());

    /// <summary>No files.</summary>
    public static ProjectLinks Empty { get; } = new(default(EquatableArray<LinkableFile>));

    /// <summary>The files by everything that a link may call them. Made when it is first asked for.</summary>
    internal LinkMap Map => _map.Value.Value ??= new LinkMap(Files);

    /// <summary>The files of all archives; none if no file has a link that might lead to one.</summary>
    public static ProjectLinks Create(IEnumerable<ArchivePlan> plans)
    {
        ArchivePlan[] all = [.. plans];
        return all.Any(HasLinks) ? new ProjectLinks(all.SelectMany(plan => plan.Files.Select(file => LinkableFile.Create(plan, file))).ToEquatableArray()) : Empty;
    }

    /// <summary>What an archive has to know: nothing if none of its articles has a link that might lead to a file.</summary>
    public ProjectLinks For(ArchivePlan plan) => HasLinks(plan) ? this : Empty;

    private static bool HasLinks(ArchivePlan plan) =>
        plan.Files.Any(file => file.Articles.Any(article => article.Markup is { } markup && markup.Hyperlinks.Any(link => link.InHtml is not null)));
}
