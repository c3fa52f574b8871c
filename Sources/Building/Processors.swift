import Glibc

/// What the machine has to work with.
enum Processors {
  /// How many threads can run at once, at least 1.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
