using Whence.Taggers;

namespace Whence.Tests.Taggers;

public sealed class WordGatesTests
{
    [Fact]
    public void A_word_has_the_same_gates_before_and_after_the_others_were_thrown_out()
    {
        var gates = new WordGates(TaggerPages.Network);
        var alone = new WordGates(TaggerPages.Network);
        var wanted = Put(alone, 77, 1)[0].ToArray();

        for (var batch = 0u; batch < 6; batch++)
        {
            var first = Put(gates, batch * 1500, 1500);
            var again = Put(gates, 77, 1);
            again[0].ToArray().ShouldBe(wanted);
            first.Length.ShouldBe(1500);
        }
    }

    [Fact]
    public void A_batch_of_more_words_than_are_kept_is_reckoned_whole()
    {
        var gates = new WordGates(TaggerPages.Network);

        var all = Put(gates, 0, 5000);

        all[77].ToArray().ShouldBe(Put(new WordGates(TaggerPages.Network), 77, 1)[0].ToArray());
        all[4999].ToArray().ShouldBe(Put(new WordGates(TaggerPages.Network), 4999, 1)[0].ToArray());
    }

    private static Memory<float>[] Put(WordGates gates, uint first, int count)
    {
        gates.Begin(count);
        var rows = new int[count];
        for (var i = 0; i < count; i++)
        {
            var key = (first + (uint)i) * 2654435761;
            var word = new WordSight { Word = key, Suffix = key >> 7, Tag = (byte)(key % 30) };
            rows[i] = gates.RowOf(in word);
        }
        gates.End();
        return [.. rows.Select(row => gates[row].ToArray().AsMemory())];
    }
}
