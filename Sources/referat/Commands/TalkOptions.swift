import ArgumentParser
import Diagnostics

/// How much a command says, and in what form.
struct TalkOptions: ParsableArguments {
  @Flag(name: .shortAndLong, help: "Tell of faults alone.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Tell how long each stage took.")
  var verbose = false

  @Option(help: "Faults for people (on standard error), or for programs and code hosts (on standard output).")
  var format = DiagnosticFormat.text

  func validate() throws {
    if quiet, verbose { throw ValidationError("--quiet and --verbose cannot both be given.") }
  }
}
