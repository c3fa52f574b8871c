import Glibc

/// Measures an archive of one size. Every output lies in a folder that is new: a tree that is written soon after another was
/// deleted costs several times as much, so nothing is deleted before the end.
struct SizeRun {
  let programs: Programs
  let runs: Int
  /// The folder for everything.
  let folder: String
  private var figures: SizeFigures

  init(meetings: Int, programs: Programs, runs: Int, folder: String) {
    self.programs = programs
    self.runs = runs
    self.folder = folder
    figures = SizeFigures(meetings: meetings)
  }

  private var content: String { folder + "/content" }
  private var log: String { folder + "/log.txt" }
  private func site(_ run: Int) -> String { "\(folder)/site-\(run)/public" }

  /// All figures; `withHugo`: Hugo's too.
  mutating func measure(withHugo: Bool) throws -> SizeFigures {
    say("generating")
    try run([programs.benchmark, "generate", String(figures.meetings), content])
    _ = Folder(folder + "/templates")
    try copyTemplates()
    // Files are known by their times only once they are two seconds old, as those of an archive are.
    sleep(3)
    for number in 0..<runs {
      try measureFloor(number)
      try measureCold(number)
    }
    try measureIncremental()
    if withHugo { try measureHugo() }
    return figures
  }

  private mutating func measureFloor(_ number: Int) throws {
    say("floor, run \(number + 1)")
    let output = "\(folder)/floor-\(number)"
    figures.floor.add(try run([programs.benchmark, "floor", content, output]))
    if number == 0 { count(output, in: &figures.floor) }
  }

  private mutating func measureCold(_ number: Int) throws {
    say("cold, run \(number + 1)")
    _ = Folder("\(folder)/site-\(number)")
    if access(folder + "/.referat", F_OK) == 0 { rename(folder + "/.referat", "\(folder)/cache-\(number)") }
    figures.cold.add(try build(into: number))
    if number == 0 { count(site(0), in: &figures.cold) }
  }

  /// On the site of the last cold run, whose cache is the one beside the content.
  private mutating func measureIncremental() throws {
    let last = runs - 1
    for _ in 0..<runs {
      say("nothing changed")
      figures.unchanged.add(try build(into: last))
    }
    let plan = ArchivePlan(meetings: figures.meetings, seed: 1)
    // The first build that changes something makes the second tree that the others go on from.
    for number in 0...runs {
      say("one changed meeting")
      let path = path(ofMeeting: (number + 1) * figures.meetings / (runs + 2), in: plan)
      let file = try Folder.read(content + "/" + path)
      try Folder(content).write(file + Array("\nEn sætning kom til.\n".utf8), to: path)
      let cost = try build(into: last)
      if number == 0 { figures.first.add(cost) } else { figures.meeting.add(cost) }
    }
    for number in 0..<runs {
      say("one new meeting")
      let path = path(ofMeeting: (number + 1) * figures.meetings / (runs + 1), in: plan)
      let day = "2026-12-0\(number % 9 + 1)"
      let lines = String(decoding: try Folder.read(content + "/" + path), as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false
      ).map { $0.hasPrefix("date: ") ? "date: \(day)" : $0 }
      let folder = path[...(path.lastIndex(of: "/") ?? path.startIndex)]
      try Folder(content).write(Array(lines.joined(separator: "\n").utf8), to: "\(folder)\(day)-nyt-\(number).md")
      figures.newMeeting.add(try build(into: last))
    }
    for number in 0..<runs {
      say("one changed template")
      let file = try Folder.read(folder + "/templates/meeting.mustache")
      let changed = Array("<!-- \(number) -->".utf8) + file
      try Folder(folder + "/templates").write(changed, to: "meeting.mustache")
      figures.template.add(try build(into: last))
    }
    for (number, person) in plan.travellers.prefix(runs).enumerated() {
      say("one renamed person")
      let text = """
        ---
        name: \(person.name) Nygaard
        aliases: [\(person.name)]
        organisation: \(person.organisation)
        ---
        Nyt navn, run \(number).

        """
      try Folder(content).write(Array(text.utf8), to: person.fileName)
      figures.person.add(try build(into: last))
    }
  }

  private func path(ofMeeting number: Int, in plan: ArchivePlan) -> String {
    let (body, order) = plan.place(of: number)
    return plan.path(of: body, order: order) + ".md"
  }

  private mutating func measureHugo() throws {
    guard let hugo = programs.hugo else { return }
    var figure = Figure("Hugo, cold")
    try run([programs.benchmark, "hugo", String(figures.meetings), folder + "/hugo"])
    for number in 0..<(figures.meetings > 1_000 ? 1 : runs) {
      say("Hugo, run \(number + 1)")
      let output = "\(folder)/hugo-\(number)"
      figure.add(
        try run([
          hugo, "--source", folder + "/hugo", "--destination", output, "--cacheDir", "\(folder)/hugo-cache-\(number)",
        ]))
      if number == 0 { count(output, in: &figure) }
    }
    figures.hugo = figure
  }

  private func build(into number: Int) throws -> Process.Cost {
    try run([
      programs.referat, "build", "--content", content, "--templates", folder + "/templates", "--output", site(number),
      "--verbose",
    ])
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> Process.Cost {
    try Process(arguments).run(printingTo: log)
  }

  private func count(_ output: String, in figure: inout Figure) {
    let tree = FolderTree(output)
    (figure.files, figure.bytes) = (tree.files.count, tree.bytes)
  }

  private func copyTemplates() throws {
    for name in FolderTree(programs.templates).files {
      try Folder(folder + "/templates").write(try Folder.read(programs.templates + "/" + name), to: name)
    }
  }

  private func say(_ what: String) {
    Progress.say("\(figures.meetings) meetings: \(what)")
  }
}
