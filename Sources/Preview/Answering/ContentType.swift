/// What a host says a file is, by the end of its name.
enum ContentType {
  /// The value of `Content-Type` for a path; texts say that they are UTF-8.
  static func of(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return text("plain") }
    return types[name[name.index(after: dot)...].lowercased()] ?? "application/octet-stream"
  }

  private static func text(_ kind: String) -> String { "text/\(kind); charset=utf-8" }

  private static let types: [String: String] = [
    "html": text("html"), "htm": text("html"), "css": text("css"), "js": text("javascript"),
    "mjs": text("javascript"), "txt": text("plain"), "md": text("plain"), "map": text("plain"), "csv": text("csv"),
    "ics": text("calendar"), "vcf": text("vcard"),
    "json": "application/json; charset=utf-8", "geojson": "application/geo+json; charset=utf-8",
    "xml": "application/xml; charset=utf-8", "webmanifest": "application/manifest+json; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg",
    "gif": "image/gif", "webp": "image/webp", "avif": "image/avif", "ico": "image/vnd.microsoft.icon",
    "tif": "image/tiff", "tiff": "image/tiff", "bmp": "image/bmp",
    "pdf": "application/pdf", "rtf": "application/rtf", "zip": "application/zip", "gz": "application/gzip",
    "wasm": "application/wasm", "woff": "font/woff", "woff2": "font/woff2", "ttf": "font/ttf", "otf": "font/otf",
    "doc": "application/msword", "xls": "application/vnd.ms-excel", "ppt": "application/vnd.ms-powerpoint",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text", "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation", "eml": "message/rfc822",
    "mp3": "audio/mpeg", "m4a": "audio/mp4", "wav": "audio/wav", "ogg": "audio/ogg", "mp4": "video/mp4",
    "webm": "video/webm", "mov": "video/quicktime",
  ]
}
