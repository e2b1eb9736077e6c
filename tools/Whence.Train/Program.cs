using Whence.Train;
using Whence.Train.Attribution;

switch (args)
{
    case ["pos", "--data", var data, ..]:
        PosTrainer.Run(data, "models/pos/pos.bin", Console.Out);
        return 0;
    case ["attribution", "--data", var data, ..]:
        AttributionTrainer.Run(data, "models/attribution/attribution.bin", Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tools/Whence.Train -- pos|attribution --data DIR");
        Console.Error.WriteLine("  pos          DIR: the folder with ud-english-ewt, ud-english-gum, ud-english-pud");
        Console.Error.WriteLine("  attribution  DIR: the folder with polnear-train, polnear-dev, news-scale, ukraine-news, multi-outlet-events");
        return 2;
}
