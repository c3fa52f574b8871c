/// The version of the program, in this one place.
public enum ToolVersion {
  /// Three numbers, as in <https://semver.org>.
  public static let current = "0.1.0"
}
