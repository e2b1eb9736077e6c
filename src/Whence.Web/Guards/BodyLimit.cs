using Microsoft.AspNetCore.Http.Metadata;

namespace Whence.Web.Guards;

/// <summary>How many bytes an endpoint takes; others take <see cref="Usual"/>.</summary>
/// <param name="bytes">At most.</param>
internal sealed class BodyLimit(long bytes) : IRequestSizeLimitMetadata
{
    /// <summary>Enough for any form that somebody fills in by hand.</summary>
    public const long Usual = 256 << 10;

    /// <inheritdoc/>
    public long? MaxRequestBodySize => bytes;
}
