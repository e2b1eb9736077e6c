using System.Collections.Frozen;
using Whence.Language;
using Whence.Lexicons;
using Whence.Taggers;
using Whence.Text;

namespace Whence.Attributions;

/// <summary>Brings what the trained tagger found together with what the rules found: the one place where it is decided whose word counts.</summary>
/// <remarks>
/// In this order:
/// 1. Where both saw the same cue, the rule's draft stays, for it knows chain, medium and act. All of it is the rule's where
///    annotated articles do not teach what it knows (<see cref="IsUntaught"/>), but for the content of what they lack the chain
///    alone of. Otherwise the source is the tagger's, and so is
///    the cue, unless words lead to it for the rule: "that", "according to", the comma before "officials said"
///    (<see cref="ContentCuts.IsBounded"/>). Whose content counts depends on how likely the tagger holds that of the rule
///    (<see cref="ContentCuts"/>).
/// 2. What the tagger alone saw becomes a draft where it is probable enough: more so where its content only names what was
///    spoken of. What counts inside a content, which annotated articles do not teach, <see cref="NestedStatements"/> says.
/// 3. What a rule alone saw stays, where inside a content the tagger seconds nothing for which it has no source; not so what
///    rules only guess from an object or an adjective (<see cref="Guesses"/>), what a thing does ("a plan which calls for …"),
///    and what stands behind a verb that no word such as "that" or "to" binds to it.
/// Floating quotations come after all of this. The floors were set on the development part and the pages labelled for tuning.
/// </remarks>
internal sealed class TaggerRule(Passage p, List<Draft> drafts)
{
    /// <summary>The name that this rule leaves.</summary>
    public const string Name = "tagger";

    /// <summary>Rules that find statements in objects and adjectives: right where the tagger agrees.</summary>
    private static readonly FrozenSet<string> Guesses = FrozenSet.ToFrozenSet(["source-verb-noun", "source-is-adjective"], StringComparer.Ordinal);

    private static readonly Words Thinking = new("believe believes believed think thinks thought see sees saw");
    private static readonly Words Seeing = new("see sees saw seen seeing");
    private static readonly Words Using = new("use uses used using record repeat repeats repeated start starts started begin begins began"); // "used the word to describe", "went on record to deny"
    private static readonly Words Casting = new("cast casts casting throw throws threw throwing");
    private static readonly Words Agreeing = new("agree agrees agreed");
    private static readonly Words Ascribing = new("as of for");
    private static readonly Words Negations = new("not n't n’t never no neither nor");

    private readonly NestedStatements _nested = new(p);
    private readonly TaggedCues _cues = new(p);
    private readonly UntiedVerbs _untied = new(p);
    private readonly SpokenOf _spokenOf = new(p);
    private readonly NamelessStatements _nameless = new(p);
    private readonly ContentCuts _cuts = new(p);

    private const double LeastSpoken = 0.15; // of speech and belief; the rest tells ledgers little
    private const double LeastNamed = 0.3; // where the content only names what was spoken of
    private const double LeastUntied = 0.1; // where grammar tells whose verb it is that the tagger tied to nobody
    private const double LeastUntiedNamed = 0.15;
    private const double Least = 0.2;
    private const double LeastForeign = 0.4;
    private const double LeastUnreal = 0.5; // "could strengthen", "must confront": most are the writer's advice
    private const int MostCompared = 8; // drafts of one sentence
    private const double SameShare = 0.8;
    private const int Clausal = 2; // drafts whose content is a clause

