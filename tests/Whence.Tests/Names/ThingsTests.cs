using Whence.Documents;
using Whence.Names;

namespace Whence.Tests.Names;

/// <summary>Weapons, products, events and armed groups by their names.</summary>
public sealed class ThingsTests
{
    [Theory]
    [InlineData("They fired HIMARS rockets.", "HIMARS", MentionKind.Weapon)]
    [InlineData("They lost 20 T-72 tanks.", "T-72", MentionKind.Weapon)]
    [InlineData("They fired Javelin missiles.", "Javelin", MentionKind.Weapon)]
    [InlineData("They fired QX-31 missiles.", "QX-31", MentionKind.Weapon)]
    [InlineData("The cruiser Aurelia sank.", "Aurelia", MentionKind.Weapon)]
    [InlineData("Gas flowed through Nord Stream 2 again.", "Nord Stream 2", MentionKind.Product)]
    [InlineData("He fought in the Battle of Oristad.", "Battle of Oristad", MentionKind.Event)]
    [InlineData("He led Operation Winter Light.", "Operation Winter Light", MentionKind.Event)]
    [InlineData("He joined the Wagner Group.", "Wagner Group", MentionKind.Unit)]
    [InlineData("He joined the 14th Army Corps.", "14th Army Corps", MentionKind.Unit)]
    [InlineData("He joined the 82nd Airborne.", "82nd Airborne", MentionKind.Unit)]
    [InlineData("He joined the OGC.", "OGC", MentionKind.Organisation)]
    public void A_thing_is_known_by_name_or_by_the_word_beside_it(string text, string words, MentionKind kind)
    {
        var document = new Document { Id = "sha256:0", Name = "page", Text = text };

        var mentions = Reader.Read(document).Mentions;

        mentions.Select(mention => (document[mention.Span].ToString(), mention.Kind)).ShouldContain((words, kind));
    }

    [Theory]
    [InlineData("The Javelin throw was won by a patriot.")]
    [InlineData("Article B2 and form C-15 were signed.")]
    public void A_name_that_is_a_word_too_needs_a_weapons_word_beside_it(string text) =>
        Reader.Read(new Document { Id = "sha256:0", Name = "page", Text = text }).Mentions.Where(mention => mention.Kind == MentionKind.Weapon).ShouldBeEmpty();
}
