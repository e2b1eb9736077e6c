namespace Whence.Cli.Evals;

/// <summary>Small varied pages about an invented country, the same for the same seed.</summary>
internal static class SeededPages
{
    private static readonly string[] Outlets = ["The Oristad Courier", "Northwire", "Tarvon Today", "Belmark Evening Post", "Lake District Radio"];
    private static readonly string[] Speakers = ["Veskaria's Ministry of Defence", "a senior Tarvonian official", "Mayor Ilse Korvan", "the Tarvonian border guard", "two aid workers"];
    private static readonly string[] Places = ["Oristad", "Belmark", "Lenna", "Port Ostry", "the Kessel valley"];
    private static readonly string[] Things = ["houses were damaged", "people were evacuated", "trucks crossed the border", "families had no water", "soldiers were wounded"];

    /// <summary>Writes <paramref name="count"/> pages into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int count, Random random)
    {
        for (var i = 0; i < count; i++)
            File.WriteAllText(Path.Combine(folder, $"{i:D6}.txt"), Text(i, random));
    }

    private static string Text(int number, Random random)
    {
        var paragraphs = Enumerable.Range(0, random.Next(2, 7)).Select(_ => Paragraph(random));
        return $"{Pick(Places, random)}: report {number}\n\n{string.Join("\n\n", paragraphs)}\n\n{Pick(Outlets, random)}\n";
    }

    private static string Paragraph(Random random) => random.Next(4) switch
    {
        0 => $"“At least {random.Next(2, 900)} {Pick(Things, random)} near {Pick(Places, random)},” said {Pick(Speakers, random)}.",
        1 => $"According to {Pick(Outlets, random)}, {Pick(Speakers, random)} said that {random.Next(2, 900)} {Pick(Things, random)} in {Pick(Places, random)}.",
        2 => $"Around {random.Next(2, 90) * 10} {Pick(Things, random)} in {Pick(Places, random)} within {random.Next(2, 30)} days.",
        _ => $"{Pick(Speakers, random)} denied that {Pick(Things, random)} at {Pick(Places, random)}, as {Pick(Outlets, random)} had reported.",
    };

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
