public import Diagnostics

/// Questions about the folder that a site is to be published into.
public enum OutputFolder {
  /// What is wrong with a folder as output beside these folders that are read (content, templates); nil for nothing.
  ///
  /// Symlinks and `..` are resolved; no folder need exist. Nothing is written.
  public static func check(output: String, inputs: [String]) -> PublishingFault? {
    let place = ResolvedPath(output)
    for input in inputs {
      let other = ResolvedPath(input)
      if place == other { return .outputIsInput(output: output, input: input) }
      if place.isInside(other) { return .outputInsideInput(output: output, input: input) }
      if other.isInside(place) { return .outputAroundInput(output: output, input: input) }
    }
    return nil
  }
}
