import Archive
import Diagnostics
import Minutes
import Publishing
import Records
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
  /// The linked texts, and what they were linked with.
  private(set) var linked: LinkedMeetings?
  /// What the search needs to know of all meetings, a run of them each.
  private var searched: [SearchPart] = []
  /// What an earlier run left behind.
  private var former: BuildMemory?
  /// What this one leaves behind; nil as long as it is not that far, and where nothing is to be remembered.
  private(set) var memory: BuildMemory?
  /// Whether anything is remembered, of earlier runs or for later ones.
  private let remembers: Bool
  private let cache: CacheFolder?
  /// Where what is read and linked is laid down; nil where it is held in memory.
  private var store: RecordStore?
  private var key: ContentDigest?
  private var firstLook: FirstLook?
  private var surroundings: Surroundings?
  /// What is remembered of the output folder.
  private var readAhead: PublishingReadAhead?
  /// What every page is made from.
  private var ingredients: SiteIngredients?

  /// What a run is made for.
  enum Purpose {
    /// To say what is wrong and what could be better.
    case checking
    /// To fill an output folder.
    case publishing
    /// To be looked at.
    case serving
  }

  /// - Parameters:
  ///   - memory: what an earlier run of the same process left behind.
  ///   - remembers: whether this one shall leave something behind too; one with a cache does.
  init(
    _ options: BuildOptions, purpose: Purpose, memory: BuildMemory? = nil, remembers: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool, progress: @escaping @Sendable (BuildProgress) -> Void
  ) {
    self.options = options.withPlainPaths
    self.purpose = purpose
    self.isCancelled = isCancelled
    self.progress = progress
    former = memory
    store = memory?.store
    cache = purpose == .publishing ? CacheFolder(self.options) : nil
    self.remembers = remembers || cache != nil
    workers = max(1, options.workers ?? Processors.count)
  }

  /// What the run has to say at its end.
  func report(_ outcome: BuildOutcome) -> BuildReport {
    var clock = clock
    clock.end()
    return BuildReport(
      outcome: outcome, diagnostics: told, language: language, counts: counts, times: clock.times)
  }

  /// What is said in the end: advice in a check alone.
  private var told: [Diagnostic] {
    (purpose == .checking ? diagnostics : diagnostics.filter { $0.severity != .advice }).sortedAndUnique(in: language)
  }

  // MARK: Stages

  /// Reads, resolves, links and plans; every fault of every file is found before the first of them ends the run.
  mutating func plan() async throws(BuildStop) -> SitePlan {
    let reading = try await read()
    surroundings = remembers ? key.map { Surroundings(of: reading, key: $0) } : nil
    let (overrides, words) = (overrides(), reading.language)
    // Templates know nothing of names: another thread reads them in the meantime.
    async let loading = SiteTemplates.load(overrides: overrides, language: words)
    try begin(.resolving)
    // One thread resolves; the other one is free for this.
    if purpose == .publishing { readAhead = publisher.readAhead() }
    let files = ContentFiles(reading.files.map { ($0.path, $0.size) })
    let resolved = resolve(reading)
    let registry = resolved.registry
    diagnostics += resolved.diagnostics
    guard let templates = usable(await loading, in: words) else { throw .refused }
    let renderer = SiteRenderer(registry: registry, templates: templates, files: files, baseURL: options.baseURL)
    let plan = try await link(reading, registry, renderer, files)
    if purpose == .checking { try await advise(reading, registry) }
    let consequences = Consequences(ofUnreadable: reading.unreadable)
    diagnostics.removeAll { consequences.contain($0) }
    if diagnostics.containsError(strict: options.strict) {
      tellOfChanges()
      throw .refused
    }
    remember(reading, resolved)
    release(consume reading)
    return plan
  }

  /// A file that was read while somebody saved it may have faults that it has no more. In a preview the next run tells.
  private mutating func tellOfChanges() {
    guard purpose != .serving, let firstLook else { return }
    do throws(ChangedContent) { try firstLook.confirm(options) } catch { diagnostics += error.diagnostics }
  }

  /// Leaves it to another thread to let go of what was read, which is a million small pieces.
  private func release(_ reading: consuming ContentReading) {
    let last = reading
    Task.detached { withExtendedLifetime(last) {} }
  }

  /// The registry of what was read; that of an earlier run where all that it is made from is the same.
  private func resolve(_ reading: ContentReading) -> RegistryMemory {
    if let former, former.environment == surroundings?.environment, let known = former.registry { return known }
    let (registry, faults) = Registry.make(
      from: reading.documents, site: reading.documents.site ?? .unknown(in: language), includesDrafts: options.drafts)
    return RegistryMemory(registry: registry, diagnostics: faults)
  }

  private mutating func remember(_ reading: ContentReading, _ resolved: RegistryMemory) {
    guard let key, let surroundings, let store, let linked, let ground = linked.ground else { return }
    var files = reading.memories
    for (meeting, text) in zip(resolved.registry.meetings, linked.all) {
      files[meeting.document.path]?.text = text.stored
    }
    let memory = BuildMemory(
      key: key, environment: surroundings.environment, base: surroundings.base, ground: ground, files: files,
      store: store, registry: resolved)
    // Each run of a preview adds to the same store; that of a cache is looked after when it is saved.
    self.memory = purpose == .serving ? memory.compacted { RecordStore() } : memory
    var writer = RecordWriter()
    writer.write(surroundings.base)
    ingredients = linked.ingredients(
      base: writer.bytes, places: surroundings.placesByPath,
      fronts: resolved.registry.meetings.map { reading.fronts[$0.document.path] ?? ContentDigest() }
    )
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

  /// What lies in the folders when the run begins.
  private mutating func look() throws(BuildStop) -> FirstLook {
    if let firstLook { return firstLook }
    try begin(.reading)
    let look = FirstLook(options)
    firstLook = look
    language = look.site?.language ?? .da
    let misuse = options.misuse(writes: purpose == .publishing, language: language)
    guard misuse.isEmpty else {
      diagnostics = misuse
      throw .misused
    }
    if remembers { key = BuildMemory.key(options: options, language: language) }
    return look
  }

  /// What publishing would come to, where the output folder still is what the last run made of the very same files; nil where
  /// there may be something to do. What that run had to say is said again.
  mutating func unchanged() async throws(BuildStop) -> PublishedFiles? {
    let look = try look()
    guard let key, let last = cache?.lastRun, last.inputs == look.inputs(of: options, key: key),
      let count = await publisher.isIntact(last.mark)
    else { return nil }
    diagnostics = last.diagnostics
    counts = last.counts
    return PublishedFiles(new: 0, changed: 0, removed: 0, unchanged: count)
  }

  private mutating func read() async throws(BuildStop) -> ContentReading {
    let look = try look()
    let (scan, site) = (look.content, look.site)
    if let cache, let problem = cache.problem { report(problem, of: cache) }
    if let key, let cache { (former, store) = cache.memory(of: key) }
    if former?.key != key { former = nil }
    if store == nil, purpose != .checking { store = RecordStore() }
    let reading = await ContentReading.read(
      options.content, scan: scan, site: site, holdingBackDrafts: !options.drafts, memory: former, store: store,
      workers: workers, progress: progress(of: .reading))
    diagnostics += reading.diagnostics
    guard scan.isReadable else { throw .refused }
    return reading
  }

  /// The user's own templates.
  private mutating func overrides() -> [SourceFile] {
    guard let folder = options.templates else { return [] }
    let reading = TemplateFolder(folder)
    diagnostics += reading.diagnostics
    return reading.files
  }

  /// The templates; where they have faults the built-in ones, so that the faults of everything else come to light too.
  private mutating func usable(
    _ loaded: (templates: SiteTemplates?, diagnostics: [Diagnostic]), in language: Language
  ) -> SiteTemplates? {
    diagnostics += loaded.diagnostics
    return loaded.templates ?? SiteTemplates.load(overrides: [], language: language).templates
  }

  private mutating func link(
    _ reading: ContentReading, _ registry: Registry, _ renderer: SiteRenderer, _ files: ContentFiles
  ) async throws(BuildStop) -> SitePlan {
    try begin(.linking)
    let keys = EntityKeys(registry)
    let linking = MeetingLinking(
      registry: registry, keys: keys, renderer: renderer, files: files, root: reading.root, stamps: reading.stamps,
      texts: Dictionary(reading.documents.meetings.map { ($0.path, $0.text) }, uniquingKeysWith: { _, last in last }),
      isSearched: purpose != .checking)
    let count = registry.meetings.count
    let tell = progress(of: .linking)
    let (store, language, keepsPages) = (store, language, purpose != .checking)
    let (known, ground) = ground(of: reading, registry, keys)
    let meetings = await parallelMap(count, chunk: 8, workers: workers, progress: { tell($0, count) }) { index in
      let meeting = registry.meetings[index]
      if let text = known?.text(of: meeting, digest: reading.memories[meeting.document.path]?.digest) { return text }
      var text = linking.link(index)
      if !keepsPages { text.rendered = nil }
      return store.map { text.stored(in: $0, keys, language: language) } ?? text
    }
    let linked = LinkedMeetings(meetings, store: store, ground: ground, linking: linking)
    self.linked = linked
    // The words can be counted while all else is planned.
    async let searched = purpose == .checking ? [] : linked.searchParts(workers: workers)
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
    let shown = MeetingTexts(
      files: meetings.map(\.published), html: { try linked.html($0) }, passages: { try linked.passages($0) })
    let plan = SitePlan(
      archive: archive, meetings: shown, texts: texts.texts, renderer: renderer,
      assets: reading.files.map(\.path).filter { ContentPath($0).kind == .asset },
      displayPath: reading.documents.displayPath)
    diagnostics += plan.diagnostics
    counts = SiteCounts(archive, pages: plan.pageCount, files: plan.paths.count)
    self.searched = await searched
    return plan
  }

  /// What an earlier run knows of the texts of all meetings, and where the ground that they stand on is laid down.
  private func ground(
    of reading: ContentReading, _ registry: Registry, _ keys: EntityKeys
  ) -> (known: KnownTexts?, record: StoredRecord?) {
    guard let surroundings, let store else { return (nil, nil) }
    let ground = LinkingGround(
      registry, keys, files: reading.files.lazy.filter { reading.fronts[$0.path] == nil }.map { ($0.path, $0.size) },
      places: surroundings.places)
    var writer = RecordWriter()
    ground.write(to: &writer)
    let known = former.flatMap { KnownTexts($0, base: surroundings.base, ground, writer.bytes, keys) }
    if let former, former.ground.digest == ContentDigest(of: writer.bytes) { return (known, former.ground) }
    return (known, store.add(writer.bytes))
  }

  /// Looks for what could be better.
  private mutating func advise(_ reading: ContentReading, _ registry: Registry) async throws(BuildStop) {
    try begin(.advising)
    let today = try? options.day(in: registry.language)
    let advising = ContentAdvising(reading, registry: registry, today: today)
    diagnostics += await advising.advise(workers: workers, progress: progress(of: .advising))
  }

  /// Adds the search to the plan.
  mutating func index(_ plan: SitePlan) throws(BuildStop) -> SitePlan {
    try begin(.indexing)
    let result = plan.adding(searched)
    searched = []
    counts?.files = result.paths.count
    return result
  }

  private var publisher: Publisher { Publisher(output: options.output, force: options.force, workers: workers) }

  /// Turns the plan into the output folder.
  mutating func publish(
    _ plan: SitePlan, waiting: @escaping @Sendable (LanguageCode) -> Void
  ) async throws(BuildStop) -> PublishedFiles {
    try begin(.publishing)
    let (content, paths, language) = (options.content, plan.paths, language)
    let (made, tell) = (Counter(), progress(of: .publishing))
    let fingerprints = ingredients.map { SiteFingerprints(plan, of: $0) }
    let tree = OutputTree(paths: paths, fingerprint: { fingerprints?[$0] }) { index in
      tell(made.add(1) + 1, paths.count)
      return switch try plan.contents(at: index) {
      case .bytes(let bytes): .bytes(bytes)
      case .copy(let path): .copy(of: content + "/" + path)
      }
    }
    let publisher = publisher
    let (look, options) = (firstLook, options)
    do throws(PublishingError) {
      let report = try await publisher.publish(
        tree, readAhead: readAhead, isCancelled: isCancelled, waiting: { waiting(language) },
        confirm: { try look?.confirm(options) })
      keep(publisher)
      return PublishedFiles(
        new: report.written, changed: report.changed, removed: report.removed, unchanged: report.unchanged)
    } catch {
      throw stop(for: error)
    }
  }

  /// Leaves behind what the next run may use.
  private mutating func keep(_ publisher: Publisher) {
    guard let cache, let memory, let key, let counts else { return }
    if memory.store.isLasting, let problem = cache.save(memory) { return report(problem, of: cache) }
    let last = firstLook?.inputs(of: options, key: key).flatMap { inputs in
      publisher.mark().map { LastRun(inputs: inputs, mark: $0, language: language, counts: counts, said: told) }
    }
    cache.save(last)
  }

  private mutating func report(_ problem: FileProblem, of cache: CacheFolder) {
    diagnostics.append(Diagnostic(CacheFault.cannotWrite(folder: cache.folder, problem), file: cache.folder))
  }

  private mutating func stop(for error: PublishingError) -> BuildStop {
    switch error {
    case .cancelled: return .cancelled
    case .refused(let faults): diagnostics += faults.map { Diagnostic($0, file: options.output) }
    case .production(let errors):
      diagnostics += errors.flatMap { error in
        (error as? UnreadableText)?.diagnostics ?? (error as? ChangedContent)?.diagnostics ?? []
      }
    }
    return .refused
  }
}
