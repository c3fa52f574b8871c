/// How a text was written in YAML.
public enum ScalarStyle: Hashable, Sendable {
  /// Bare words on one line.
  case plain
  /// In single or double quotes on one line.
  case quoted
  /// Bare or in quotes, over several lines that YAML joins to one text.
  case wrapped
  /// Indented lines below `|` or `>`.
  case block
}
