public import Diagnostics

extension Kind {
  /// Reads a part of a file as YAML of this kind.
  ///
  /// Of invalid YAML the first fault alone can be told; everything else that is wrong is reported in one run.
  /// - Returns: nil where the text is not YAML or has another form; else the value, without the parts that were wrong.
  public func read(
    _ part: TextPart, of file: SourceFile, reportingTo diagnostics: inout [Diagnostic]
  ) -> Value? {
    var parser = YAMLParser(part, of: file)
    let node = parser.parse()
    diagnostics += parser.diagnostics
    return node.flatMap { read($0, of: file, reportingTo: &diagnostics) }
  }

  /// Reads a node that has been parsed before.
  public func read(
    _ node: YAMLNode, of file: SourceFile, reportingTo diagnostics: inout [Diagnostic]
  ) -> Value? {
    var checker = ShapeChecker(file: file)
    checker.check(node, against: shape)
    diagnostics += checker.diagnostics
    return extract(node)
  }
}
