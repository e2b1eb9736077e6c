using System.Collections.Immutable;
using Whence.Language;

namespace Whence.Tests.Language;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Putin's men didn't go.", "Putin|'s|men|did|n't|go|.")]
    [InlineData("Gen. Orlo of the U.S. Army lost 1,200 men, 3.5 a day.", "Gen.|Orlo|of|the|U.S.|Army|lost|1,200|men|,|3.5|a|day|.")]
    [InlineData("He said no. She left, No. 4 of no.5.", "He|said|no|.|She|left|,|No.|4|of|no.|5|.")]
    [InlineData("a long-range rocket", "a|long-range|rocket")]
    public void Text_is_cut_into_words_numbers_and_marks(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("the high -ranking officials", "the|high -ranking|officials")]
    [InlineData("an anti -aircraft battery and a so -called truce", "an|anti -aircraft|battery|and|a|so -called|truce")]
    public void A_compound_that_was_torn_at_its_hyphen_is_one_word(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("We hold it -he said", "We|hold|it|-|he|said")]
    [InlineData("US-born and -trained", "US-born|and|-|trained")]
    [InlineData("the town -long a ruin- fell", "the|town|-|long|a|ruin|-|fell")]
    [InlineData("Oristad -Berg", "Oristad|-|Berg")]
    [InlineData("the town - said", "the|town|-|said")]
    public void A_dash_that_lost_a_blank_is_a_dash(string text, string tokens) => Cut(text).ShouldBe(tokens);

    [Theory]
    [InlineData("Anna Berg told Northwire.pl and harbour.com.ua", "Anna|Berg|told|Northwire.pl|and|harbour.com.ua")]
    [InlineData("so says Northwire.pl.", "so|says|Northwire.pl|.")]
    [InlineData("It fell.by night", "It|fell|.|by|night")]
    [InlineData("It fell.Polish ships", "It|fell|.|Polish|ships")]
    public void A_sites_name_is_one_word(string text, string tokens) => Cut(text).ShouldBe(tokens);

    private static string Cut(string text)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        Tokenizer.Read(text, new(0, text.Length), tokens);
        return string.Join('|', tokens.Select(token => token.Span.In(text).ToString()));
    }
}
