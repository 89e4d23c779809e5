using System.Text;
using EnvControl.Cli;
using NodaTime;

if (Console.OutputEncoding.CodePage != Encoding.UTF8.CodePage)
{
    // A Windows console of another code page would show Chinese as question marks.
    Console.OutputEncoding = Encoding.UTF8;
}

return CommandLine.Run(args, Terminal.OfConsole(), SystemClock.Instance);
