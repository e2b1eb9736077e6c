using Whence.Claims;
using Whence.Matching;
using Whence.Stances;

namespace Whence.Conflicts;

/// <summary>The edges between claims that assert and claims that reject: denials, confirmations, corrections, updates.</summary>
internal static class Standpoints
{
    private const int MostVoices = 12; // origins on each side that are held against each other: the answers' own counts say how many there are
    private const string Confirms = "confirm";
    private const double Rejected = 0.5;
    private const double Negated = 0.7;

    /// <summary>The edges among <paramref name="claims"/>, which stand in <see cref="Standing.InOrder"/>.</summary>
    public static IEnumerable<Conflict> Among(IReadOnlyList<Answered> claims) =>
        Related(claims).Concat(Denials(claims)).Concat(Confirmations(claims)).Concat(Corrected(claims)).Concat(Updates(claims));

    /// <summary>What pages say themselves of their own claims.</summary>
    private static IEnumerable<Conflict> Related(IReadOnlyList<Answered> claims)
    {
        var known = claims.DistinctBy(one => (one.Claim.PageId, one.Claim.LocalId)).ToDictionary(one => (one.Claim.PageId, one.Claim.LocalId), one => one.Claim.Id);
        foreach (var (claim, _) in claims)
        {
            foreach (var relation in claim.Relations)
            {
                if (known.TryGetValue((claim.PageId, relation.To), out var to))
                    yield return new(TypeOf(relation.Kind), claim.Id, to, $"on one page, {Standing.NameOf(claim)} {Verb(relation.Kind)} it");
            }
        }
    }

    private static IEnumerable<Conflict> Denials(IReadOnlyList<Answered> claims)
    {
        var (against, @for) = (First(claims.Where(one => Standing.IsNegative(one.Claim))), First(claims.Where(one => !Standing.IsNegative(one.Claim))));
        foreach (var no in against)
        {
            foreach (var yes in @for)
            {
                if (no.Answer == yes.Answer || Standing.OriginOf(no.Claim) == Standing.OriginOf(yes.Claim) || !Meets(no.Claim, yes.Claim))
                    continue;
                var how = no.Claim.Rejects ? $"“{no.Claim.CueText ?? "rejects"}”" : "says that it is not so";
                yield return new(ConflictType.Denial, no.Claim.Id, yes.Claim.Id, $"{Standing.NameOf(no.Claim)} {how} what {Standing.NameOf(yes.Claim)} asserts");
            }
        }
    }

    /// <summary>Whether the one is about what the other asserts: half of the shorter claim's words when its source rejects it, and nearly all when only its words say no.</summary>
    private static bool Meets(FiledClaim no, FiledClaim yes)
    {
        if (no.Rejects)
            return Overlap.OfShorter(no, yes) >= Rejected;
        return !(no.IsWriter && yes.IsWriter) && no.Gist?.Event == yes.Gist?.Event && Overlap.OfShorter(no, yes) >= Negated;
    }

    private static IEnumerable<Conflict> Confirmations(IReadOnlyList<Answered> claims)
    {
        var voices = First(claims.Where(one => one.Claim is { Act: not Confirms, IsWriter: false }));
        foreach (var one in First(claims.Where(one => one.Claim.Act == Confirms && !one.Claim.Rejects)))
        {
            foreach (var other in voices)
            {
                if (other.Answer == one.Answer && Standing.OriginOf(other.Claim) != Standing.OriginOf(one.Claim) && Standing.IsNegative(other.Claim) == Standing.IsNegative(one.Claim) && !Standing.IsLater(other.Claim, one.Claim))
                    yield return new(ConflictType.Confirmation, one.Claim.Id, other.Claim.Id, $"{Standing.NameOf(one.Claim)} “{one.Claim.CueText}” what {Standing.NameOf(other.Claim)} says");
            }
        }
    }

    private static IEnumerable<Conflict> Corrected(IReadOnlyList<Answered> claims)
    {
        foreach (var one in claims.Where(one => Corrections.IsOne(one.Claim)))
        {
            var repeats = Corrections.TellsOfEarlier(one.Claim);
            var earlier = claims.Where(other => other.Claim.PageId != one.Claim.PageId && IsOfOneVoice(one, other) && !Standing.IsLater(other.Claim, one.Claim)
                && (repeats ? other.Answer == one.Answer : other.Answer != one.Answer) && !Corrections.IsOne(other.Claim)).Take(MostVoices);
            foreach (var other in earlier)
                yield return new(ConflictType.Correction, one.Claim.Id, other.Claim.Id, repeats ? "the page says that an earlier text had this" : $"{Standing.NameOf(one.Claim)} revises it");
        }
    }

    /// <summary>The same source says otherwise on a later day, or a page marks its words as an update of what its outlet had.</summary>
    private static IEnumerable<Conflict> Updates(IReadOnlyList<Answered> claims)
    {
        foreach (var voice in claims.GroupBy(one => Standing.OriginOf(one.Claim), StringComparer.Ordinal))
        {
            Answered? last = null;
            foreach (var one in voice)
            {
                if (last is { } before && before.Answer != one.Answer && Standing.IsNegative(before.Claim) != Standing.IsNegative(one.Claim) && Standing.IsLater(one.Claim, before.Claim) && Overlap.OfShorter(one.Claim, before.Claim) >= Rejected)
                    yield return new(ConflictType.Update, one.Claim.Id, before.Claim.Id, $"{Standing.NameOf(one.Claim)} says otherwise later");
                if (last is null || last.Value.Answer != one.Answer)
                    last = one;
            }
        }
        foreach (var one in claims.Where(one => one.Claim.Marks.HasFlag(Marks.Update)))
        {
            var before = claims.Where(other => other.Answer != one.Answer && !other.Claim.Marks.HasFlag(Marks.Update) && IsOfOneVoice(one, other) && (other.Claim.PageId == one.Claim.PageId || Standing.IsLater(one.Claim, other.Claim))).Take(MostVoices);
            foreach (var other in before)
                yield return new(ConflictType.Update, one.Claim.Id, other.Claim.Id, "the page marks it as an update");
        }
    }

    private static bool IsOfOneVoice(Answered a, Answered b) =>
        Standing.OriginOf(a.Claim) == Standing.OriginOf(b.Claim) || a.Claim.Outlet is { Length: > 0 } outlet && outlet == b.Claim.Outlet;

    /// <summary>Of each origin and answer the first claim.</summary>
    private static List<Answered> First(IEnumerable<Answered> claims) => [.. claims.DistinctBy(one => (Standing.OriginOf(one.Claim), one.Answer)).Take(MostVoices)];

    private static ConflictType TypeOf(RelationKind kind) => kind switch
    {
        RelationKind.Denies => ConflictType.Denial,
        RelationKind.Confirms => ConflictType.Confirmation,
        RelationKind.Corrects => ConflictType.Correction,
        _ => ConflictType.Update,
    };

    private static string Verb(RelationKind kind) => kind switch
    {
        RelationKind.Denies => "denies",
        RelationKind.Confirms => "confirms",
        RelationKind.Corrects => "corrects",
        _ => "updates",
    };
}
