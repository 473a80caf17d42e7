using System.Text.Json;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Looks for characters that went missing without a word.</summary>
internal sealed class LosslessCampaign : Campaign
{
    /// <inheritdoc/>
    public override string Name => "lossless";

    /// <inheritdoc/>
    public override string Promise => "Each character that is not blank is in the model or in a problem; each word of a record is in its article.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        IReadOnlyList<(string Path, string Text)> files = HostileCorpus.Write(attack);
        CompiledCorpus compiled = CompiledCorpus.Compile(files);
        for (int i = 0; i < files.Count; i++)
        {
            ParsedFile parsed = compiled.Files[i];
            if (files[i].Path.EndsWith(".txt", StringComparison.Ordinal) && parsed.Elements.Count > 0)
                RequireEachCharacter(files[i].Text, parsed);
        }

        RequireEachRecord(attack);
    }

    private static void RequireEachCharacter(string text, ParsedFile file)
    {
        int next = 0;
        foreach (TextElement element in file.Elements)
        {
            AttackCase.Require(element.Start >= next && element.End > element.Start, $"An element of {file.Path} begins before {next}, or is empty.");
            RequireReported(text, file, next, element.Start);
            next = element.End;
        }

        RequireReported(text, file, next, text.Length);
    }

    private static void RequireReported(string text, ParsedFile file, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            bool isKnown = UnicodeTables.IsBlank(text[i])
                || file.Problems.Any(problem => problem.Span.Start <= i && i < problem.Span.Start + problem.Span.Length)
                || (ControlCharacters.IsAt(text, i) && file.Problems.Any(problem => problem.Descriptor == ProblemCatalog.ControlCharacter));
            AttackCase.Require(isKnown, $"U+{(int)text[i]:X4} at {i} of {file.Path} belongs to nothing.");
        }
    }

    // Words that no format takes for anything else, in every kind of place that a record has.
    private static void RequireEachRecord(AttackCase attack)
    {
        var words = new List<string>();
        string text = Value(attack, words, 0, isRecord: true);
        attack.Note("corpus/words.jsonl", text);
        CompiledCorpus compiled = CompiledCorpus.Compile([("corpus/words.jsonl", text)]);
        var found = new System.Text.StringBuilder();
        foreach ((CorpusSdk.Compiler.Building.ArchiveSpec spec, byte[] pack) in compiled.Archives)
        {
            using var memory = new GuardedMemory(pack);
            foreach (FireArticle article in CompiledCorpus.Open(spec, memory.Get).Table)
            {
                found.Append(article.Slug).Append(' ').Append(article.Title).Append(' ').Append(article.Standfirst).Append(' ').Append(article.Body).Append(' ');
                AppendFields(found, article.Fields);
            }
        }

        string all = found.ToString();
        foreach (string word in words.Where(word => !all.Contains(word, StringComparison.OrdinalIgnoreCase)))
            AttackCase.Require(compiled.Problems.Any(problem => problem.Message.Contains(word, StringComparison.Ordinal) || IsAt(problem, text.IndexOf(word, StringComparison.Ordinal))), $"The word '{word}' is in no article, and no problem is about it: {string.Join("; ", compiled.Problems)}");
    }

    // A second value of a key is left out with all that is in it, and reported where it begins.
    private static bool IsAt(Problem problem, int place) => problem.Span.Start <= place
        && (place < problem.Span.Start + problem.Span.Length || problem.Descriptor == ProblemCatalog.RepeatedField);

    private static string Value(AttackCase attack, List<string> words, int depth, bool isRecord = false)
    {
        int kind = isRecord ? 0 : attack.Random.Next(depth < 3 ? 4 : 2) + 1;
        switch (kind)
        {
            case 0 or 3:
                var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
                IEnumerable<string> members = Enumerable.Range(0, attack.Random.Next(1, 6))
                    .Select(_ => HostileWords.Key(attack))
                    .Where(key => !key.Any(letter => char.IsControl(letter) || char.IsSurrogate(letter)) && keys.Add(NormalForm.Compose(key)))
                    .ToArray()
                    .Select(key => $"{JsonSerializer.Serialize(key)}: {Value(attack, words, depth + 1)}");
                return "{" + string.Join(", ", members) + "}";
            case 4:
                return "[" + string.Join(", ", Enumerable.Range(0, attack.Random.Next(1, 4)).Select(_ => Value(attack, words, depth + 1)).ToArray()) + "]";
            default:
                string word = $"w{words.Count}q{attack.Random.Next(1_000_000)}w";
                words.Add(word);
                return JsonSerializer.Serialize(attack.Happens(50) ? word : $"{attack.Pick(["Once", "The", "In"])} {word} {attack.Pick(["", ".", "lamp", "\n\n"])}");
        }
    }

    private static void AppendFields(System.Text.StringBuilder text, object? value)
    {
        switch (value)
        {
            case IReadOnlyList<ArticleField> record:
                foreach (ArticleField field in record)
                {
                    text.Append(field.Key).Append(' ');
                    AppendFields(text, field.Value);
                }

                break;
            case IReadOnlyList<object?> list:
                foreach (object? element in list)
                    AppendFields(text, element);
                break;
            default:
                text.Append(value).Append(' ');
                break;
        }
    }
}
