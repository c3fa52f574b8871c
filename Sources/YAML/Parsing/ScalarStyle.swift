/// How a text was written in YAML.
public enum ScalarStyle: Hashable, Sendable {
  /// Bare words, possibly over several lines.
  case plain
  /// In single or double quotes.
  case quoted
  /// Indented lines below `|` or `>`.
  case block
}
