
namespace Whence.Names;

/// <summary>Finds names: military units, weapons and other things, institutions, known bodies and outlets, organisations of a long name, persons, other organisations, states.</summary>
/// <remarks>In that order: what an earlier rule names, a later one leaves alone, so that mentions never overlap.</remarks>
public sealed class NameStage : IStage
{
    /// <inheritdoc/>
    public Layers Needs => Layers.Tokens | Layers.Sentences;

    /// <inheritdoc/>
    public Layers Adds => Layers.Mentions;

    /// <inheritdoc/>
    public Reading Read(Reading reading)
    {
        var found = new NameList(reading);
        foreach (var sentence in reading.Sentences)
        {
            UnitNames.Find(found, sentence);
            ThingNames.Find(found, sentence);
            InstitutionNames.Find(found, sentence);
            BodyNames.Find(found, sentence);
            OrganisationNames.Find(found, sentence, tied: true);
        }
        PersonNames.Find(found);
        foreach (var sentence in reading.Sentences)
        {
            OrganisationNames.Find(found, sentence, tied: false);
            StateNames.Find(found, sentence);
            AcronymNames.Find(found, sentence);
        }
        return reading with { Mentions = found.InOrder() };
    }
}