    /// <summary>Goes over all that was tagged.</summary>
    public void Read()
    {
        if (!p.Reading.Layers.HasFlag(Layers.Tagged))
            return;
        var byCue = new DraftsByCue(drafts);
        var byContent = drafts.Where(draft => draft.HasToldEnds).ToLookup(draft => p.Reading.SentenceAt(p.TokenAt(draft.Content[0].Start)));
        var byContentSpan = drafts.Where(draft => draft.Sureness >= Clausal).SelectMany(draft => draft.Content).ToLookup(span => p.Reading.SentenceAt(p.TokenAt(span.Start)));
        var cited = drafts.SelectMany(draft => draft.Behind).ToLookup(span => p.Reading.SentenceAt(p.TokenAt(span.Start)));
        var (agreed, doubted) = (new HashSet<Draft>(ReferenceEqualityComparer.Instance), new HashSet<Draft>(ReferenceEqualityComparer.Instance));
        foreach (var tagged in p.Reading.Tagged)
        {
            var known = byCue.FirstIn(tagged.Cue.First, tagged.Cue.End) ?? SameContent(byContent, tagged);
            if (known is null)
            {
                var draft = Make(tagged);
                if (tagged is { Level: 0, Source: null } && _untied.SubjectOf(tagged) is var subject && subject.Start < subject.End)
                    draft.Source = p.Span(subject.Start, subject.End);
                _spokenOf.Move(tagged, draft);
                _nameless.CutQuestion(tagged, draft);
                if (!IsForeign(byContentSpan, tagged) && !OnlyCites(cited, tagged) && tagged.Confidence >= FloorOf(tagged, draft) && Tells(tagged))
                    drafts.Add(draft);
                continue;
            }
            if (tagged.Level > 0 && !NestedStatements.Seconds(tagged, known))
            {
                if (tagged.Source is not null)
                    doubted.Add(known);
                continue;
            }
            agreed.Add(known);
            if (known.CueToken < tagged.Cue.First || known.CueToken >= tagged.Cue.End)
                continue;
            if (!IsUntaught(known))
                Correct(known, tagged, _cuts.IsByRule(known, tagged, byCue));
            else if (!IsCutUntaught(known) && _cuts.IsByTagger(known, tagged, byCue))
                Cut(known, tagged);
        }
        TextSpan[] taken = [.. p.Reading.Tagged.SelectMany(tagged => tagged.Content.Append(tagged.Cue)).Select(SpanOf).OrderBy(span => span.Start)];
        drafts.RemoveAll(draft => draft.Why[0] != Name && !agreed.Contains(draft) && !IsUntaught(draft) && (doubted.Contains(draft) || !Stands(draft, taken)));
    }

    /// <summary>Whether the cue stands inside a content that a rule bounds, and the source before it: seldom does who stands outside a statement speak inside it ("X said that A, adding that B").</summary>
    private bool IsForeign(ILookup<int, TextSpan> contents, TaggedAttribution tagged)
    {
        if (tagged.Source is not { } source || tagged.Confidence >= LeastForeign)
            return false;
        var (from, cue) = (SpanOf(source), SpanOf(tagged.Cue));
        return contents[p.Reading.SentenceAt(tagged.Cue.First)].Take(MostCompared).Any(content => content.Contains(cue) && from.End <= content.Start);
    }

    /// <summary>"Northwire reported, <i>citing two officials</i>": who is cited stands behind a rule's statement, and is none.</summary>
    private bool OnlyCites(ILookup<int, TextSpan> cited, TaggedAttribution tagged) =>
        p.Is(tagged.Cue.End - 1, Behinds.Citing) && cited[p.Reading.SentenceAt(tagged.Cue.First)].Take(MostCompared).Any(behind => behind.Overlaps(SpanOf(tagged.Content[0])));

    /// <summary>How probable what the tagger alone saw must be. What was not done to a thing is none: "could not verify the figures".</summary>
    private double FloorOf(TaggedAttribution tagged, Draft draft)
    {
        if (draft.Type == CueType.Action && IsNegated(tagged.Cue) && !IsStatement(draft))
            return double.PositiveInfinity;
        var spoken = draft.Type is CueType.Speech or CueType.Belief;
        var isTied = tagged.Source is null && draft.Source is not null;
        if (!isTied && tagged.Level == 0 && spoken && IsMeantOrSeen(tagged, draft))
            return LeastUnreal;
        var floor = isTied ? IsStatement(draft) ? LeastUntied : LeastUntiedNamed : tagged.Level > 0 ? _nested.FloorOf(tagged, draft) : spoken && IsStatement(draft) ? LeastSpoken : spoken ? LeastNamed : Least;
        if (p.Holds(tagged.Cue.First, tagged.Cue.End, WordLists.Unreal))
            floor = Math.Max(floor, LeastUnreal);
        return draft.Source is null ? Math.Max(floor, _nameless.FloorOf(tagged, draft, IsStatement(draft))) : floor;
    }

    /// <summary>"rose <i>to acknowledge</i> the crowd", "tried <i>to get him to say</i> …", "<i>saw</i> the letter": what somebody means to do or has before his eyes.</summary>
    private bool IsMeantOrSeen(TaggedAttribution tagged, Draft draft)
    {
        var last = tagged.Cue.End - 1;
        if (p.Is(last, Seeing) && !p.Is(last - 1, WordLists.BeForms))
            return tagged.Content is [var only] && !p.Is(only.First, WordLists.Anaphors) && !p.Holds(only.First, only.End, Ascribing) && !_nested.HoldsQuotation(draft);
        return p.Tag(last) is PosTag.VerbBase && p.Is(last - 1, "to") && last - 1 > tagged.Cue.First && !p.Is(last - 2, WordLists.Auxiliaries) && p.Tag(last - 2) != PosTag.Adjective
            && CueLexicon.Find(p.Word(last)) is not null && !p.Holds(tagged.Cue.First, last - 1, Using);
    }

