using Whence.Attributions;
using Whence.Language;
using Whence.Lexicons;
using Whence.Sources;

namespace Whence.Claims;

/// <summary>Finds who was asked for comment and kept silent.</summary>
internal sealed class Silences
{
    private static readonly Words Own = new("our my us me");
    private static readonly Words Requests = Words.Listed("silences", "request");

    private readonly Reading _reading;
    private readonly Passage _p;
    private readonly Speakers _speakers;
    private readonly SilenceForms _forms;
    private readonly Lazy<SourceResolver> _resolver;
    private readonly (int Position, Source Source)[] _heard; // who spoke, in the order of the text
    private int _next;

    /// <summary>Looks at the page.</summary>
    public Silences(Reading reading)
    {
        _reading = reading;
        _p = new(reading);
        _speakers = new(_p, new(_p));
        _forms = new(_p);
        _resolver = new(() => new(reading)); // few pages tell of silence
        _heard = [.. reading.Attributions.Zip(reading.Sourcings).Where(pair => pair is { First.Source.IsEmpty: false, Second.Source: not null }).Select(pair => (pair.First.Source[0].Start, pair.Second.Source!)).OrderBy(pair => pair.Start)];
    }

    /// <summary>Those told, in the order of the text.</summary>
    public IEnumerable<Silence> Read()
    {
        foreach (var sentence in _reading.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (_forms.At(sentence, i) is not { } form || ReadOne(sentence, form) is not { } silence)
                    continue;
                yield return silence;
                i = Math.Max(i, form.End - 1);
            }
        }
    }

    private Silence? ReadOne(Sentence s, SilenceForms.Form form)
    {
        var before = Before(s, form.Verb);
        var party = form.Object ? NounPhrases.After(_p, form.At, Math.Min(form.Until, s.EndToken)) : before;
        if (party.Start >= party.End || Resolve(party) is not { } silent)
            return null;
        var asker = form.Object ? before.Start < before.End ? Resolve(before) : null : AskerIn(s, form);
        if (form.Kind == SilenceKind.Asked && form.Object && asker is not { Kind: SourceKind.Outlet } && !_p.Is(before.Start, "we") && !AsksForComment(form))
            return null; // "the king reached out to his neighbours"
        if (asker is null && form.Object && _p.Is(before.Start, "we"))
            asker = Page();
        if (silent.Name == asker?.Name)
            return null;
        var start = form.Object && before.Start >= before.End ? form.Verb : Math.Min(before.Start, Math.Min(party.Start, form.Verb));
        return new(_p.Span(Math.Max(s.FirstToken, start), Math.Max(form.End, party.End)), form.Kind, silent, _p.Span(party.Start, party.End), asker);
    }

    private (int Start, int End) Before(Sentence s, int verb)
    {
        var found = NounPhrases.Before(_p, verb, _p.FloorOf(s, verb));
        if (found.Start >= found.End)
            return _speakers.Shared(s, verb);
        return found.End - found.Start == 1 && _p.Is(found.Start, WordLists.RelativePronouns) ? _speakers.Antecedent(s, found.Start) : found;
    }

    private bool AsksForComment(SilenceForms.Form form)
    {
        for (var i = form.Verb; i + 1 < form.End; i++)
        {
            if (_p.Is(i, "comment") || _p.Is(i, "for") && (_p.Is(i + 1, "comment") || _p.Is(i + 2, "comment") || _p.Is(i + 1, "response")))
                return true;
        }
        return false;
    }

    /// <summary>"to Northwire's request", "a Northwire request", "a request from Northwire", "contacted by Northwire", "our request".</summary>
    private Source? AskerIn(Sentence s, SilenceForms.Form form)
    {
        var end = Math.Min(s.EndToken, form.End + 10);
        for (var i = form.Verb; i < end; i++)
        {
            if (_p.Is(i, Own))
                return Page();
            var name = _p.Tokens[i].IsCapital && _p.Tokens[i].IsNoun;
            if (!name)
                continue;
            var (first, last) = (i, i + 1);
            while (last < end && _p.Tokens[last].IsCapital)
                last++;
            var request = _p.Kind(last) == TokenKind.Clitic ? IsRequest(last + 1) || IsRequest(last + 2) : IsRequest(last);
            var after = _p.Is(first - 1, "from") || _p.Is(first - 1, "by") || _p.Is(first - 1, "to") || _p.Is(first - 1, "with");
            if (!request && !after)
            {
                i = last - 1;
                continue;
            }
            var source = Resolve((first, last));
            return request || source is { Kind: SourceKind.Outlet } ? source : null;
        }
        return null;
    }

    private bool IsRequest(int token) => _p.Is(token, Requests) && !_p.Is(token, "comment") || _p.Is(token, "for") && _p.Is(token + 1, "comment");

    private Source? Page() => _reading.Document.Masthead.Outlet is { } outlet ? new Source { Name = outlet, Kind = SourceKind.Outlet } : null;

    /// <summary>Whom the words mean, after everybody who spoke before them was heard.</summary>
    private Source? Resolve((int Start, int End) words)
    {
        var span = _p.Span(words.Start, words.End);
        for (; _next < _heard.Length && _heard[_next].Position < span.Start; _next++)
            _resolver.Value.Heard(_heard[_next].Position, _heard[_next].Source);
        return _resolver.Value.Resolve(span, null, out _);
    }
}
