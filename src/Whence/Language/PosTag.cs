namespace Whence.Language;

/// <summary>Parts of speech: the Penn Treebank's tags, those that the reader does not tell apart folded. Persisted in the model: only grows.</summary>
public enum PosTag : byte
{
    /// <summary>A mark.</summary>
    Punctuation,
    /// <summary>Common noun, singular (NN).</summary>
    Noun,
    /// <summary>Common noun, plural (NNS).</summary>
    Nouns,
    /// <summary>Name (NNP, NNPS).</summary>
    Name,
    /// <summary>Personal pronoun (PRP).</summary>
    Pronoun,
    /// <summary>Possessive pronoun (PRP$).</summary>
    PossessivePronoun,
    /// <summary>Determiner (DT, PDT).</summary>
    Determiner,
    /// <summary>Preposition or subordinating conjunction (IN).</summary>
    Preposition,
    /// <summary><i>to</i> (TO).</summary>
    To,
    /// <summary>Adverb (RB, RBR, RBS).</summary>
    Adverb,
    /// <summary>Adjective (JJ, JJR, JJS).</summary>
    Adjective,
    /// <summary>Number (CD).</summary>
    Number,
    /// <summary>Verb, base form (VB).</summary>
    VerbBase,
    /// <summary>Verb, past tense (VBD).</summary>
    VerbPast,
    /// <summary>Verb, third person singular present (VBZ).</summary>
    VerbThird,
    /// <summary>Verb, other present (VBP).</summary>
    VerbPresent,
    /// <summary>Verb, present participle or gerund (VBG).</summary>
    VerbIng,
    /// <summary>Verb, past participle (VBN).</summary>
    VerbParticiple,
    /// <summary>Modal (MD).</summary>
    Modal,
    /// <summary>Question or relative word (WP, WDT, WRB, WP$).</summary>
    Wh,
    /// <summary>Coordinating conjunction (CC).</summary>
    Conjunction,
    /// <summary>Particle (RP).</summary>
    Particle,
    /// <summary>Possessive ending (POS).</summary>
    Possessive,
    /// <summary><i>There</i> that exists (EX).</summary>
    Existential,
    /// <summary>Interjection, foreign word, symbol, list mark.</summary>
    Other,
}
