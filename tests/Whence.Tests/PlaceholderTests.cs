namespace Whence.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Builds() => typeof(PlaceholderTests).Namespace.ShouldNotBeNull();
}
