/// How a finished site takes the place of the live one, best first.
package enum PublishingMethod: Sendable {
  /// The live folder and the shadow change names in one step.
  case exchange
  /// The same by renames in a row, where the file system knows no exchange; between them there is no live folder.
  case twoRenames
  /// File by file, where the live folder cannot be moved: a mount point, a folder in a parent that is not ours.
  case inPlace
}
