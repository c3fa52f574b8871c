/// Which names of a host mean this machine.
///
/// A page of a foreign site can make a browser ask for this server under the foreign site's own name (DNS rebinding) and would
/// then be let read the answers, drafts among them. So only names that never mean another machine are answered.
enum LoopbackHost {
  private static let names: Set<String> = ["127.0.0.1", "localhost", "[::1]"]

  /// Whether the value of a `Host` header names this machine; any port will do, since the server may be reached through a tunnel.
  static func accepts(_ host: String) -> Bool {
    let name: Substring
    let rest: Substring
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") {
      name = host[...end]
      rest = host[host.index(after: end)...]
    } else {
      name = host.prefix { $0 != ":" }
      rest = host.dropFirst(name.count)
    }
    guard names.contains(name.lowercased()) else { return false }
    return rest.isEmpty || (rest.hasPrefix(":") && UInt16(rest.dropFirst()) != nil)
  }
}
