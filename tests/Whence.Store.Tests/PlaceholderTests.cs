namespace Whence.Store.Tests;

public sealed class PlaceholderTests
{
    [Fact]
    public void Builds() => typeof(PlaceholderTests).Namespace.ShouldNotBeNull();
}
