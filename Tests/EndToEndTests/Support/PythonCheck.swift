/// A script of the folder `Checks`, run by the Python that `make test` sets up: parsers and a browser's driver that know nothing
/// of Referat look at what was built.
enum PythonCheck {
  private static let python = Cases.repository + "/.build/python/bin/python"

  /// What a script finds, a line a finding; one that ends with another code than 0 fails the test that asked.
  static func findings(_ script: String, _ arguments: [String]) throws -> [String] {
    try Program.run(python, [Cases.folder + "/Checks/" + script] + arguments)
      .split(separator: "\n").map(String.init)
  }
}
