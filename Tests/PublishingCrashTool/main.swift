// Publishes a copy of a folder, so that tests can kill a build, run two at once, or take away its room.
//
//     PublishingCrashTool OUTPUT SOURCE [method=exchange|two-renames|in-place] [limit=BYTES] [umask=OCTAL]
//
// Files whose name ends in .pdf are copied by path, others handed over as bytes. Prints what it did; exits with 1 and
// the codes of the faults where it could not.
import Diagnostics
import Glibc
import Publishing

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { exit(64) }
var publisher = Publisher(output: arguments[1], workers: 2)
for option in arguments.dropFirst(3) {
  let parts = option.split(separator: "=")
  switch (parts.first, parts.last) {
  case ("method", "two-renames"): publisher.method = .twoRenames
  case ("method", "in-place"): publisher.method = .inPlace
  case ("umask", let mask?): umask(mode_t(mask, radix: 8) ?? 0)
  case ("limit", let bytes?):
    // A write beyond the limit shall fail like one to a full disk, not end the process.
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: rlim_t(bytes) ?? 0, rlim_max: rlim_t(bytes) ?? 0)
    setrlimit(__rlimit_resource_t(UInt32(RLIMIT_FSIZE.rawValue)), &limit)
  default: break
  }
}
let source = SourceFolder(arguments[2])
let tree = OutputTree(paths: source.files) { index in
  let path = source.root + "/" + source.files[index]
  return path.hasSuffix(".pdf") ? .copy(of: path) : .bytes(SourceFolder.bytes(of: path))
}
do throws(PublishingError) {
  let report = try await publisher.publish(
    tree,
    waiting: {
      print("waiting")
      fflush(nil)
    })
  print("written \(report.written) changed \(report.changed) removed \(report.removed) unchanged \(report.unchanged)")
} catch {
  switch error {
  case .refused(let faults): for fault in faults { print(fault.code, fault.message(in: .en)) }
  case .production, .cancelled: print(error)
  }
  exit(1)
}
