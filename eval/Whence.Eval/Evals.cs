using Whence.Eval.Attribution;
using Whence.Eval.Chains;
using Whence.Eval.Ecb;
using Whence.Eval.Labels;
using Whence.Eval.MainText;
using Whence.Eval.Pairs;
using Whence.Eval.Provenance;
using Whence.Eval.Reprints;
using Whence.Eval.Stories;
using Whence.Eval.Succession;

namespace Whence.Eval;

/// <summary>All measurements.</summary>
public static class Evals
{
    /// <summary>In the order in which they are run.</summary>
    /// <param name="linking">The ledger by which pages are linked; null for measurements of reading and counting alone.</param>
    public static IReadOnlyList<IEval> All(ILinking? linking = null) =>
    [
        new ChainsEval(),
        new AttributionEval(Reader.DefaultGear),
        new AttributionEval(Gear.Fast),
        new AttributionEval(Gear.Rules),
        new LabelsEval(),
        new LessonsEval(),
        new MainTextEval(),
        new ReprintsEval(),
        new StoriesEval(),
        new ProvenanceEval(linking),
        new SuccessionEval(),
        new PairsEval(),
        new EcbEval(),
    ];
}
