using Whence.Eval.Attribution;
using Whence.Eval.Chains;
using Whence.Eval.Labels;
using Whence.Eval.MainText;
using Whence.Eval.Reprints;
using Whence.Eval.Stories;

namespace Whence.Eval;

/// <summary>All measurements.</summary>
public static class Evals
{
    /// <summary>In the order in which they are run.</summary>
    public static IReadOnlyList<IEval> All { get; } = [new ChainsEval(), new AttributionEval(Reader.DefaultGear), new AttributionEval(Gear.Fast), new AttributionEval(Gear.Rules), new LabelsEval(), new MainTextEval(), new ReprintsEval(), new StoriesEval()];
}
