using System.Text;
using EnvControl.Domain.Faults;
using EnvControl.Web.Hosting;
using NodaTime;

Console.OutputEncoding = Encoding.UTF8;
try
{
    await using var app = WebHost.Build(args, SystemClock.Instance);
    await Greeting.Run(app, Console.Out);
    return 0;
}
catch (FaultException faulty)
{
    foreach (var fault in faulty.Faults)
    {
        await Console.Error.WriteLineAsync(fault.ToString());
    }

    return 2;
}
