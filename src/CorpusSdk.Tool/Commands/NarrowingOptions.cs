using System.CommandLine;
using System.CommandLine.Parsing;

namespace CorpusSdk.Tool.Commands;

/// <summary>The options that narrow a search.</summary>
internal sealed class NarrowingOptions
{
    private readonly Option<string[]> _where = new("--where")
    {
        Description = "Only articles whose field compares so: tags=rust, tags!=rust, date>=2020, price<9.5; tags alone: that have it, !tags: that have not. Given several times, all must hold. < and > need quotes of the shell.",
        HelpName = "condition",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string?> _sort = new("--sort")
    {
        Description = "The field to sort by, the lowest value first; -date: the highest first. The best hits first if omitted.",
        HelpName = "field",
    };

    private readonly Option<string[]> _facets = new("--facets")
    {
        Description = "A field whose values are counted over all hits. May be given several times.",
        HelpName = "field",
        DefaultValueFactory = static _ => [],
    };

    public NarrowingOptions() => _where.Validators.Add(result =>
    {
        foreach (string text in result.Tokens.Select(static token => token.Value).Where(static text => !Narrowing.IsCondition(text)))
            result.AddError($"--where takes a condition such as tags=rust, date>=2020 or tags, and not '{text}'.");
    });

    public void AddTo(Command command)
    {
        command.Options.Add(_where);
        command.Options.Add(_sort);
        command.Options.Add(_facets);
    }

    /// <summary>Whether a part of the command line is a condition.</summary>
    public bool IsWhere(SymbolResult part) => part is OptionResult { Implicit: false } option && option.Option == _where;

    public Narrowing Of(ParseResult result) => new(result.GetValue(_where)!, result.GetValue(_sort), result.GetValue(_facets)!);
}
