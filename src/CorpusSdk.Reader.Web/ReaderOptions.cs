using System.Reflection;
using CorpusSdk.Reader.Web.Languages;
using Microsoft.AspNetCore.Components;

namespace CorpusSdk.Reader.Web;

/// <summary>What makes a reader one's own.</summary>
public sealed class ReaderOptions
{
    private readonly List<(Func<Article, bool> Fits, Type Component)> _templates = [];

    /// <summary>The name in the header and in titles.</summary>
    public string Name { get; set; } = "Corpus";

    /// <summary>The address of a picture beside the name, relative to the base of the site; null for none.</summary>
    public string? Logo { get; set; }

    /// <summary>A component above the list of the front page; null for none.</summary>
    public Type? Welcome { get; set; }

    /// <summary>A component under every page, before the keys; null for none.</summary>
    public Type? Footer { get; set; }

    /// <summary>Assemblies with further pages. A page with a fixed address wins over an archive of this name.</summary>
    public IList<Assembly> PageAssemblies { get; } = [];

    /// <summary>The languages of the interface; the first is for browsers that ask for none of them.</summary>
    public IList<InterfaceTexts> Languages { get; } = [.. InterfaceTexts.All];

    /// <summary>Shows the articles of an archive by a component of one's own, which has a parameter <c>Article</c>, between the headline and the related articles.</summary>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <param name="archiveName">The archive's name in code; letter case makes no difference.</param>
    public void UseTemplate<TComponent>(string archiveName)
        where TComponent : IComponent =>
        _templates.Add((article => article.Archive.Name.Equals(archiveName, StringComparison.OrdinalIgnoreCase), typeof(TComponent)));

    /// <summary>Shows the articles of a type by a component of one's own, which has a parameter <c>Article</c>.</summary>
    /// <typeparam name="TArticle">The record of an archive, or an interface that some implement.</typeparam>
    /// <typeparam name="TComponent">The component.</typeparam>
    public void UseTemplate<TArticle, TComponent>()
        where TComponent : IComponent =>
        _templates.Add((article => article is TArticle, typeof(TComponent)));

    /// <summary>The component for an article: the first one registered that fits; null for the reader's own.</summary>
    internal Type? TemplateOf(Article article) => _templates.FirstOrDefault(template => template.Fits(article)).Component;
}
