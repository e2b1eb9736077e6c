namespace Whence.Eval.Succession;

/// <summary>What the General Staff of Ukraine's armed forces claimed one day as Russia's losses since the start.</summary>
/// <param name="Day">The day.</param>
/// <param name="Troops">Soldiers.</param>
/// <param name="Tanks">Tanks.</param>
/// <param name="Vehicles">Armoured vehicles.</param>
internal sealed record LossDay(DateOnly Day, int Troops, int Tanks, int Vehicles);
