import CCmark
import Glibc

/// The HTML that libcmark itself makes of a text; raw HTML is left out of it.
func referenceHTML(_ text: String) -> String {
  let bytes = Array(text.utf8)
  let html = bytes.withUnsafeBytes { buffer in
    cmark_markdown_to_html(
      buffer.baseAddress?.assumingMemoryBound(to: CChar.self) ?? UnsafePointer(bitPattern: 1), bytes.count,
      CMARK_OPT_SAFE)
  }
  defer { free(html) }
  return html.map { String(cString: $0) } ?? ""
}
