/// The sentence that offers the nearest known name.
func didYouMean(_ nearest: String?, _ language: LanguageCode) -> String? {
  guard let nearest else { return nil }
  return language == .da ? "Mente du »\(nearest)«?" : "Did you mean “\(nearest)”?"
}

/// A name as a message quotes it.
func quoted(_ name: String, _ language: LanguageCode) -> String {
  language == .da ? "»\(name)«" : "“\(name)”"
}

extension Fault {
  /// The sentence in the language asked for.
  func say(_ language: LanguageCode, da danish: @autoclosure () -> String, en english: @autoclosure () -> String)
    -> String
  {
    language == .da ? danish() : english()
  }
}