    /// <summary>Whether the content states something, by a verb or in the source's own words: "discussed further aid" only names what was spoken of.</summary>
    private bool IsStatement(Draft draft) => _nested.HoldsQuotation(draft) || draft.Content.Exists(piece => p.HasVerb(p.TokenAt(piece.Start), p.TokenAt(piece.End)));

    /// <summary>Whether the content is more than a word that stands for another: "said it", "disclosed this in a statement".</summary>
    private bool Tells(TaggedAttribution tagged)
    {
        var content = tagged.Content[0];
        if (p.Is(content.First, "that") && (p.Is(content.First + 1, WordLists.BeForms) || p.Kind(content.First + 1) == TokenKind.Clitic) && p.Is(content.First + 2, "according"))
            return false; // "That's according to Northwire, the Courier reports": of what was said before
        if (p.Is(tagged.Cue.First, "it") && p.Is(tagged.Cue.End - 1, "clear") || p.Is(tagged.Cue.First, "said") && p.Is(tagged.Cue.First - 1, "that") && p.Kind(tagged.Cue.End) == TokenKind.Comma)
            return false; // "it is not clear that …", "that said, …": the writer's own words
        if (p.Is(content.End - 2, "as") && p.Tag(content.End - 1) == PosTag.VerbIng)
            return false; // "Northwire quoted <the mayor as saying>": of the mayor
        var goesOn = tagged.Content.Length > 1 || content.End - content.First > 1 && (p.Tag(content.First + 1) is not (PosTag.Preposition or PosTag.Adverb) || p.Is(content.First + 1, Ascribing) && content.End - content.First > 2 || p.HasVerb(content.First, content.End) || p.Tag(content.First) == PosTag.Determiner && !p.Is(content.First, WordLists.Anaphors)); // "portrayed <him as a fool>", "accused <him of theft>", "<the very idea>"
        return goesOn || p.Tag(content.First) is not (PosTag.Pronoun or PosTag.Determiner or PosTag.Wh or PosTag.Preposition or PosTag.Adverb);
    }

    /// <summary>Whether a draft stays that the tagger did not second.</summary>
    private bool Stands(Draft draft, TextSpan[] taken)
    {
        if (Holder(draft, taken) is { } holder)
        {
            if (_nested.IsSaidByNobody(draft) && draft.Content[^1] is var last && holder.Contains(new TextSpan(last.Start, last.Start + 1)) && last.End > holder.End && p.Kind(p.TokenAt(holder.End)) != TokenKind.Word)
                draft.Content[^1] = new(last.Start, holder.End);
            return draft.Why[0] is "what-source-calls" or "source-verb-gap" || _nested.Stands(draft); // "what he called a ruin", "a dam he said was old": no words but his
        }
        if (_nested.HoldsQuotation(draft) || draft.HasToldEnds || _nested.DeniesAct(draft) || _nested.IsAccount(draft))
            return true;
        return !Guesses.Contains(draft.Why[0]) && draft.Type is CueType.Speech or CueType.Belief && !IsRelative(draft)
            && (draft.Why[0] != "source-verb-clause" || draft.Act is "ask" or "order" or "promise" or "report" or "deny" && draft.Source is not null || _nested.IsOfDocument(draft) || _nested.OpensClause(draft) && _untied.IsSomebody(draft.Source))
            && !(draft.Why[0] == "clause-source-verb" && IsBare(draft));
    }

    /// <summary>"Bridges destroyed, <i>army</i> says": nobody in particular; the text below says who. Not "The bridges are gone, <i>experts</i> warn."</summary>
    private bool IsBare(Draft draft) => OnlyWord(draft) is >= 0 and var i && !p.Tokens[i].IsCapital && p.Tag(i) is not PosTag.Pronoun && !(p.Tag(i) is PosTag.Nouns && WordLists.People.HasSingular(p.Word(i)));

    /// <summary>"A plan <i>which</i> calls for …": what a thing does is no statement.</summary>
    private bool IsRelative(Draft draft) => OnlyWord(draft) is >= 0 and var i && (p.Is(i, "that") || p.Is(i, "which"));

    /// <summary>The source's token where it has but one; -1 otherwise.</summary>
    private int OnlyWord(Draft draft) => draft.Source is { } source && p.TokenAt(source.Start) is var i && p.Tokens[i].Span == source ? i : -1;

