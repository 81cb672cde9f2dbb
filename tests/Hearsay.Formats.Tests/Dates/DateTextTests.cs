using System.Globalization;
using CsCheck;
using Hearsay.Formats.Dates;

namespace Hearsay.Formats.Tests.Dates;

public sealed class DateTextTests
{
    [Theory]
    [InlineData("2019-11-22T10:15:00+01:00", "en")]
    [InlineData("2019/11/22", "en")]
    [InlineData("Friday, November 22, 2019 at 10 pm", "en")]
    [InlineData("Nov. 22nd, 2019", "en")]
    [InlineData("22 Nov 2019", "en-GB")]
    [InlineData("22-Nov-2019 14:05", "en")]
    [InlineData("11/22/2019", "en-US")]
    [InlineData("22/11/2019", "en-GB")]
    [InlineData("22.11.2019, 10:15 Uhr", "de")]
    [InlineData("22. November 2019", "de")]
    [InlineData("22.11.19", "de")]
    [InlineData("22 de noviembre de 2019", "es")]
    [InlineData("22 novembre 2019", "fr")]
    [InlineData("22. novembar 2019.", "sr-Latn")]
    [InlineData("22. новембар 2019", "sr")]
    [InlineData("22. studenoga 2019.", "hr")]
    [InlineData("22 ноября 2019 г.", "ru")]
    [InlineData("22 листопада 2019", "uk")]
    [InlineData("22 listopada 2019", "pl")]
    [InlineData("2019. november 22.", "hu")]
    [InlineData("22 Kasım 2019 Cuma", "tr")]
    [InlineData("2019年11月22日", "ja")]
    [InlineData("2019년 11월 22일", "ko")]
    [InlineData("22 نوفمبر 2019", "ar")]
    [InlineData("22 नवंबर 2019", "hi")]
    [InlineData("22 พฤศจิกายน 2562", "th")]
    public void One_day_is_read_as_many_languages_write_it(string text, string language) =>
        Assert.Equal(new DateOnly(2019, 11, 22), DateText.First(text, DateHabit.Of(language))?.Day);

    [Theory]
    [InlineData("22 listopada 2019", "hr", 10), InlineData("22 listopada 2019", "pl", 11)]
    public void A_name_of_two_months_goes_by_the_language(string text, string language, int month) =>
        Assert.Equal(month, DateText.First(text, DateHabit.Of(language))?.Day.Month);

    [Theory]
    [InlineData("3/4/2019", "en-US", 3), InlineData("3/4/2019", "en-GB", 4), InlineData("3/4/2019", "fr", 4)]
    public void Where_the_month_comes_first_goes_by_the_country(string text, string language, int month) =>
        Assert.Equal(month, DateText.First(text, DateHabit.Of(language))?.Day.Month);

    [Theory]
    [InlineData("November 22"), InlineData("31 February 2019"), InlineData("version 1.2.3"), InlineData("call 555 2019 11"), InlineData("32.11.2019")]
    public void What_is_no_whole_day_is_none(string text) => Assert.Null(DateText.First(text, DateHabit.Of("en")));

    [Fact]
    public void The_place_of_the_day_is_given()
    {
        const string Text = "Posted on 3 May 2021 by Ana";
        var found = DateText.First(Text, DateHabit.Of("en"))!.Value;
        Assert.Equal("3 May 2021", Text.Substring(found.Start, found.Length));
    }

    [Fact]
    public void Every_day_written_by_machines_comes_back() => Gen.Int[0, 36500].Sample(days =>
    {
        var day = new DateOnly(1990, 1, 1).AddDays(days);
        return DateText.First(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateHabit.Of(null))?.Day == day;
    });

    [Fact]
    public void Random_text_never_crashes_the_search() => Gen.String.Sample(text =>
        DateText.First(text, DateHabit.Of(null)) is not { } found || found.Start + found.Length <= text.Length);
}
