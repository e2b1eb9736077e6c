using Whence.Train;

if (args is not ["pos", "--data", var data, ..])
{
    Console.Error.WriteLine("usage: dotnet run -c Release --project tools/Whence.Train -- pos --data DIR   (DIR: the folder with ud-english-ewt, ud-english-gum, ud-english-pud)");
    return 2;
}
PosTrainer.Run(data, "models/pos/pos.bin", Console.Out);
return 0;
