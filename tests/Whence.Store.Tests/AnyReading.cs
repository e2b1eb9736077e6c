using System.Collections.Immutable;
using System.Text;
using Whence.Attributions;
using Whence.Claims;
using Whence.Documents;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Store.Tests;

/// <summary>A page with anything at all in it, as the seed of a number generator decides: half surrogate pairs, zeroes, every field filled or not.</summary>
internal sealed class AnyReading(int seed)
{
    private static readonly string[] Scraps =
    [
        "Oristad", " ", "\n\n", "40 tanks", "“", "\ud83d\ude80", "\ud83d", "\ude80", "\0", "\ufdd0", "\ue000", "\ue800", "é", "Ж", "\u2068", "…", "\"", "'", "*", "𝔅", "\uffff", "\ud800\ud800",
    ];

    private readonly Random _random = new(seed);

    /// <summary>The page.</summary>
    public NewPage Page()
    {
        var bytes = new byte[_random.Next(200)];
        _random.NextBytes(bytes);
        if (Maybe())
            bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Words(), 20))); // something that packs well
        var title = Maybe() ? Words(1) : null;
        var text = (title is null ? "" : title + "\n\n") + Words(30);
        var document = new Document
        {
            Id = Ids.OfBytes(bytes),
            Name = Words(),
            Text = text,
            TitleLength = title?.Length ?? 0,
            Blocks = Many(() => new Block(Span(text), Any<BlockKind>())),
            Links = Many(() => new Link(Span(text), Words(), Maybe())),
            Masthead = new()
            {
                Url = Optional(Words),
                Title = title ?? Optional(Words),
                Outlet = Optional(() => "x" + Words()),
                Published = Maybe() ? new(Day(), Day(), Any<DateBasis>()) : null,
                ReprintOf = Maybe() ? new(Words(), []) : null,
            },
        };
        return new(bytes, Words(), DateTimeOffset.UnixEpoch.AddTicks(_random.NextInt64(1L << 60)), new Reading(document)
        {
            Claims = Many(() => Claim(text)),
            Notes = Many(() => new Note(Any<NoteCode>(), Words(), Maybe() ? Span(text) : null)),
        });
    }

    private Claim Claim(string text) => new()
    {
        Id = Words(),
        Attribution = Maybe() ? new Attribution
        {
            Speech = Any<Speech>(),
            Content = [Span(text)],
            Source = Spans(text),
            Cue = Maybe() ? new(Spans(text), Any<CueType>(), Words()) : null,
            Rejects = Maybe(),
            Why = Many(Words),
        } : null,
        Sourcing = new()
        {
            Source = Maybe() ? Source() : null,
            Chain = Route(text),
            Others = Many(() => Route(text)),
            Medium = Optional(Words),
            Unresolved = Optional(Words),
            Why = Many(Words),
        },
        Content = [Span(text), .. Spans(text)],
        Marks = (Marks)_random.Next(256),
        Likelihood = Maybe() ? new(Span(text), _random.NextDouble(), _random.NextDouble()) : null,
        Hedges = Spans(text),
        Relations = Many(() => new Relation(Any<RelationKind>(), Words())),
        Inside = Optional(Words),
    };

    private Chain Route(string text) => new(Many(() => new Hop(Source(), Spans(text), Optional(Words))), Maybe() ? Source() : null);

    private Source Source() => new()
    {
        Name = _random.Next(3) == 0 ? Words() : $"Body {_random.Next(5)} of Veskaria",
        Kind = Any<SourceKind>(),
        Aliases = Many(Words),
        SpeaksFor = Optional(Words),
        Known = Maybe() ? new() { Count = Maybe() ? _random.Next(-5, 1000) : null, Role = Optional(Words), Place = Optional(Words), Condition = Optional(Words), SelfDescribed = Maybe() } : null,
    };

    private bool Maybe() => _random.Next(2) == 0;

    private T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[_random.Next(Enum.GetValues<T>().Length)];

    private DateOnly? Day() => Maybe() ? DateOnly.FromDayNumber(_random.Next(DateOnly.MaxValue.DayNumber)) : null;

    private string? Optional(Func<string> text) => Maybe() ? text() : null;

    private string Words() => Words(4);

    private string Words(int most) => string.Concat(Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Scraps[_random.Next(Scraps.Length)]));

    private ImmutableArray<T> Many<T>(Func<T> make) => [.. Enumerable.Range(0, _random.Next(4)).Select(_ => make())];

    private ImmutableArray<TextSpan> Spans(string text) => Many(() => Span(text));

    private TextSpan Span(string text) => _random.Next(text.Length + 1) is var start ? new(start, start + _random.Next(text.Length - start + 1)) : default;
}
