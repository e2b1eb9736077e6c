namespace Whence.Lexicons;

/// <summary>A kind of institution that every state has.</summary>
/// <param name="Key">By which <see cref="State.Overrides"/> names it.</param>
/// <param name="UsualName">Its usual name, <c>{X}</c> for Defence or Defense.</param>
public sealed record Institution(string Key, string UsualName)
{
    /// <summary>The body of this kind in <paramref name="state"/>: "Ministry of Defence of Ukraine".</summary>
    public string Of(State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var name = state.Overrides.TryGetValue(Key, out var own) ? own : UsualName.Replace("{X}", state.Spelling, StringComparison.Ordinal);
        return $"{name} of {state.NameWithArticle}";
    }

    /// <summary>Whether the words for a state that stand beside the kind mean that state's body: not "Oristad police", a capital's own, nor a territory's chief town, of which there are others.</summary>
    public bool IsMeantBy(States.Form form, State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return form != States.Form.Capital || state.IsSovereign && Key != "Police";
    }
}
