import CLinux
import Glibc

/// The browser of whoever sits at the machine.
public enum SystemBrowser {
  /// The programs of desktops that open an address in the browser of choice; the second one is that of Linux within Windows.
  private static let openers = ["xdg-open", "wslview"]

  /// Opens an address.
  /// - Returns: whether there is a program for that.
  public static func open(_ address: String) -> Bool {
    openers.contains { start($0, address) }
  }

  /// Starts a program that outlives this one's interest in it, with nothing to say on the terminal.
  private static func start(_ program: String, _ address: String) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0)
    }
    // Ctrl-C in the terminal must not end a browser that was not running yet.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = [strdup(program), strdup(address), nil]
    defer { words.forEach { free($0) } }
    var process: pid_t = 0
    return posix_spawnp(&process, program, &actions, &attributes, words, current_environment()) == 0
  }
}
