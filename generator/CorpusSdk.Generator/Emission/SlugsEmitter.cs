using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Generator.Pipeline;

namespace CorpusSdk.Generator.Emission;

/// <summary>Emits the slugs of an archive as constants. Their summaries make completion in an editor a table of contents.</summary>
internal static class SlugsEmitter
{
    private const int MaxSentenceLengthInChars = 200;

    public static string Emit(ArchiveSpec archive, Target target)
    {
        var code = new CodeWriter().Header();
        ArchiveEmitter.OpenClass(code, archive, target);
        code.Summary($"The slugs of the archive “{archive.Title}”, in the order of its articles.");
        code.Line("public static class Slugs").Open();
        IReadOnlyList<string> names = SlugConstants.Build(archive.Articles.Select(article => article.Slug).ToArray());
        for (int i = 0; i < names.Count; i++)
        {
            if (i > 0)
                code.Line();
            code.Summary(Contents(archive.Articles[i]));
            code.Line($"public const string {names[i]} = {CSharpText.Literal(archive.Articles[i].Slug)};");
        }

        code.Close().Close().Close();
        return code.ToString();
    }

    /// <summary>Headline and first sentence, as a table of contents has them.</summary>
    private static string Contents(ArticleSpec article)
    {
        string sentence = article.Source.Paragraphs.Count == 0 ? "" : FirstSentence(article.Source.Paragraphs[0]);
        string headline = CSharpText.Shorten(article.Headline, MaxSentenceLengthInChars);
        return sentence.Length == 0 || sentence == headline ? headline : headline + " — " + sentence;
    }

    private static string FirstSentence(string paragraph) =>
        CSharpText.Shorten(paragraph.Substring(0, SentenceEnds.FirstSentenceLength(paragraph.AsSpan())), MaxSentenceLengthInChars);
}
