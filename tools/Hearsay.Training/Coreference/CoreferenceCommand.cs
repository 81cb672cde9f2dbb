using System.CommandLine;

namespace Hearsay.Training.Coreference;

/// <summary>The command that trains the ranking of antecedents.</summary>
internal static class CoreferenceCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder that the model is written to, with the other models in it.", DefaultValueFactory = _ => "models" };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the corpora.", DefaultValueFactory = _ => 3 };
        var command = new Command("coreference", "Trains the ranking of antecedents on OntoGUM, LitBank and GAP.") { data, models, rounds };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Error;
            new CoreferenceModelBuilder(result.GetRequiredValue(data), result.GetRequiredValue(models), output.WriteLine)
                .Build(new TrainingPlan(Rounds: result.GetValue(rounds)));
        });
        return command;
    }
}
