import CCmark
import CYAML
import Glibc

/// One page of the floor.
enum FloorPage {
  /// Reads a file, runs through the events of its YAML, turns its text into HTML and writes that as one page; a file that is no
  /// Markdown is only read and, where it is YAML, parsed.
  static func make(from content: String, _ path: String, to folder: Folder) throws {
    let bytes = try Folder.read(content + "/" + path)
    if path.hasSuffix(".yml") { return parseEvents(bytes[...]) }
    guard path.hasSuffix(".md") else { return }
    let (front, text) = parts(of: bytes)
    parseEvents(front)
    guard
      let html = text.withUnsafeBytes({ buffer in
        cmark_markdown_to_html(buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, CMARK_OPT_DEFAULT)
      })
    else { return }
    defer { free(html) }
    let page = UnsafeRawBufferPointer(start: html, count: strlen(html))
    try folder.write(page.bindMemory(to: UInt8.self), to: path.dropLast(3) + "/index.html")
  }

  /// What lies between the two lines of dashes, and what follows.
  private static func parts(of bytes: [UInt8]) -> (front: ArraySlice<UInt8>, text: ArraySlice<UInt8>) {
    guard bytes.starts(with: Array("---\n".utf8)) else { return ([], bytes[...]) }
    let closing = Array("\n---\n".utf8)
    var place = 3
    while place + closing.count <= bytes.count {
      if bytes[place] == 0x0A, bytes[place..<place + closing.count].elementsEqual(closing) {
        return (bytes[4..<max(4, place + 1)], bytes[(place + closing.count)...])
      }
      place += 1
    }
    return ([], bytes[...])
  }

  private static func parseEvents(_ bytes: ArraySlice<UInt8>) {
    var parser = yaml_parser_t()
    guard yaml_parser_initialize(&parser) == 1 else { return }
    defer { yaml_parser_delete(&parser) }
    bytes.withUnsafeBufferPointer { buffer in
      yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
      var event = yaml_event_t()
      while yaml_parser_parse(&parser, &event) == 1 {
        let isLast = event.type == YAML_STREAM_END_EVENT
        yaml_event_delete(&event)
        if isLast { return }
      }
    }
  }
}
