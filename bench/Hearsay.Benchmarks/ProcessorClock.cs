/// <summary>Adds up the time that the processor spends on this process between starts and stops, so that what else runs on the machine counts little.</summary>
internal sealed class ProcessorClock
{
    private TimeSpan started;
    private TimeSpan spent;

    /// <summary>The seconds between all starts and stops.</summary>
    public double Seconds => spent.TotalSeconds;

    /// <summary>Starts.</summary>
    public void Start() => started = Environment.CpuUsage.TotalTime;

    /// <summary>Stops.</summary>
    public void Stop() => spent += Environment.CpuUsage.TotalTime - started;
}
