using CorpusSdk.Reflection;
using Xunit.Sdk;

namespace CorpusSdk.Xunit;

/// <summary>
/// Hands articles and archives from one process to another by their names, as test explorers do between finding a test and running it. The
/// package's MSBuild files register it in the test assembly.
/// </summary>
public sealed class ArticleSerializer : IXunitSerializer
{
    // No name of a type has it.
    private const char Separator = '/';

    /// <summary>The article or archive that was serialised, of the archive as it is compiled now.</summary>
    /// <exception cref="CorpusDataException">It is not there any more.</exception>
    public object Deserialize(Type type, string serializedValue)
    {
        if (type is null)
            throw new ArgumentNullException(nameof(type));
        if (serializedValue is null)
            throw new ArgumentNullException(nameof(serializedValue));

        int end = serializedValue.IndexOf(Separator);
        string className = end < 0 ? serializedValue : serializedValue.Substring(0, end);
        Type articleType = typeof(Archive).IsAssignableFrom(type) ? type.GenericTypeArguments[0] : type;
        Archive archive = articleType.Assembly.GetType(className) is { } archiveClass && ArchiveClass.ArchiveOf(archiveClass) is { } found
            ? found
            : throw new CorpusDataException($"The archive {className} is no longer in {articleType.Assembly.GetName().Name}: discover the tests again.");
        if (end < 0)
            return archive;
        string slug = serializedValue.Substring(end + 1);
        return archive.TryGet(slug, out Article? article)
            ? article
            : throw new CorpusDataException($"The archive {className} no longer has the article '{slug}': discover the tests again.");
    }

    /// <summary>Whether the value belongs to an archive that is compiled into an assembly.</summary>
    public bool IsSerializable(Type type, object? value, out string failureReason)
    {
        failureReason = "";
        if (Find(value) is not null)
            return true;
        failureReason = $"{value ?? "null"} belongs to no archive that is compiled into an assembly.";
        return false;
    }

    /// <summary>The archive's class and the slug: <c>Corpus.Russia/the-ice-road…</c>; of an archive its class.</summary>
    public string Serialize(object value) =>
        Find(value) is not { } archiveClass ? throw new ArgumentException($"{value} does not belong to an archive compiled into an assembly.", nameof(value))
        : value is Article article ? archiveClass.FullName + Separator + article.Slug
        : archiveClass.FullName!;

    /// <summary>The class of the archive that a value is of or is itself; null if that is in memory alone.</summary>
    private static Type? Find(object? value) => value switch
    {
        Article article => Find(article.Archive),
        Archive archive => ArchiveClass.Of(ArchiveClass.ArticleTypeOf(archive)) is { } found && ReferenceEquals(ArchiveClass.ArchiveOf(found), archive) ? found : null,
        _ => null,
    };
}
