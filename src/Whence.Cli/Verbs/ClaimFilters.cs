using System.CommandLine;
using Whence.Cli.Json;
using Whence.Stances;
using Whence.Store;

namespace Whence.Cli.Verbs;

/// <summary>The options that choose and order claims.</summary>
internal sealed class ClaimFilters
{
    private readonly Option<string?> _source = new("--source") { Description = "Only claims where this one speaks, relays or is the origin (id, name or alias).", HelpName = "NAME" };
    private readonly Option<string?> _origin = new("--origin") { Description = "Only claims that go back to this origin.", HelpName = "NAME" };
    private readonly Option<string?> _via = new("--via") { Description = "Only claims that this relay passed on.", HelpName = "NAME" };
    private readonly Option<string?> _outlet = new("--outlet") { Description = "Only claims on pages of this outlet.", HelpName = "NAME" };
    private readonly Option<string?> _page = new("--page") { Description = "Only claims on this page (id, beginning of its hash, or name).", HelpName = "ID" };
    private readonly Option<string[]> _mark = new("--mark") { Description = "Only claims with this mark; give it again for several.", HelpName = "MARK", AllowMultipleArgumentsPerToken = false };
    private readonly Option<string?> _text = new("--text") { Description = "Only claims with these words.", HelpName = "WORDS" };
    private readonly Option<DateOnly?> _since = new("--since") { Description = "Only pages published (or else received) on or after this day, YYYY-MM-DD.", HelpName = "DATE", CustomParser = Days.Parse };
    private readonly Option<bool> _writer = new("--writer") { Description = "Only what pages say on their own account." };
    private readonly Option<bool> _attributed = new("--attributed") { Description = "Only what pages attribute to somebody." };
    private readonly Option<ClaimSort> _sort = new("--sort") { Description = "The order: as in the pages, newest page first, by origin, by outlet, longest chain first.", DefaultValueFactory = static _ => ClaimSort.Place };
    private readonly Option<int> _limit = Choices.Limit(50);
    private readonly Option<int> _skip = Choices.Skip();

    /// <summary>The options, mark names among them checked.</summary>
    public ClaimFilters() => _mark.AcceptOnlyFromAmong([.. MarkNames.Names]);

    /// <summary>Gives <paramref name="command"/> these options.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _source, _origin, _via, _outlet, _page, _mark, _text, _since, _writer, _attributed, _sort, _limit, _skip })
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_writer) && result.GetValue(_attributed))
                result.AddError("--writer and --attributed exclude each other; leave both away for all claims.");
        });
    }

    /// <summary>The query that the command line asks for.</summary>
    public ClaimQuery Query(ParseResult parse) => new()
    {
        Source = parse.GetValue(_source),
        Origin = parse.GetValue(_origin),
        Via = parse.GetValue(_via),
        Outlet = parse.GetValue(_outlet),
        Page = parse.GetValue(_page),
        Marks = (parse.GetValue(_mark) ?? []).Aggregate(Marks.None, (marks, name) => marks | MarkNames.Parse(name)),
        Text = parse.GetValue(_text),
        Since = parse.GetValue(_since),
        Writer = parse.GetValue(_writer) ? true : parse.GetValue(_attributed) ? false : null,
        Sort = parse.GetValue(_sort),
        Skip = parse.GetValue(_skip),
        Take = parse.GetValue(_limit),
    };
}
