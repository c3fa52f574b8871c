import Glibc

/// Changes as the system tells of them (inotify): every folder below the watched ones is watched by itself.
struct Notifications: ~Copyable {
  /// Whether everything is watched; not where the system lets no more folders be watched.
  private(set) var isComplete = true
  /// The queue that the system puts its notes in.
  private let queue: Int32
  private let roots: [String]
  /// The folder of each watch.
  private var folders: [Int32: String] = [:]
  /// The roots that are not there to be watched.
  private var missing: [String] = []

  /// What is worth knowing of a folder. Not each single write: a file is read when whoever writes it has closed it.
  private static let interest = UInt32(
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF)
  /// Notes after which other folders may be there than before.
  private static let upheaval = UInt32(IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF | IN_IGNORED | IN_Q_OVERFLOW)

  /// Watches folders and all below them; nil where the system does not let it.
  init?(of roots: [String]) {
    queue = inotify_init1(Int32(O_CLOEXEC | O_NONBLOCK))
    self.roots = roots
    guard queue >= 0 else { return nil }
    watchAll()
  }

  deinit {
    if queue >= 0 { close(queue) }
  }

  /// Watches every folder that is there now. One that is watched already stays so.
  private mutating func watchAll() {
    folders = [:]
    for root in roots {
      FolderTree.forEachFolder(in: root) { folder in
        let watch = inotify_add_watch(queue, folder, Self.interest)
        if watch < 0 {
          if errno == ENOSPC || errno == ENOMEM { isComplete = false }
          return false
        }
        // Two names of one folder: the first one is as good.
        if folders[watch] == nil { folders[watch] = folder }
        return true
      }
    }
    let watched = Set(folders.values)
    missing = roots.filter { !watched.contains($0) }
  }

  /// Waits for changes, so long at most.
  /// - Returns: the paths that have changed; none where nothing has that anybody reads.
  mutating func wait(milliseconds: Int32) -> Set<String> {
    if !missing.isEmpty {
      let gone = missing
      watchAll()
      if missing != gone { return Set(gone) }
    }
    var poll = pollfd(fd: queue, events: Int16(POLLIN), revents: 0)
    guard Glibc.poll(&poll, 1, milliseconds) > 0 else { return [] }
    let notes = read()
    if notes.contains(where: { $0.mask & Self.upheaval != 0 }) {
      let before = folders
      watchAll()
      return Set(notes.compactMap { path(of: $0, in: before) })
    }
    return Set(notes.compactMap { path(of: $0, in: folders) })
  }

  /// The path that a note is about; nil for what nobody reads.
  private func path(of note: Note, in folders: [Int32: String]) -> String? {
    guard note.mask & UInt32(IN_Q_OVERFLOW) == 0 else { return roots.first }
    guard let folder = folders[note.watch], !note.name.hasPrefix(".") else { return nil }
    return note.name.isEmpty ? folder : folder + "/" + note.name
  }

  /// What the system tells of one change.
  private struct Note {
    let watch: Int32
    let mask: UInt32
    let name: String
  }

  /// All notes in the queue. Each has a head of 16 bytes (watch, mask, cookie, length) and a name filled up with zeroes.
  private func read() -> [Note] {
    var notes: [Note] = []
    withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
      while true {
        let count = Glibc.read(queue, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        var offset = 0
        while offset + 16 <= count {
          let length = Int(buffer.load(fromByteOffset: offset + 12, as: UInt32.self))
          let name = buffer[offset + 16..<min(offset + 16 + length, count)].prefix { $0 != 0 }
          notes.append(
            Note(
              watch: buffer.load(fromByteOffset: offset, as: Int32.self),
              mask: buffer.load(fromByteOffset: offset + 4, as: UInt32.self),
              name: String(decoding: name, as: UTF8.self)))
          offset += 16 + length
        }
      }
    }
    return notes
  }
}
