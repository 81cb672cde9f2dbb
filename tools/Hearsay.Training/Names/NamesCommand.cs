using System.CommandLine;

namespace Hearsay.Training.Names;

/// <summary>The command that trains the name tagger.</summary>
internal static class NamesCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder that the model is written to.", DefaultValueFactory = _ => "models" };
        var epochs = new Option<int>("--epochs") { Description = "Rounds over the corpora.", DefaultValueFactory = _ => 10 };
        var share = new Option<double>("--gmb-share") { Description = "The part of the GMB documents to train on, 0 to 1.", DefaultValueFactory = _ => 0.3 };
        var command = new Command("names", "Trains the name tagger.") { data, models, epochs, share };
        command.SetAction(result =>
        {
            var output = result.InvocationConfiguration.Error;
            new NameModelBuilder(result.GetRequiredValue(data), result.GetRequiredValue(models), output.WriteLine)
                .Build(result.GetValue(epochs), result.GetValue(share));
        });
        return command;
    }
}
