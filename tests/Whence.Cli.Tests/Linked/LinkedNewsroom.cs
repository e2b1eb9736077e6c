using System.Text;
using System.Text.Json;

namespace Whence.Cli.Tests.Linked;

/// <summary>A ledger of seven pages that has been linked: a statement on four of them from one mayor, one that another side rejects, a reprint, a figure that is told twice.</summary>
internal static class LinkedNewsroom
{
    public const string Losses = "more than 400 Tarvonian soldiers were killed near the town of Lenna";
    public const string Bridge = "the railway bridge over the Orist was destroyed during the night";
    public const string Staff = "General Staff of the Armed Forces of Veskaria";
    public const string Ministry = "Ministry of Defence of Tarvonia";
    public const string Mayor = "Anna Berg";

    // 🌉: past it, code points and UTF-16 units differ.
    private const string Market =
        """
        The market of Oristad opened again 🌉 on Saturday, two weeks after the storehouse behind it burned down, and traders from eleven villages came with honey, wool and smoked fish.

        By noon the last of the tables had been sold out, and the women who run the soup kitchen at the north gate were counting coins into biscuit tins while a brass band from Kestrel played under the awning.

        The town council wants to rebuild the storehouse in brick before winter, but nobody has yet said where the money would come from, and the insurers have sent no one to look at the ruins.
        """;

    private static readonly Lazy<byte[]> Template = new(Make);

    /// <summary>The pages, a JSON object a line, as <c>whence add</c> takes them.</summary>
    public static string Pages { get; } = string.Join('\n',
        Page("northwire-lenna", "Northwire", "2026-03-02", "Veskaria reports losses",
            $"Veskaria's General Staff said on Monday that {Losses}.", $"{Mayor}, the mayor of Lenna, said that {Bridge}.",
            "Snow fell over the valley until noon, and the road to Kestrel stayed empty except for a milk lorry."),
        Page("courier-lenna", "The Oristad Courier", "2026-03-03", "Heavy losses on the southern bank",
            "More than 400 Tarvonian soldiers were killed near the town of Lenna, Veskaria's General Staff said, according to Northwire.", $"{Upper(Bridge)}."),
        Page("herald-lenna", "Lakeside Herald", "2026-03-03", "After the night at Lenna",
            "Families who had spent the night in the cellar of the school came home at first light to find frost on the kitchen tables.",
            $"The mayor of Lenna, {Mayor}, told this newspaper that {Bridge}.", "The fire brigade of Kestrel said that a storehouse with 60 tonnes of grain had burned down."),
        Page("post-lenna", "Harrow Post", "2026-03-04", "Tarvonian losses",
            $"According to Veskaria's General Staff, {Losses}.", "Neither army lets reporters near the river, and telephones in the district have been dead for a week.",
            $"“{Upper(Bridge)},” said {Mayor}, the mayor of Lenna."),
        Page("today-denial", "Tarvon Today", "2026-03-05", "Ministry answers Oristad",
            $"Tarvonia's Defence Ministry denied that {Losses}.", "Tarvonia's Defence Ministry said that 12 Tarvonian soldiers were killed near the town of Lenna."),
        Page("courier-market", "The Oristad Courier", "2026-03-07", "Market opens again", Market),
        Page("digest-market", "Valley Digest", "2026-03-08", "From our neighbours", Market, "Source: The Oristad Courier"));

    /// <summary>Puts a ledger of its own into <paramref name="world"/>.</summary>
    public static void Fill(World world) => File.WriteAllBytes(world.Ledger, Template.Value);

    /// <summary>The question that has these words in a claim.</summary>
    public static async Task<JsonElement> Question(World world, string words) =>
        (await world.Json("questions", "--text", words, "--json")).GetProperty("items")[0];

    /// <summary>The id of the question that has these words in a claim.</summary>
    public static async Task<string> Id(World world, string words) => (await Question(world, words)).GetProperty("id").GetString()!;

    /// <summary>The ids in a list as JSON.</summary>
    public static IEnumerable<string> Ids(JsonElement list, string field = "id") =>
        list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(field).GetString()!);

    private static byte[] Make()
    {
        using var world = new World { Input = Encoding.UTF8.GetBytes(Pages) };
        world.Run("add", "-", "--jobs", "1").GetAwaiter().GetResult().Exit.ShouldBe(0);
        world.Run("backup", "whole.db").GetAwaiter().GetResult().Exit.ShouldBe(0);
        return File.ReadAllBytes(Path.Combine(world.Folder, "whole.db"));
    }

    private static string Page(string name, string outlet, string published, string title, params string[] paragraphs) => JsonSerializer.Serialize(new
    {
        name,
        url = $"https://{name}.example/",
        title,
        outlet,
        published,
        text = string.Join("\n\n", paragraphs),
    });

    private static string Upper(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
