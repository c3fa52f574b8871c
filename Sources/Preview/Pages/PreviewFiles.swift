/// The preview's own script and style sheet, as they were when the program was built.
enum PreviewFiles {
  /// A file and the tag that tells it from another version's.
  struct File {
    let bytes: [UInt8]
    let tag: String

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      // FNV-1a: enough to tell two versions of the program apart.
      let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      tag = String(hash, radix: 36)
    }
  }

  static let script = File(PackageResources.preview_js)
  static let styles = File(PackageResources.preview_css)
}
