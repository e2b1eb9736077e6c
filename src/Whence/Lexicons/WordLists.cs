namespace Whence.Lexicons;

/// <summary>Small closed lists of English words that several rooms share.</summary>
public static class WordLists
{
    /// <summary>Forms of <i>be, have, do</i> and modals: the words before a verb that belong to it.</summary>
    public static Words Auxiliaries { get; } = new("be am is are was were been being have has had having do does did will would shall should can could may might must 'll 'd 've 're 'm not n't also");

    /// <summary>Words that open a subordinate clause: a subject does not reach over them.</summary>
    public static Words Subordinators { get; } = new("that as while whilst because if when whenever where whereas since after before until till although though unless than once whether but or so yet which who whom whose what how why");

    /// <summary>Prepositions that tie a noun to the noun before it.</summary>
    public static Words NounPrepositions { get; } = new("of for in at from with on to under behind inside outside near within across against about between by among around");

    /// <summary>Third-person pronouns that stand for one person.</summary>
    public static Words PersonPronouns { get; } = new("he she him her");

    /// <summary>Days of the week and the like.</summary>
    public static Words TimeWords { get; } = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December today yesterday tomorrow tonight week month year morning afternoon evening night earlier later recently");

    /// <summary>Months, in full and abbreviated.</summary>
    public static Words Months { get; } = new("January February March April May June July August September October November December Jan Jan. Feb Feb. Mar Mar. Apr Apr. Jun Jun. Jul Jul. Aug Aug. Sep Sep. Sept Sept. Oct Oct. Nov Nov. Dec Dec.");

    /// <summary>Titles before a person's name.</summary>
    public static Words Titles { get; } = new("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. Professor Sir Dame Lord Lady President Vice Prime Minister Chancellor Premier Secretary State Foreign Defence Defense Interior Finance Deputy Acting Former Ex-President Senator Sen. Sen Rep. Rep Representative Congressman Congresswoman Governor Gov. Gov Mayor Judge Justice General Gen. Gen Lieutenant Lt. Lt Colonel Col. Col Major Maj. Maj Captain Capt. Capt Sergeant Sgt. Sgt Brigadier Brig. Brig Admiral Adm. Adm Commander Cmdr. Chief Director Commissioner Ambassador Speaker King Queen Prince Princess Pope Cardinal Archbishop Bishop Father Reverend Rev. Rabbi Imam Ayatollah Sheikh Lieutenant-General Major-General Lieutenant-Colonel Spokesman Spokeswoman Spokesperson Chairman Chairwoman Chair Officer Detective Inspector Attorney CEO CFO COO Co-founder Founder Analyst Correspondent Reporter reporter journalist National Intelligence of and");

    /// <summary>Nouns for documents and media: unnamed, they are anonymous sources.</summary>
    public static Words Documents { get; } = new("report video footage visual image photo photograph document memo leak statement clip recording audio article story dispatch reports rumor rumour account study survey poll analysis summary post message tweet testimony");

    /// <summary>Media through which a source speaks itself.</summary>
    public static Words Media { get; } = new("post statement tweet message video channel briefing interview speech address conference letter email e-mail memo report update bulletin hearing Telegram Facebook Twitter Instagram X YouTube VKontakte WhatsApp Truth TikTok");

    /// <summary>Singular nouns for a person who is not named.</summary>
    public static Words People { get; } = new("official source soldier officer commander diplomat lawmaker analyst expert researcher scientist aide adviser advisor insider witness resident survivor doctor nurse teacher worker driver farmer pilot serviceman servicewoman man woman boy girl person spokesman spokeswoman spokesperson representative member critic supporter activist protester protestor volunteer student lawyer attorney judge prosecutor policeman policewoman minister senator journalist reporter correspondent observer veteran refugee prisoner relative mother father brother sister son daughter husband wife neighbour neighbor friend colleague leader fighter militant rebel sergeant lieutenant captain colonel general major professor economist historian executive employee investigator agent");

    /// <summary>Nouns for collectives whose bare plural is no anonymous source.</summary>
    public static Words Collectives { get; } = new("officials authorities experts analysts residents separatists rebels critics observers activists police troops soldiers forces scientists researchers lawmakers diplomats witnesses prosecutors investigators economists people supporters opponents protesters doctors journalists allies partners leaders members sources");

    /// <summary>Plurals of people that are never verbs.</summary>
    public static Words PeoplePlurals { get; } = new("authorities officials aides analysts experts soldiers lawmakers diplomats troops residents prosecutors activists lawyers journalists separatists rebels militants commanders ministers advisers advisors spokesmen diplomats economists investigators scientists researchers observers critics allies refugees civilians");

    /// <summary>Nouns for bodies, by which a named body is spoken of again.</summary>
    public static Words Bodies { get; } = new("ministry department agency government military army staff command group organisation organization company association commission committee council court parliament party union bank body bureau directorate service office police institute foundation outlet newspaper paper channel network broadcaster publication website magazine alliance bloc regulator operator administration authority campaign team intelligence kremlin embassy");
}
