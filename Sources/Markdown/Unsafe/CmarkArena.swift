import CCmark
import Glibc

/// The memory that libcmark builds its tree in: one block a thread, filled from the start for each text.
///
/// Measured: with `malloc` a text of 12 KB costs some 900 allocations, a fifth to a third of libcmark's time, more in a
/// program that allocates larger pieces in between. Here an allocation moves an offset, and the whole tree is gone at once.
struct CmarkArena {
  /// Behind a block's own header, and before each piece: the size of what came before or of the piece.
  private static let header = 16
  private static let firstCapacity = 256 << 10
  /// A block up to this size is kept for the thread's next text.
  private static let keptCapacity = 4 << 20

  /// The functions that libcmark calls, where it wants them.
  let functions: UnsafeMutablePointer<cmark_mem>
  /// The newest block. Its first word is the address of the block before it.
  private var block: UnsafeMutableRawPointer
  private var capacity: Int
  private var used = header

  /// The arena of this thread. It lives as long as the thread.
  static var current: UnsafeMutablePointer<CmarkArena> {
    if let known = pthread_getspecific(key) { return known.assumingMemoryBound(to: CmarkArena.self) }
    let arena = UnsafeMutablePointer<CmarkArena>.allocate(capacity: 1)
    arena.initialize(to: CmarkArena())
    pthread_setspecific(key, arena)
    return arena
  }

  private static let key: pthread_key_t = {
    var key = pthread_key_t()
    pthread_key_create(&key) { arena in
      guard let arena = arena?.assumingMemoryBound(to: CmarkArena.self) else { return }
      arena.pointee.freeBlocks(keepingNewest: false)
      arena.pointee.functions.deallocate()
      arena.deallocate()
    }
    return key
  }()

  private init() {
    functions = .allocate(capacity: 1)
    functions.initialize(
      to: cmark_mem(
        calloc: { count, size in CmarkArena.current.pointee.allocate(count &* size) },
        realloc: { piece, size in CmarkArena.current.pointee.reallocate(piece, to: size) },
        free: { _ in }))
    capacity = Self.firstCapacity
    block = Self.makeBlock(capacity, after: nil)
  }

  /// Gives up all that was allocated. What is kept is cleared at once, so that no piece needs it later.
  mutating func reset() {
    let isKept = capacity <= Self.keptCapacity
    freeBlocks(keepingNewest: isKept)
    if isKept {
      memset(block, 0, used)
    } else {
      capacity = Self.firstCapacity
      block = Self.makeBlock(capacity, after: nil)
    }
    used = Self.header
  }

  /// A piece of memory that is all zero.
  private mutating func allocate(_ size: Int) -> UnsafeMutableRawPointer {
    let needed = (size + 2 * Self.header - 1) & ~(Self.header - 1)
    if needed > capacity - used {
      capacity = max(needed + Self.header, min(capacity * 2, 64 << 20))
      block = Self.makeBlock(capacity, after: block)
      used = Self.header
    }
    let piece = block + used + Self.header
    (block + used).storeBytes(of: needed - Self.header, as: Int.self)
    used += needed
    return piece
  }

  private mutating func reallocate(_ piece: UnsafeMutableRawPointer?, to size: Int) -> UnsafeMutableRawPointer {
    guard let piece else { return allocate(size) }
    let old = (piece - Self.header).load(as: Int.self)
    guard size > old else { return piece }
    let new = allocate(size)
    memcpy(new, piece, old)
    return new
  }

  private mutating func freeBlocks(keepingNewest: Bool) {
    var older = block.load(as: UnsafeMutableRawPointer?.self)
    if !keepingNewest { free(block) }
    while let next = older {
      older = next.load(as: UnsafeMutableRawPointer?.self)
      free(next)
    }
  }

  /// Ends the program where there is no memory, as libcmark's own allocator does.
  private static func makeBlock(_ size: Int, after older: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer {
    guard let block = calloc(1, size) else { abort() }
    block.storeBytes(of: older, as: UnsafeMutableRawPointer?.self)
    return block
  }
}
