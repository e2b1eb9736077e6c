namespace Whence.Web.Guards;

/// <summary>Marks an endpoint that answers those who have not come in yet: the field for the token, and what it is dressed in.</summary>
internal sealed class OpenToAll
{
    public static OpenToAll Mark { get; } = new();
}
