/// The figures as tables in Markdown.
struct Report {
  let sizes: [SizeFigures]

  /// The lines.
  var text: String {
    let figures = sizes.flatMap { size in size.all.map { row(of: $0, in: size) } }
    let figureHead = [
      "| meetings | what | wall s | of the floor's | CPU s | peak MB | files | MB |",
      "| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    let goalHead = ["", "| meetings | ratio | is | shall be | |", "| ---: | --- | ---: | ---: | --- |"]
    let lines = figureHead + figures + goalHead + Goal.all(of: sizes).map(row)
    return lines.map { $0 + "\n" }.joined()
  }

  private func row(of figure: Figure, in size: SizeFigures) -> String {
    let output = figure.files == 0 ? "| |" : "\(figure.files) | \(Self.megabytes(figure.bytes)) |"
    return "| \(size.meetings) | \(figure.name) | \(Self.number(figure.wall, decimals: 2)) | "
      + "\(Self.number(figure.wall / size.floor.wall, decimals: 2)) | \(Self.number(figure.cpu, decimals: 2)) | "
      + "\(Self.megabytes(figure.peak)) | " + output
  }

  private func row(_ goal: Goal) -> String {
    "| \(goal.meetings) | \(goal.name) | \(Self.number(goal.value, decimals: 2)) | "
      + "\(goal.isUpper ? "≤" : "≥") \(Self.number(goal.limit, decimals: 2)) | \(goal.isMet ? "met" : "not met") |"
  }

  private static func megabytes(_ bytes: Int) -> String { String((bytes + 500_000) / 1_000_000) }

  private static func number(_ value: Double, decimals: Int) -> String {
    let scale = decimals == 2 ? 100 : 1
    let scaled = Int((value * Double(scale)).rounded())
    guard scale > 1 else { return String(scaled) }
    let fraction = scaled % scale
    return "\(scaled / scale).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
