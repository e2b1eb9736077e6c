using System.Collections.Immutable;
using Whence.Attributions;
using Whence.Claims;
using Whence.Sources;
using Whence.Stances;
using Whence.Text;

namespace Whence.Web.Tests;

/// <summary>A claim read by hand: its parts by their words in the page.</summary>
internal sealed record Said(string Content, Source? Origin, string By, string Cue)
{
    public (Source Source, string Words)[] Via { get; init; } = [];
    public ImmutableArray<Chain> Others { get; init; } = [];
    public Marks Marks { get; init; }
    public Speech Speech { get; init; }
    public CueType Type { get; init; }
    public string Act { get; init; } = "say";
    public bool Rejects { get; init; }
    public bool Writer { get; init; }
    public string? Inside { get; init; }
    public string? Medium { get; init; }
    public string? Unresolved { get; init; }
    public string? Hedge { get; init; }
    public ImmutableArray<Relation> Relations { get; init; } = [];

    public Claim In(string text, string id)
    {
        var content = Spans(text, Content);
        return new()
        {
            Id = id,
            Content = content,
            Attribution = Writer ? null : new() { Speech = Speech, Source = Spans(text, By), Content = content, Cue = Cue.Length == 0 ? null : new(Spans(text, Cue), Type, Act), Rejects = Rejects },
            Sourcing = new()
            {
                Source = Origin,
                Chain = new([.. Via.Select(hop => new Hop(hop.Source, Spans(text, hop.Words)))], Origin),
                Others = Others,
                Medium = Medium,
                Unresolved = Unresolved,
                Why = Writer ? [] : ["by-hand"],
            },
            Marks = Marks,
            Hedges = Hedge is null ? [] : Spans(text, Hedge),
            Relations = Relations,
            Inside = Inside,
        };
    }

    public static ImmutableArray<TextSpan> Spans(string text, string words)
    {
        if (words.Length == 0)
            return [];
        var at = text.IndexOf(words, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"“{words}” does not stand in the page");
        return [new(at, at + words.Length)];
    }
}
