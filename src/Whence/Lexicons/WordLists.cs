namespace Whence.Lexicons;

/// <summary>Words that several rooms share.</summary>
/// <remarks>Closed classes of the grammar (pronouns, auxiliaries, months) stand here; what a journalist may want to edit stands in <c>lexicons/en</c>.</remarks>
public static class WordLists
{
    /// <summary>Words that open a clause before the main one: "<i>When</i> the mayor came, …".</summary>
    public static Words FrontedSubordinators { get; } = new("although though while whilst when whenever as after before since because once until if");

    /// <summary>Forms of <i>be, have, do</i> and modals: the words before a verb that belong to it.</summary>
    public static Words Auxiliaries { get; } = new("be am is are was were been being have has had having do does did will would shall should can could may might must 'll 'd 've 're 'm not n't also");

    /// <summary>Words that open a subordinate clause: a subject does not reach over them.</summary>
    public static Words Subordinators { get; } = new("that as while whilst because if when whenever where whereas since after before until till although though unless than once whether but or so yet which who whom whose what how why");

    /// <summary>Prepositions that tie a noun to the noun before it.</summary>
    public static Words NounPrepositions { get; } = new("of for in at from with on to under behind inside outside near within across against about between by among around");

    /// <summary>Third-person pronouns that stand for one person.</summary>
    public static Words PersonPronouns { get; } = new("he she him her his hers");

    /// <summary>Days of the week and the like.</summary>
    public static Words TimeWords { get; } = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December today yesterday tomorrow tonight week month year morning afternoon evening night earlier later recently");

    /// <summary>Months, in full and abbreviated.</summary>
    public static Words Months { get; } = new("January February March April May June July August September October November December Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.");

    /// <summary>Titles before a person's name.</summary>
    public static Words Titles { get; } = Words.Listed("titles");

    /// <summary>Nouns for documents and media: unnamed, they are anonymous sources.</summary>
    public static Words Documents { get; } = Words.Listed("documents", "document");

    /// <summary>Nouns for what courts, polls and inquiries come to: it says something itself.</summary>
    public static Words Findings { get; } = Words.Listed("documents", "finding");

    /// <summary>Words that count out some of those behind them: lots of, neither, each.</summary>
    public static Words Sets { get; } = Words.Listed("people", "set");

    /// <summary>Words before a number or a share that say how near it comes: more than half, as many as ten.</summary>
    public static Words AboutNumbers { get; } = new("more less fewer than only about nearly almost over at least around some roughly just up as many much");

    /// <summary>Plural nouns for what is said or feared by nobody in particular: reports, claims, fears.</summary>
    public static Words Hearsay { get; } = Words.Listed("usage", "hearsay");

    /// <summary>Nouns for what somebody says that others doubt or dismiss: claim, allegation, story.</summary>
    public static Words Statements { get; } = Words.Listed("usage", "statement");

    /// <summary>Adverbs by which the page says that somebody else says so: reportedly, allegedly.</summary>
    public static Words Reportedly { get; } = Words.Listed("usage", "reportedly");

    /// <summary>What somebody or something is held to be: believed, considered, expected.</summary>
    public static Words HeldToBe { get; } = Words.Listed("usage", "held to be");

    /// <summary>Where somebody speaks, or what he says there: interview, appearance, remarks.</summary>
    public static Words Talks { get; } = Words.Listed("documents", "talk");

    /// <summary>Labels of who made a picture or a table: photo, source, courtesy.</summary>
    public static Words Credits { get; } = Words.Listed("usage", "credit");

    /// <summary>Verbs by which somebody sees one thing as another.</summary>
    public static Words Views { get; } = Words.Listed("usage", "views");

    /// <summary>Verbs by which somebody shows or describes one thing as another.</summary>
    public static Words Portrays { get; } = Words.Listed("usage", "portrays");

    /// <summary>Verbs before "to" and what is spoken of.</summary>
    public static Words Refers { get; } = Words.Listed("usage", "refers");

    /// <summary>Words by which several people are meant as one: staff, crew.</summary>
    public static Words OfMany { get; } = Words.Listed("people", "of many");

    /// <summary>At what something is said: hearing, visit, rally.</summary>
    public static Words Occasions { get; } = Words.Listed("usage", "occasion");

    /// <summary>Words that open the writer's remark behind a dash.</summary>
    public static Words Asides { get; } = Words.Listed("usage", "aside");

    /// <summary>Verbs for giving something to be read: published, issued.</summary>
    public static Words HandsOut { get; } = Words.Listed("usage", "hands out");

    /// <summary>Verbs of knowing and understanding.</summary>
    public static Words Knowing { get; } = Words.Listed("usage", "knowing");

    /// <summary>Nouns for those who keep their name back: source, insider, whistleblower.</summary>
    public static Words KeptBack { get; } = Words.Listed("people", "kept back");

