using Hearsay.Cases.Questions.Asked;

namespace Hearsay.Cases.Questions.Finders;

/// <summary>Finds answers of one sort. Null where the question asks for nothing of that sort.</summary>
internal interface IAnswerFinder
{
    /// <summary>The answers and how the question was understood; null or without answers lets the next finder try.</summary>
    QuestionAnswer? Find(Question question);
}
