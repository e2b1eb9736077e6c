using System.Text.RegularExpressions;

namespace Whence.Tests.House;

/// <summary>The rooms of the core stand in one order, and no room looks up.</summary>
public sealed partial class RoomsTests
{
    private static readonly string[] Rooms =
        [.. Room().Matches(File.ReadAllText(Repository.At("ARCHITECTURE.md"))).Select(match => match.Groups["room"].Value)];

    [Fact]
    public void The_list_of_rooms_stands_in_ARCHITECTURE() => Rooms.Length.ShouldBeGreaterThan(10);

    [Fact]
    public void Every_folder_of_the_core_is_a_room_on_the_list()
    {
        var folders = Directory.EnumerateDirectories(Repository.At("src", "Whence"))
            .Select(folder => Path.GetFileName(folder)).Where(folder => folder is not ("obj" or "bin"));

        folders.Except(Rooms, StringComparer.Ordinal).ShouldBeEmpty("a new room goes into the list in ARCHITECTURE.md, below whatever it looks at");
    }

    [Fact]
    public void A_room_looks_only_down()
    {
        var looksUp = SourceFile.Below("src/Whence")
            .Select(file => (File: file, Room: Array.IndexOf(Rooms, file.Path.Split('/')[2])))
            .Where(pair => pair.Room >= 0)
            .SelectMany(pair => pair.File.Usings()
                .Where(used => used.StartsWith("Whence.", StringComparison.Ordinal) && Array.IndexOf(Rooms, used.Split('.')[1]) > pair.Room)
                .Select(used => $"{pair.File.Path} looks up to {used}"));

        looksUp.ShouldBeEmpty();
    }

    [Fact]
    public void The_core_knows_no_host_and_no_store()
    {
        string[] above = ["Whence.Pages", "Whence.Store", "Whence.Cli", "Whence.Web", "Whence.Cluster", "AngleSharp", "Microsoft.Data", "Microsoft.AspNetCore", "System.Net.Http"];

        var uses = SourceFile.Below("src/Whence").SelectMany(file => file.Usings().Where(used => above.Any(name => used == name || used.StartsWith(name + ".", StringComparison.Ordinal))).Select(used => $"{file.Path} uses {used}"));

        uses.ShouldBeEmpty();
    }

    [GeneratedRegex(@"^[0-9]+\. \*\*(?<room>[A-Za-z]+)\*\*", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Room();
}
