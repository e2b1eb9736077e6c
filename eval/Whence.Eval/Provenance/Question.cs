using System.Collections.Immutable;

namespace Whence.Eval.Provenance;

/// <summary>Something that happened, or did not, in an invented place.</summary>
/// <param name="State">Its state: name, adjective, capital.</param>
/// <param name="Town">Its town.</param>
/// <param name="Clauses">The same in several wordings, with <c>{n}</c> for the number.</param>
/// <param name="Headline">As a headline.</param>
/// <param name="Number">How many.</param>
internal sealed record Question(string[] State, string Town, ImmutableArray<string> Clauses, string Headline, int Number)
{
    /// <summary>Draws one.</summary>
    public static Question Draw(Phrasebook book, Cast cast, Random draw)
    {
        var (fact, state, town) = (book.Rows("fact")[draw.Next(book.Rows("fact").Length)], cast.States[draw.Next(2)], cast.Towns.Dequeue());
        var range = fact[0].Split("..").Select(int.Parse).ToArray();
        return new(state, town, [.. fact[1].Split('|').Select(clause => Cast.Filled(clause, state, town))], Cast.Filled(fact[2], state, town), draw.Next(range[0], range[1] + 1));
    }

    /// <summary>The same question with another number, far enough from the first to be another answer.</summary>
    public Question WithAnotherNumber() => this with { Number = (Number * 2) + 3 };

    /// <summary>One of its wordings.</summary>
    public string Clause(int wording) => Clauses[wording % Clauses.Length].Replace("{n}", NumberWords.Of(Number), StringComparison.Ordinal);
}
