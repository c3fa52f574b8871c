import ArgumentParser
import Glibc

/// `benchmark run`.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Measures Referat against the floor and against Hugo, and prints tables in Markdown.",
    discussion:
      "The folder is made anew for each run and removed at its end; it should lie on a disk and not in memory.")

  @Argument(help: "Numbers of meetings.")
  var sizes: [Int]

  @Option(help: "The program that is measured.")
  var referat = ".build/release/referat"

  @Option(help: "The templates of the site.")
  var templates = "templates"

  @Option(help: "Hugo; without it only the floor is measured beside Referat.")
  var hugo: String?

  @Option(help: "Up to so many meetings Hugo is measured; beyond them it takes too long.")
  var hugoLimit = 10_000

  @Option(help: "How often each thing is measured; the median counts.")
  var runs = 3

  @Option(help: "Where archives and sites are written.")
  var folder = ".build/benchmark"

  @Flag(help: "Leave archives and sites where they are.")
  var keep = false

  func validate() throws {
    guard sizes.allSatisfy({ $0 >= 100 }) else { throw ValidationError("Sizes begin at 100 meetings.") }
    guard 1...30 ~= runs else { throw ValidationError("Between 1 and 30 runs can be measured.") }
  }

  func run() throws {
    let programs = Programs(
      benchmark: CommandLine.arguments[0], referat: referat, hugo: hugo, templates: templates)
    // Hugo wants its cache at an absolute path.
    let root = try Folder("\(folder)/\(getpid())").absolutePath()
    try warnOfMemory(root)
    var figures: [SizeFigures] = []
    for size in sizes.sorted() {
      var run = SizeRun(meetings: size, programs: programs, runs: runs, folder: Folder("\(root)/\(size)").path)
      figures.append(try run.measure(withHugo: size <= hugoLimit))
    }
    print(Report(sizes: figures).text, terminator: "")
    if !keep { _ = try Process(["rm", "-rf", root]).run(printingTo: "/dev/null") }
  }

  /// A disk kept in memory hides what writing costs.
  private func warnOfMemory(_ folder: String) throws {
    let log = folder + "/kind.txt"
    _ = try Process(["stat", "--file-system", "--format=%T", folder]).run(printingTo: log)
    if try Folder.read(log).starts(with: Array("tmpfs".utf8)) {
      Progress.say("warning: \(folder) lies in memory and not on a disk; choose another --folder")
    }
  }
}
