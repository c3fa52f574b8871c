import ArgumentParser

/// Makes archives, and measures how fast sites are built from them.
@main
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes archives of any size, and measures how fast sites are built from them.",
    subcommands: [GenerateCommand.self, FloorCommand.self, HugoCommand.self, RunCommand.self])
}
