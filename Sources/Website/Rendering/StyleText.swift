import TemplateEngine

/// Texts in style sheets.
enum StyleText {
  /// A text as a string of CSS that may stand in a page's `<style>`: whatever is neither a letter, a digit nor a blank is escaped by
  /// its number, so that nothing in it can end the string or the element.
  static func quoted(_ text: String) -> HTML {
    var result = "\""
    for scalar in text.unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == " " {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return HTML(bytes: Array((result + "\"").utf8))
  }
}