    /// <summary>Words for a number of people that nobody counts: some, several, countless.</summary>
    public static Words Quantities { get; } = Words.Listed("people", "quantity");

    /// <summary>Words for who is of a party: Republican, Democrat.</summary>
    public static Words Partisans { get; } = Words.Listed("people", "partisan");

    /// <summary>What is filed with a court, or comes from it: lawsuit, indictment, ruling.</summary>
    public static Words Filings { get; } = Words.Listed("documents", "same filing");

    /// <summary>Nouns that the head's name makes one: the Talven administration, government, campaign.</summary>
    public static Words Governments { get; } = Words.Listed("body-words", "government");

    /// <summary>What is broadcast: radio, TV.</summary>
    public static Words Airwaves { get; } = Words.Listed("body-words", "airwaves");

    /// <summary>Nouns for an outlet: newspaper, agency, channel; one may stand before the name.</summary>
    public static Words OutletNouns { get; } = Words.Listed("body-words", "outlet");

    /// <summary>What "shows" something without being a person or a text: figures, data.</summary>
    public static Words Records { get; } = Words.Listed("documents", "record");

    /// <summary>Kinds of outlets, which carry what somebody told with a word before them: "state <i>television</i>".</summary>
    public static Words Press { get; } = Words.Listed("body-words", "media");

    /// <summary>Media through which a source speaks itself.</summary>
    public static Words Media { get; } = Words.Listed("documents", "medium");

    /// <summary>Pictures and sound that show somebody who speaks.</summary>
    public static Words Footage { get; } = Words.Listed("documents", "footage");

    /// <summary>Singular nouns for a person who is not named.</summary>
    public static Words People { get; } = Words.Listed("people", "person");

    /// <summary>Adjectives before a name that are no part of it: "Senior Marin Front members".</summary>
    public static Words Describing { get; } = Words.Listed("people", "describing");

    /// <summary>Nouns for collectives whose bare plural is no anonymous source.</summary>
    public static Words Collectives { get; } = Words.Listed("people", "collective");

    /// <summary>Plurals of people that are never verbs.</summary>
    public static Words PeoplePlurals { get; } = Words.Listed("people", "never a verb");

    /// <summary>Nouns for bodies, by which a named body is spoken of again.</summary>
    public static Words Bodies { get; } = Words.Listed("body-words", "body");

    /// <summary>Forms of <i>be</i>.</summary>
    public static Words BeForms { get; } = new("be am is are was were been being");

    /// <summary>Modals under which nothing has been said yet: "must say", "could claim".</summary>
    public static Words Unreal { get; } = new("must can cannot could should may might ca");

    /// <summary>Words that negate a verb or a noun.</summary>
    public static Words Negations { get; } = new("not n't n’t never no");

    /// <summary>Pronouns for who speaks and who is spoken to.</summary>
    public static Words FirstAndSecondPersons { get; } = new("I we you they've you're");

    /// <summary>Pronouns that open a relative clause.</summary>
    public static Words RelativePronouns { get; } = new("who which that");

    /// <summary>Endings of a possessive.</summary>
    public static Words PossessiveEnds { get; } = new("'s ’s ' ’");

    /// <summary>Words that stand for what was said before.</summary>
    public static Words Anaphors { get; } = new("this that it so as");

    /// <summary>Prepositions before the source of something.</summary>
    public static Words FromWords { get; } = new("from by");

    /// <summary>Pronouns for several, or for a body.</summary>
    public static Words PluralPronouns { get; } = new("they them their we our us");

    /// <summary>Pronouns for a document or a body.</summary>
    public static Words ThingPronouns { get; } = new("it this that which");

    /// <summary>Words for people in general: nobody can be found behind them.</summary>
    public static Words GenericPronouns { get; } = new("some many others most few several all everyone everybody someone somebody nobody none both");

    /// <summary>Pronouns, determiners, prepositions, conjunctions, modals, question words: whatever else stands in their place is a name.</summary>
    public static Words Grammar { get; } = new(
        "I me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one"
        + " a an the this that these those each every either neither some any no all both half such another much many more most few fewer less least several enough what which whose who whom whoever whatever whichever"
        + " of in to for with on at by from up about into over after beneath under above below between among amongst against during without before behind beyond within through throughout across along around near off out outside inside toward towards upon onto unto via per than as like unlike despite except since until till while whilst whereas although though because if unless whether lest amid amidst beside besides down past plus minus versus vs vs. concerning regarding pending notwithstanding underneath opposite worth alongside round atop aboard apart aside barring following given"
        + " and or but nor yet so plus can could may might must shall should will would ought cannot there here when where why how whence ca dare need not n't back away together ahead");

    /// <summary>Small words inside long names: "Institute for the Study of Rivers".</summary>
    public static Words NameTies { get; } = new("of for and the on");

    /// <summary>Numbers in words.</summary>
    public static Words NumberWords { get; } = new("dozens hundreds thousands millions scores several two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty half million billion thousand hundred");
}
