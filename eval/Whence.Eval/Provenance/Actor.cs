using System.Collections.Immutable;
using Whence.Matching;
using Whence.Sources;

namespace Whence.Eval.Provenance;

/// <summary>Somebody invented who has a part in where a statement is from.</summary>
/// <param name="Name">The name that a ledger should give; of an unnamed one a number of its own.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Forms">The words by which pages call it.</param>
/// <param name="Family">What it belongs to; its own name when it stands for itself.</param>
internal sealed record Actor(string Name, SourceKind Kind, ImmutableArray<string> Forms, string Family)
{
    /// <summary>For whom a spokesperson speaks.</summary>
    public string? SpeaksFor { get; init; }

    /// <summary>What pages call it the second time: "she", "the ministry"; null when its part of the generator has no such words.</summary>
    public string? Again { get; init; }

    /// <summary>The noun for an unnamed one.</summary>
    public string? Role { get; init; }

    /// <summary>Whether pages do not name it.</summary>
    public bool IsUnnamed => Kind == SourceKind.Anonymous;

    /// <summary>As a reader without a fault would give it: an unnamed one by its description alone.</summary>
    public Party Party
    {
        get
        {
            var name = IsUnnamed ? $"unnamed {Role}" : Name;
            return new Party(Ids.Of("src", $"{Kind}\n{name}"), name, Kind) { SpeaksFor = SpeaksFor, Known = IsUnnamed ? new Known { Role = Role } : null };
        }
    }
}
