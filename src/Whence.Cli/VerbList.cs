using System.CommandLine;
using Whence.Cli.Evals;
using Whence.Cli.Verbs;
using Whence.Eval.Attribution;
using Whence.Eval.Labels;
using Whence.Eval.Pairs;

namespace Whence.Cli;

/// <summary>The verbs, in the order in which help shows them. To add one: write its file under Verbs/ and its line here.</summary>
internal static class VerbList
{
    /// <summary>Each makes its command.</summary>
    public static IReadOnlyList<Func<Desk, Command>> All { get; } =
    [
        // pages come in
        MarkVerb.Create,
        AddVerb.Create,
        LinkVerb.Create,
        RereadVerb.Create,
        RefusedVerb.Create,
        // page by page
        PagesVerb.Create,
        PageVerb.Create,
        ClaimsVerb.Create,
        SearchVerb.Create,
        TraceVerb.Create,
        SourcesVerb.Create,
        SourceVerb.Create,
        // across pages
        QuestionsVerb.Create,
        QuestionVerb.Create,
        OriginsVerb.Create,
        CrossVerbs.Conflicts,
        CrossVerbs.Drift,
        WhatIfVerb.Create,
        StoriesVerb.Create,
        TimelineVerb.Create,
        ReprintsVerb.Create,
        CheckVerb.Create,
        // what people did to it
        LogVerb.Create,
        UndoVerb.Create,
        RedactVerb.Create,
        // out of it, and around it
        ExportVerb.Create,
        BackupVerb.Create,
        ServeVerb.Create,
        DemoVerb.Create,
        DoctorVerb.Create,
        EvalVerb.Create,
        CompletionVerb.Create,
    ];

    /// <summary>The measurements under <c>whence eval</c>. To add one: write its file under Evals/ and its line here.</summary>
    public static IReadOnlyList<Func<Desk, Command>> Evals { get; } =
    [
        .. Eval.Evals.All(new LedgerLinking()).Select(eval => (Func<Desk, Command>)(desk => eval switch
        {
            LabelsEval => LabelledPages.Create(desk),
            PairsEval pairs => LabelledPairs.Create(desk, pairs),
            AttributionEval attribution => AttributionTables.Create(desk, attribution),
            _ => AnnotatedEvals.Create(desk, eval),
        })),
        FloorsEval.Create,
        KillEval.Create,
        StartEval.Create,
        OrderEval.Create,
        GrowthEval.Create,
        WebEval.Create,
    ];
}
