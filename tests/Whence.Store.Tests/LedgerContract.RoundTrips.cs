using System.Collections;
using System.Reflection;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Whence.Store.Entries;
using Whence.Text;
using static Whence.Store.Tests.Veskaria;

namespace Whence.Store.Tests;

public abstract partial class LedgerContract
{
    [Fact]
    public void Whatever_a_page_holds_comes_back_exactly()
    {
        var ledger = With();
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var page = new AnyReading(seed).Page();
            var outcome = ledger.Add(page);
            if (!outcome.IsNew)
                ledger.Replace(outcome.PageId, page.Reading); // other findings in the same bytes
            var entry = PageEntry.Of(page);

            var text = ledger.Text(outcome.PageId)!;

            ledger.Bytes(outcome.PageId).ShouldBe(page.Bytes.ToArray());
            Written(text.Claims.Select(claim => claim with { Id = "" })).ShouldBe(Written(entry.Claims));
            text.Claims.Select(claim => Written(ledger.Claim(claim.Id)!)).ShouldBe(text.Claims.Select(claim => Written(claim)));
            Written(text with { Claims = [], Row = entry.Row }).ShouldBe(Written(new PageText(entry.Row, entry.Text, entry.TitleLength, entry.Blocks, entry.Links, [], entry.Notes)));
            Written(outcome.IsNew ? text.Row : entry.Row).ShouldBe(Written(entry.Row));
            foreach (var source in entry.Sources)
                ledger.Source(source.Id)!.Kind.ShouldBe(source.Kind);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(100));
        ledger.Check().ShouldBeEmpty();
    }

    [Fact]
    public void A_claim_with_every_field_filled_comes_back_exactly()
    {
        var text = "Apparently, Ördög – likely the minister – told Northwire, “it fell”, and later said it rose.";
        var page = Page(text, claims: [Says("it fell", Ilka, Northwire, Officials)]);
        var claim = page.Reading.Claims[0];
        claim = claim with
        {
            Content = [.. Spans(text, "it fell"), .. Spans(text, "it rose")],
            Likelihood = new(Spans(text, "likely")[0], 0.55, 0.8),
            Hedges = Spans(text, "Apparently"),
            Inside = "a9",
            Relations = [new(Whence.Claims.RelationKind.Corrects, "a9")],
            Attribution = claim.Attribution! with { Source = Spans(text, "Ördög"), Cue = new(Spans(text, "told"), Attributions.CueType.Speech, "say"), Why = ["told"] },
            Sourcing = claim.Sourcing with { Medium = "a post", Why = ["told", "relay"], Others = [new([new(Tarvon, Spans(text, "Northwire"), "https://tarvon.example/1")], null)] },
        };
        var ledger = With(page with { Reading = page.Reading with { Claims = [claim] } });

        var row = ledger.Claim("c1")!;

        row.ShouldSatisfyAllConditions(
            () => row.Text.ShouldBe("it fell … it rose"),
            () => row.Content.ShouldBe(claim.Content),
            () => (row.SourceText, row.CueText, row.Act, row.Medium, row.SpeaksFor, row.Inside).ShouldBe(("Ördög", "told", "say", "a post", Ilka.SpeaksFor, "a9")),
            () => row.Source!.Spans.ShouldBe(Spans(text, "Ördög")),
            () => row.Origin!.Spans.ShouldBe(Spans(text, "Ördög"), "the origin is the source, so its words are the source's"),
            () => row.Via.Select(hop => hop.Name).ShouldBe(["Northwire", "unnamed officials"]),
            () => row.Via[1].Known.ShouldBe(Officials.Known),
            () => row.Others[0].Via[0].Url.ShouldBe("https://tarvon.example/1"),
            () => (row.LikelihoodLow, row.LikelihoodHigh, row.LikelihoodWords).ShouldBe((0.55, 0.8, "likely")),
            () => row.Relations.ShouldBe(claim.Relations),
            () => row.Why.ShouldBe(["told", "relay"]));
    }

    [Fact]
    public void What_the_reader_finds_in_a_page_is_what_the_ledger_holds()
    {
        var text = "\u201cThe bridge at Oristad was hit,\u201d said Ilka Vasary, a spokeswoman for the Ministry of Defence of Tarvonia. Over 40 tanks were lost, according to Northwire.";
        var read = Page(text) is var page ? page with { Reading = Reader.Read(page.Reading.Document) } : throw new InvalidOperationException();
        var ledger = With(read);

        var held = ledger.Text(Id(read))!;

        held.Claims.ShouldNotBeEmpty();
        held.Claims.Select(claim => claim.LocalId).ShouldBe(read.Reading.Claims.Select(claim => claim.Id), ignoreOrder: true);
        held.Claims.ShouldAllBe(claim => claim.Text == string.Join(" … ", claim.Content.Select(span => text.Substring(span.Start, span.Length))));
        Written(held.Claims.Select(claim => claim with { Id = "" })).ShouldBe(Written(PageEntry.Of(read).Claims));
    }

    // Everything in a value, member by member, with texts as their units, so that two halves of a pair stay apart.
    private static string Written(object value)
    {
        var to = new StringBuilder();
        Write(value);
        return to.ToString();

        void Write(object? part)
        {
            switch (part)
            {
                case null:
                    to.Append("null");
                    break;
                case string text:
                    to.AppendJoin('.', text.Select(unit => (int)unit)).Append(';');
                    break;
                case IEnumerable list:
                    to.Append('[');
                    foreach (var item in list)
                        Write(item);
                    to.Append(']');
                    break;
                case TextSpan or Enum or DateTimeOffset or DateOnly:
                case var _ when part.GetType().IsPrimitive:
                    to.Append(part).Append(' ');
                    break;
                default:
                    foreach (var member in part.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => member.GetIndexParameters().Length == 0))
                    {
                        to.Append(member.Name).Append('=');
                        Write(member.GetValue(part));
                    }
                    break;
            }
        }
    }
}
