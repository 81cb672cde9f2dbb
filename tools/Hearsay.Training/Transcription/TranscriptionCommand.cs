using System.CommandLine;

namespace Hearsay.Training.Transcription;

/// <summary>The command that trains the model of names in two scripts.</summary>
internal static class TranscriptionCommand
{
    internal static Command Create()
    {
        var data = new Option<string>("--data") { Description = "The folder of the corpora.", Required = true };
        var models = new Option<string>("--models") { Description = "The folder that the model is written to.", DefaultValueFactory = _ => "models" };
        var command = new Command("transcription", "Trains which Latin and Cyrillic spellings write one name, on Wikidata's transliterations.") { data, models };
        command.SetAction(result => new TranscriptionModelBuilder(result.GetRequiredValue(data), result.GetRequiredValue(models), result.InvocationConfiguration.Error.WriteLine).Build());
        return command;
    }
}