    /// <summary>Whether annotated articles do not teach what the draft's rule knows: ways over several sources, headlines, transcripts.</summary>
    private static bool IsUntaught(Draft draft) => draft.Behind.Count > 0 || draft.Through.Count > 0 || IsCutUntaught(draft);

    /// <summary>Whether they do not teach where its content ends either.</summary>
    private static bool IsCutUntaught(Draft draft) =>
        draft.CueRest is not null || draft.From is not null || draft.Why[0] == "quoted-by-as-saying"
        || draft.Why.Exists(why => why.StartsWith("headline-", StringComparison.Ordinal) || why is "transcript" or PleaRule.Name);

    /// <summary>The content that the tagger found around the draft's cue, or the cue that it is a part of ("dismissed <i>claims</i>"); null for none.</summary>
    private static TextSpan? Holder(Draft draft, TextSpan[] taken)
    {
        var cue = draft.Cue ?? draft.Content[0];
        var (low, high) = (0, taken.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = taken[middle].Start <= cue.Start ? (middle + 1, high) : (low, middle);
        }
        return low > 0 && taken[low - 1].Contains(cue) ? taken[low - 1] : null;
    }

    /// <summary>How often a rule is right that the tagger does not second, from the counts on the development part.</summary>
    public static double OfRule(Draft draft) => draft.Why[0] switch
    {
        "floating-quotation" => 0.6, // not annotated there: a guess
        "transcript" or "quotation-source-verb" or "source-verb-quotation" or "quotation-verb-source" => 0.8,
        _ when IsUntaught(draft) => 0.8,
        _ when ContentCuts.IsBounded(draft.Why[0]) => 0.65,
        _ => 0.4,
    };

    /// <summary>A sure draft of the same sentence and content with another cue: "reports <i>have it</i> that", where the tagger takes "reports".</summary>
    private Draft? SameContent(ILookup<int, Draft> byContent, TaggedAttribution tagged)
    {
        var content = p.Span(tagged.Content[0].First, tagged.Content[0].End);
        foreach (var draft in byContent[p.Reading.SentenceAt(tagged.Content[0].First)].Take(MostCompared))
        {
            var shared = Math.Min(draft.Content[0].End, content.End) - Math.Max(draft.Content[0].Start, content.Start);
            if (shared * 2 > SameShare * (draft.Content[0].Length + content.Length) && (draft.CueRest is not null || !IsTagged(draft.CueToken)))
                return draft;
        }
        return null;
    }

    /// <summary>Whether the tagger has a cue of its own at the token: "recalled that, <i>according to</i> the figures, …" are two.</summary>
    private bool IsTagged(int cue)
    {
        foreach (var tagged in p.Reading.Tagged)
        {
            if (tagged.Cue.First <= cue && cue < tagged.Cue.End)
                return true;
        }
        return false;
    }

    private void Correct(Draft draft, TaggedAttribution tagged, bool isCutByRule)
    {
        draft.Confidence = tagged.Seconded;
        if (tagged.Source is { } source && !RunsIntoVerb(draft, source) && !OpensBeforePossessor(draft, source) && !IsNobodys(draft, tagged, source))
            draft.Source = SpanOf(source);
        draft.Why.Add(Name);
        var cue = SpanOf(tagged.Cue);
        if (!ContentCuts.IsBounded(draft.Why[0]) && !(isCutByRule && draft.Content.Exists(piece => piece.Overlaps(cue)))) // "dismissed <claims that …>", where the tagger's cue takes "claims"
            draft.Cue = cue;
        if (!isCutByRule)
            Cut(draft, tagged);
    }

    private void Cut(Draft draft, TaggedAttribution tagged)
    {
        draft.Content.Clear();
        foreach (var content in tagged.Content)
            draft.Content.Add(ContentOf(content));
    }

    /// <summary>"<i>A port</i> said to be full", "he sent ships, which raised <i>fears</i> that …": whether the tagger's source is of whom it is said, or a pronoun far from a noun that names nobody.</summary>
    private bool IsNobodys(Draft draft, TaggedAttribution tagged, RoleSpan source) => draft.Why[0] switch
    {
        "it-was-said-that" => true,
        "passive-without-agent" => (p.Tag(tagged.Content[0].First) == PosTag.To || _spokenOf.IsPassive(tagged)) && draft.Content.Exists(SpanOf(source).Overlaps),
        "reports-that" => tagged.Seconded < LeastSpoken && p.Tag(source.End - 1) == PosTag.Pronoun,
        _ => false,
    };

