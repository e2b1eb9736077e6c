namespace Whence.Train.Attribution;

/// <summary>How the articles are divided: in ten folds, so that none is seen with what it taught of words; in two halves, so that each is read by a tagger that has not seen it.</summary>
internal static class Folds
{
    /// <summary>How many folds.</summary>
    public const int Count = 10;

    /// <summary>The fold of the article with the number <paramref name="article"/>.</summary>
    public static int Of(int article) => article % Count;

    /// <summary>The half that <paramref name="fold"/> belongs to.</summary>
    public static int Half(int fold) => fold * 2 / Count;
}
