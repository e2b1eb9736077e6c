using Whence.Compile;

if (args is not ["states" or "outlets" or "places" or "lands" or "outline", ..] || (args.Length > 1 && (args.Length != 3 || args[1] != "--data")))
{
    Console.Error.WriteLine("usage: Whence.Compile states|outlets|places|lands|outline [--data DIR]   (run it in the repository's root)");
    return 2;
}

var data = args is [_, _, var given] ? given : Environment.GetEnvironmentVariable("WHENCE_DATA") ?? "../shared/data";
var supplements = Path.Combine("tools", "Whence.Compile", "supplements");
var target = Path.Combine("lexicons", "en", args[0] + ".tsv");
try
{
    if (args[0] == "places")
    {
        var packed = Path.ChangeExtension(target, ".bin");
        File.WriteAllBytes(packed, PlaceSheet.Compile(data));
        Console.WriteLine($"{packed}: {new FileInfo(packed).Length:N0} bytes");
        return 0;
    }
    if (args[0] == "outline")
        target = Path.Combine("src", "Whence.Web", "Static", "outline.tsv");
    var sheet = args[0] == "states"
        ? StateSheet.Compile(data, supplements)
        : args[0] == "outline" ? OutlineSheet.Compile(data, supplements)
        : args[0] == "lands" ? LandSheet.Compile(data, supplements)
        : OutletSheet.Compile(data, supplements);
    File.WriteAllText(target, sheet);
    Console.WriteLine($"{target}: {sheet.Split('\n').Count(line => line.Length > 0 && line[0] != '#')} rows, {new FileInfo(target).Length:N0} bytes");
    return 0;
}
catch (IOException broken)
{
    Console.Error.WriteLine($"{broken.Message} Give the folder of open lists by --data or WHENCE_DATA, and run in the repository's root.");
    return 1;
}
