/// Turns away what libcmark 0.30 would take unduly long or unduly much memory for.
///
/// Measured with some ninety hostile patterns: all are linear but one, image openers that are never closed with links
/// between them (1.8 s for 200 KB, four times as much for twice the size). And a node takes about 200 bytes, so a text
/// of nothing but brackets or quote marks takes 200 times its size. A small text can do neither harm and is not read.
struct InputGuard {
  /// A text below this size takes at worst 50 ms and some megabytes.
  private static let harmless = 32 << 10
  /// Quote marks, bullets and numbers at the start of one line. Far above the nesting that is allowed, since such a
  /// line may also stand in a code block, where it nests nothing.
  private static let maximumMarkers = 1_000
  /// Brackets, emphasis marks and the like in the whole text: one in eight bytes of the longest text of minutes.
  private static let maximumMarks = 2_000_000
  /// Image openers times closing brackets without a blank line between them.
  private static let maximumProduct = 200_000_000

  private var line: Int
  /// The line that the present run of lines without a blank one began on.
  private var runLine: Int
  private var images = 0
  private var closers = 0
  private var marks = 0
  private var markers = 0
  /// Whether only blanks and markers have been seen on this line.
  private var isPrefix = true

  static func check(_ source: ArraySlice<UInt8>, firstLine: Int) throws(MarkdownError) {
    guard source.count >= harmless else { return }
    var inputGuard = InputGuard(firstLine: firstLine)
    let bytes = source.span
    var previous = UInt8(ascii: "\n")
    for index in bytes.indices {
      let byte = bytes[index]
      inputGuard.take(byte, after: previous)
      previous = byte
      if inputGuard.markers > maximumMarkers { throw .tooDeep(line: inputGuard.line) }
      if inputGuard.marks > maximumMarks { throw .tooComplex(line: inputGuard.line) }
      if inputGuard.images * inputGuard.closers > maximumProduct { throw .tooComplex(line: inputGuard.runLine) }
    }
  }

  private init(firstLine: Int) {
    line = firstLine
    runLine = firstLine
  }

  private mutating func take(_ byte: UInt8, after previous: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      endLine(continues: byte == UInt8(ascii: "\n") && previous == UInt8(ascii: "\r"))
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      if isPrefix, UInt8(ascii: "*")...UInt8(ascii: ".") ~= previous || previous == UInt8(ascii: ")") { markers += 1 }
    case UInt8(ascii: ">"):
      marks += 1
      if isPrefix { markers += 1 }
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ")"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      break
    case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"):
      if byte != previous { marks += 1 }
      if byte != UInt8(ascii: "*") { isPrefix = false }
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "!"),
      UInt8(ascii: "\""), UInt8(ascii: "\\"):
      marks += 1
      if byte == UInt8(ascii: "["), previous == UInt8(ascii: "!") { images += 1 }
      if byte == UInt8(ascii: "]") { closers += 1 }
      isPrefix = false
    default:
      isPrefix = false
    }
  }

  private mutating func endLine(continues: Bool) {
    guard !continues else { return }
    if isPrefix, markers == 0 { (images, closers, runLine) = (0, 0, line + 1) }
    line += 1
    (isPrefix, markers) = (true, 0)
  }
}