    /// <summary>"which according to <i>experts is</i> of importance": whether the tagger's source goes on from the rule's into the verb of its clause.</summary>
    private bool RunsIntoVerb(Draft draft, RoleSpan source) =>
        ContentCuts.IsCertain(draft.Why[0]) && draft.Source is { } known && p.TokenAt(known.Start) == source.First && p.TokenAt(known.End) is var end && end + 1 < source.End && (p.Tag(end) is PosTag.Modal or PosTag.VerbThird || p.Is(end, WordLists.BeForms));

    /// <summary>"its neighbours of ignoring <i>Veskaria's</i> demands": whether the tagger's source takes in who does something to what the rule's source has.</summary>
    private bool OpensBeforePossessor(Draft draft, RoleSpan source)
    {
        if (draft.Why[0] != "source-noun-that" || draft.Source is not { } known)
            return false;
        for (var i = p.TokenAt(known.Start) - 1; i > source.First; i--)
        {
            if (NounPhrases.IsGerund(p, i))
                return true;
        }
        return false;
    }

    private Draft Make(TaggedAttribution tagged)
    {
        var (type, act) = _cues.TypeOf(tagged);
        var draft = new Draft
        {
            Source = tagged.Source is { } source ? SpanOf(source) : null,
            Cue = SpanOf(tagged.Cue),
            CueToken = tagged.Cue.End - 1,
            Type = type,
            Act = act,
            Rejects = act == "deny" ? !IsNegated(tagged.Cue) : type == CueType.Speech && IsAgainst(tagged.Cue) || tagged.Source is not null && (Disagrees(tagged.Cue) || CastsDoubt(tagged.Cue)),
            Content = [.. tagged.Content.Select(ContentOf)],
            Confidence = tagged.Confidence,
        };
        draft.Why.Add(Name);
        return draft;
    }

    /// <summary>"has spoken out <i>against</i> the plan", "argued <i>against</i> a vote".</summary>
    private bool IsAgainst(RoleSpan cue) => cue.End - cue.First > 1 && p.Is(cue.End - 1, "against") && (p.Tokens[cue.End - 2].IsVerb || p.Is(cue.End - 2, "out")) && !IsNegated(cue);

    /// <summary>"may <i>not agree</i> with the plan", "does <i>not think</i> it is so".</summary>
    private bool Disagrees(RoleSpan cue) => (p.Is(cue.End - 1, "with") ? p.Is(cue.End - 2, Agreeing) : p.Is(cue.End - 1, Thinking)) && IsNegated(cue);

    /// <summary>"have <i>cast doubt on</i> the figures": not "did not cast doubt on".</summary>
    private bool CastsDoubt(RoleSpan cue) => p.Is(cue.End - 1, "on") && p.Is(cue.End - 2, "doubt") && p.Holds(cue.First, cue.End, Casting) && !IsNegated(cue);

    private bool IsNegated(RoleSpan cue) => p.Holds(cue.First, cue.End, Negations);

    private TextSpan SpanOf(RoleSpan span) => p.Span(span.First, span.End);

    /// <summary>"<i>[</i>T]hey left", "<i>$</i>500 million": the mark that belongs to the first word, or that word itself.</summary>
    private int OpensWith(int first)
    {
        if (first == 0)
            return first;
        var isBracketed = p.Kind(first - 1) == TokenKind.Open && p.Kind(first + 1) == TokenKind.Close;
        var isSigned = p.Kind(first - 1) == TokenKind.Other && p.Kind(first) == TokenKind.Number && p.Tokens[first - 1].Span.End == p.Tokens[first].Span.Start;
        return isBracketed || isSigned ? first - 1 : first;
    }

    /// <summary>The span with the quotation marks that belong to it: both or neither.</summary>
    private TextSpan ContentOf(RoleSpan span)
    {
        var (first, end) = (OpensWith(span.First), span.End);
        var quotation = p.QuotationAt(first);
        if (quotation >= 0 && p.Kind(first - 1) == TokenKind.Quote && p.QuotationAt(first - 1) == quotation)
        {
            var close = p.TokenAt(p.Reading.Quotations[quotation].Span.End);
            if (close <= end + 2 && p.QuotationAt(end - 1) == quotation)
                return p.Span(first - 1, Math.Max(close, end));
            if (close <= end)
                first--;
        }
        if (p.QuotationAt(end - 1) is >= 0 and var last && p.Reading.Quotations[last].Span.Start >= p.Tokens[first].Span.Start && p.TokenAt(p.Reading.Quotations[last].Span.End) is var after && after <= end + 2)
            end = Math.Max(end, after);
        return p.Span(first, end);
    }
}
