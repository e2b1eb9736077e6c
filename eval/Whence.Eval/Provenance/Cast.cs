using System.Collections.Immutable;
using Whence.Sources;

namespace Whence.Eval.Provenance;

/// <summary>The people, bodies and outlets of one invented world.</summary>
internal sealed class Cast
{
    private readonly Phrasebook _book;
    private readonly Random _draw;
    private readonly Queue<Actor> _persons;
    private readonly Queue<Actor> _institutions;
    private int _unnamed;

    /// <summary>Draws a cast.</summary>
    public Cast(Phrasebook book, Random draw)
    {
        (_book, _draw) = (book, draw);
        States = [.. Shuffled(book.Rows("state").Select(row => row[0].Split('|')))];
        Towns = new(Shuffled(book.All("town")));
        Outlets = [.. Shuffled(book.All("outlet")).Select(name => Outlet(name))];
        Agencies = [.. Shuffled(book.All("agency")).Take(2).Select(name => Outlet(name))];
        var names = Shuffled(book.All("given").SelectMany(given => book.All("family").Select(family => (given, family)))).DistinctBy(n => n.family).ToList();
        var pronouns = book.Rows("given").Where(row => row.Length > 1).SelectMany(row => row[0].Split('|').Select(given => (given, Pronoun: row[1]))).ToDictionary(row => row.given, row => row.Pronoun, StringComparer.Ordinal);
        _persons = new(names.Select(name => Person($"{name.given} {name.family}", pronouns.GetValueOrDefault(name.given))));
        _institutions = new(Shuffled(States.Take(2).SelectMany(state => book.Rows("institution").Select(row => Institution(row, state)))));
    }

    /// <summary>States: name, adjective, capital.</summary>
    public ImmutableArray<string[]> States { get; }

    /// <summary>Towns not used yet.</summary>
    public Queue<string> Towns { get; }

    /// <summary>Papers and stations.</summary>
    public ImmutableArray<Actor> Outlets { get; }

    /// <summary>News agencies, which relay more than others.</summary>
    public ImmutableArray<Actor> Agencies { get; }

    /// <summary>A person who has said nothing yet.</summary>
    public Actor NextPerson() => _persons.Dequeue() is var person && _persons.Count == 0 ? Kept(_persons, person) : person;

    /// <summary>An institution; after the last one the first again.</summary>
    public Actor NextInstitution() => Kept(_institutions, _institutions.Dequeue());

    /// <summary>An institution of the same state, other than <paramref name="of"/>.</summary>
    public Actor SisterOf(Actor of) => _institutions.First(one => one.Family == of.Family && one.Name != of.Name);

    /// <summary>An institution or a person.</summary>
    public Actor NextNamed() => _draw.Next(5) < 3 ? NextInstitution() : NextPerson();

    /// <summary>Somebody of whom a page gives but a description.</summary>
    public Actor NextUnnamed()
    {
        var rows = _book.Rows("unnamed");
        var row = rows[_draw.Next(rows.Length)];
        var state = States[_draw.Next(2)];
        return new Actor($"unnamed {++_unnamed}", SourceKind.Anonymous, [.. row[1].Split('|').Select(form => Filled(form, state, ""))], $"unnamed {_unnamed}") { Role = row[0] };
    }

    /// <summary>A named spokesperson of an institution.</summary>
    public Actor SpokespersonOf(Actor institution)
    {
        var name = NextPerson().Name;
        var form = institution.Forms[0];
        return new Actor(name, SourceKind.Person, [$"{(form.StartsWith("the ", StringComparison.Ordinal) ? form[4..] : form)} spokesman {name}", $"{name}, a spokesman for {form},"], institution.Family) { SpeaksFor = institution.Name };
    }

    /// <summary>A sentence with the names of a state and a town put in.</summary>
    public static string Filled(string text, string[] state, string town) =>
        text.Replace("{state}", state[0], StringComparison.Ordinal).Replace("{demonym}", state[1], StringComparison.Ordinal).Replace("{capital}", state[2], StringComparison.Ordinal).Replace("{town}", town, StringComparison.Ordinal);

    /// <summary>In an order that the seed draws.</summary>
    public IEnumerable<T> Shuffled<T>(IEnumerable<T> things)
    {
        var all = things.ToArray();
        _draw.Shuffle(all);
        return all;
    }

    private static Actor Kept(Queue<Actor> queue, Actor actor)
    {
        queue.Enqueue(actor);
        return actor;
    }

    private static Actor Outlet(string name) => new(name, SourceKind.Outlet, [name], name);

    private Actor Person(string name, string? pronoun)
    {
        var town = Towns.ElementAt(_draw.Next(Towns.Count));
        return new Actor(name, SourceKind.Person, [.. _book.One("office", _draw).Split('|').Select(form => Filled(form, States[0], town).Replace("{N}", name, StringComparison.Ordinal)).Select(form => form.Contains(", ", StringComparison.Ordinal) && !form.EndsWith(',') ? $"{form}," : form)], name) { Again = pronoun };
    }

    private static Actor Institution(ImmutableArray<string> row, string[] state) =>
        new(Filled(row[0], state, ""), SourceKind.Institution, [.. row[1].Split('|').Select(form => Filled(form, state, ""))], $"Government of {state[0]}") { Again = row.Length > 2 ? row[2] : null };
}
