using Whence.Cli.Json;
using Whence.Cli.Verbs;
using Whence.Conflicts;
using Whence.Store;

namespace Whence.Cli.Exports;

/// <summary>Writes what the ledger knows across pages as JSON Lines, part by part, so that memory stays flat whatever its size.</summary>
internal sealed class CrossExport(ILinkedLedger ledger)
{
    private const int Portion = 200; // rows fetched at a time

    private static readonly string[] Confirmation = [Conflict.WordOf(ConflictType.Confirmation)]; // two that agree are no conflict

    /// <summary>What can be written.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["questions", "reprints", "stories", "conflicts", "drift"];

    /// <summary>Questions with their answers.</summary>
    public void Questions(Stream output) => All(skip => ledger.Questions(new() { Skip = skip, Take = Portion, Sort = QuestionSort.Pages }), output, QuestionJson.Write);

    /// <summary>Pages that copied from one another.</summary>
    public void Reprints(Stream output) => All(skip => ledger.Copies(skip: skip, take: Portion), output,
        (json, copy) => CrossJson.Write(json, copy, ReprintsVerb.Offsets(ledger, copy.A), ReprintsVerb.Offsets(ledger, copy.B)));

    /// <summary>Stories.</summary>
    public void Stories(Stream output) => All(skip => ledger.Stories(skip, Portion), output, (json, story) => CrossJson.Write(json, story));

    /// <summary>Conflicts, and figures that only look like one.</summary>
    public void Conflicts(Stream output) => All(skip => ledger.Conflicts(new() { Except = Confirmation, Skip = skip, Take = Portion }), output, CrossJson.Write);

    /// <summary>Drift.</summary>
    public void Drift(Stream output) => All(skip => ledger.Drifts(new() { Skip = skip, Take = Portion }), output, CrossJson.Write);

    private static void All<T>(Func<int, Slice<T>> part, Stream output, Action<System.Text.Json.Utf8JsonWriter, T> write)
    {
        for (var skip = 0; ; skip += Portion)
        {
            var slice = part(skip);
            foreach (var item in slice.Items)
                JsonOut.WriteLine(output, json => write(json, item));
            if (slice.Items.Count < Portion)
                return;
        }
    }
}
