import Archive
import Diagnostics
import Minutes
import Publishing
import Website

/// One run: its stages in order, and the faults, figures and times that they leave behind.
struct BuildRun {
  private let options: BuildOptions
  private let purpose: Purpose
  private let workers: Int
  private let isCancelled: @Sendable () -> Bool
  private let progress: @Sendable (BuildProgress) -> Void

  private var language = LanguageCode.da
  private var diagnostics: [Diagnostic] = []
  private var counts: SiteCounts?
  private var clock = StageClock()
  /// What the texts were linked with.
  private(set) var linking: MeetingLinking?

  /// What a run is made for.
  enum Purpose {
    /// To say what is wrong and what could be better.
    case checking
    /// To fill an output folder.
    case publishing
    /// To be looked at.
    case serving
  }

  init(
    _ options: BuildOptions, purpose: Purpose, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (BuildProgress) -> Void
  ) {
    self.options = options.withPlainPaths
    self.purpose = purpose
    self.isCancelled = isCancelled
    self.progress = progress
    workers = max(1, options.workers ?? Processors.count)
  }

  /// What the run has to say at its end.
  func report(_ outcome: BuildOutcome) -> BuildReport {
    var clock = clock
    clock.end()
    let told = purpose == .checking ? diagnostics : diagnostics.filter { $0.severity != .advice }
    return BuildReport(
      outcome: outcome, diagnostics: told.sortedAndUnique(in: language), language: language, counts: counts,
      times: clock.times)
  }

  // MARK: Stages

  /// Reads, resolves, links and plans; every fault of every file is found before the first of them ends the run.
  mutating func plan() async throws(BuildStop) -> SitePlan {
    let reading = try await read()
    guard let templates = loadTemplates(in: reading.language) else { throw .refused }
    try begin(.resolving)
    let files = ContentFiles(reading.files.map { ($0.path, $0.size) })
    let (registry, faults) = Registry.make(
      from: reading.documents, site: reading.documents.site ?? .unknown(in: language), includesDrafts: options.drafts)
    diagnostics += faults
    let renderer = SiteRenderer(registry: registry, templates: templates, files: files, baseURL: options.baseURL)
    let plan = try await link(reading, registry, renderer, files)
    if purpose == .checking { try await advise(reading, registry) }
    let consequences = Consequences(ofUnreadable: reading.unreadable)
    diagnostics.removeAll { consequences.contain($0) }
    if diagnostics.containsError(strict: options.strict) { throw .refused }
    return plan
  }

  private mutating func begin(_ stage: BuildStage) throws(BuildStop) {
    if isCancelled() { throw .cancelled }
    clock.begin(stage)
    progress(BuildProgress(stage: stage, language: language, done: 0, total: 0))
  }

  /// Tells of a stage whose files or pages are counted.
  private func progress(of stage: BuildStage) -> @Sendable (Int, Int) -> Void {
    let (progress, language) = (progress, language)
    return { progress(BuildProgress(stage: stage, language: language, done: $0, total: $1)) }
  }

  private mutating func read() async throws(BuildStop) -> ContentReading {
    try begin(.reading)
    let scan = FolderScan(of: options.content)
    let site = FileReading.ofSite(in: scan, root: options.content)
    language = site?.language ?? .da
    let misuse = options.misuse(writes: purpose == .publishing, language: language)
    guard misuse.isEmpty else {
      diagnostics = misuse
      throw .misused
    }
    let reading = await ContentReading.read(
      options.content, scan: scan, site: site, holdingBackDrafts: !options.drafts, workers: workers,
      progress: progress(of: .reading))
    diagnostics += reading.diagnostics
    guard scan.isReadable else { throw .refused }
    return reading
  }

  /// The templates; where they have faults the built-in ones, so that the faults of everything else come to light too.
  private mutating func loadTemplates(in language: Language) -> SiteTemplates? {
    var overrides: [SourceFile] = []
    if let folder = options.templates {
      let reading = TemplateFolder(folder)
      diagnostics += reading.diagnostics
      overrides = reading.files
    }
    let (templates, faults) = SiteTemplates.load(overrides: overrides, language: language)
    diagnostics += faults
    return templates ?? SiteTemplates.load(overrides: [], language: language).templates
  }

  private mutating func link(
    _ reading: ContentReading, _ registry: Registry, _ renderer: SiteRenderer, _ files: ContentFiles
  ) async throws(BuildStop) -> SitePlan {
    try begin(.linking)
    let linking = MeetingLinking(
      registry: registry, renderer: renderer, files: files, root: reading.root, stamps: reading.stamps)
    self.linking = linking
    let count = registry.meetings.count
    let tell = progress(of: .linking)
    let meetings = await parallelMap(count, chunk: 8, workers: workers, progress: { tell($0, count) }) {
      linking.link($0)
    }
    let texts = LinkedTexts(reading.documents, registry: registry, renderer: renderer, files: files)
    diagnostics += meetings.flatMap(\.diagnostics) + texts.diagnostics
    diagnostics += UnlinkedFiles.diagnostics(
      in: reading, linked: meetings.reduce(into: texts.files) { $0.formUnion($1.files) }, registry: registry,
      meetings: meetings)

    try begin(.planning)
    let archive = Archive(registry: registry, facts: meetings.map(\.facts))
    diagnostics += archive.anchorFaults(displayPath: reading.documents.displayPath)
    for (path, links) in texts.anchorLinks {
      diagnostics += archive.anchorFaults(of: links, displayPath: reading.documents.displayPath(path))
    }
    let plan = SitePlan(
      archive: archive, meetings: meetings.map(\.rendered), texts: texts.texts, renderer: renderer,
      assets: reading.files.map(\.path).filter { ContentPath($0).kind == .asset },
      displayPath: reading.documents.displayPath)
    diagnostics += plan.diagnostics
    counts = SiteCounts(archive, pages: plan.pageCount, files: plan.paths.count)
    return plan
  }

  /// Looks for what could be better.
  private mutating func advise(_ reading: ContentReading, _ registry: Registry) async throws(BuildStop) {
    try begin(.advising)
    let today = try? options.day(in: registry.language)
    let advising = ContentAdvising(reading, registry: registry, today: today)
    diagnostics += await advising.advise(workers: workers, progress: progress(of: .advising))
  }

  /// Turns the plan into the output folder.
  mutating func publish(
    _ plan: SitePlan, waiting: @escaping @Sendable (LanguageCode) -> Void
  ) async throws(BuildStop) -> PublishedFiles {
    try begin(.publishing)
    let (content, paths, language) = (options.content, plan.paths, language)
    let (made, tell) = (Counter(), progress(of: .publishing))
    let tree = OutputTree(paths: paths) { index in
      tell(made.add(1) + 1, paths.count)
      return switch plan.contents(at: index) {
      case .bytes(let bytes): .bytes(bytes)
      case .copy(let path): .copy(of: content + "/" + path)
      }
    }
    let publisher = Publisher(output: options.output, force: options.force, workers: workers)
    do throws(PublishingError) {
      let report = try await publisher.publish(tree, isCancelled: isCancelled, waiting: { waiting(language) })
      return PublishedFiles(
        new: report.written, changed: report.changed, removed: report.removed, unchanged: report.unchanged)
    } catch {
      throw stop(for: error)
    }
  }

  private mutating func stop(for error: PublishingError) -> BuildStop {
    switch error {
    case .cancelled: return .cancelled
    case .refused(let faults): diagnostics += faults.map { Diagnostic($0, file: options.output) }
    case .production: break
    }
    return .refused
  }
}
