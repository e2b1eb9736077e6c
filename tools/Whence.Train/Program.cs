using Whence.Train;
using Whence.Train.Attribution;
using Whence.Train.Matching;
using Whence.Train.Neural;

switch (args)
{
    case ["pos", "--data", var data, ..]:
        PosTrainer.Run(data, "models/pos/pos.bin", Console.Out);
        return 0;
    case ["attribution", "--data", var data, ..]:
        AttributionTrainer.Run(data, "models/attribution/attribution.bin", Console.Out);
        return 0;
    case ["network", "--data", var data, .. var rest]:
        NeuralTrainer.Run(data, "models/attribution/attribution.bin", "models/attribution/network.bin", Array.IndexOf(rest, "--work") is >= 0 and var at && at + 1 < rest.Length ? rest[at + 1] : "artifacts/train", rest.Contains("--anew"), Console.Out);
        return 0;
    case ["terms", "--data", var data, ..]:
        RarityCounter.Run(data, "models/terms/terms.bin", Console.Out);
        return 0;
    case ["likeness", "--data", var data, ..]:
        LikenessTrainer.Run(data, "models/likeness/likeness.tsv", Console.Out);
        return 0;
    case ["pages", "--data", var data, ..]:
        PagePriorTrainer.Run(data, "models/likeness/pages.tsv", Console.Out);
        return 0;
    default:
        Console.Error.WriteLine("usage: dotnet run -c Release --project tools/Whence.Train -- pos|attribution|network|terms|likeness|pages --data DIR [--work DIR] [--anew]");
        Console.Error.WriteLine("  pos          DIR: the folder with ud-english-ewt, ud-english-gum, ud-english-pud");
        Console.Error.WriteLine("  attribution  DIR: the folder with polnear-train, polnear-dev, news-scale, ukraine-news, multi-outlet-events");
        Console.Error.WriteLine("  network      DIR: the same, after attribution; --work DIR: where the trainer in Python works (artifacts/train); needs python3-torch, gcc, npm;");
        Console.Error.WriteLine("               --anew: learn a first teacher from the articles alone, where the network.bin that lies there would teach");
        Console.Error.WriteLine("  terms        DIR: the folder with news-scale, polnear-train");
        Console.Error.WriteLine("  likeness     DIR: the folder with ecbplus, claims-factuality, ukraine-news, multi-outlet-events, after terms");
        Console.Error.WriteLine("  pages        DIR: the same, after likeness and a build");
        return 2;
}
