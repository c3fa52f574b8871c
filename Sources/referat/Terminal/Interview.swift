import Diagnostics
import Glibc

/// Asks for what the options leave out, where a person sits at a terminal; elsewhere it notes what is missing.
struct Interview {
  private let language: LanguageCode
  private let console: Console
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private var missing: [String] = []
  private var faults: [Diagnostic] = []
  private let words: Words

  init(in language: LanguageCode, console: Console) {
    self.language = language
    self.console = console
    words = Words(language)
  }

  /// An answer that must be there; nil where nobody can be asked, or the option is wrong.
  ///
  /// - Parameter read: what the words mean. At a terminal a fault is told, and the question put again.
  mutating func answer<Value>(
    _ question: Question, given: String?, read: (String) throws(Refusal) -> Value
  ) -> Value? {
    if let given { return check(given, question, read) }
    guard isTerminal else {
      missing.append(question.option)
      return nil
    }
    while let line = ask(question, hint: nil) {
      do throws(Refusal) {
        guard !line.isEmpty else { throw Refusal(ScaffoldFault.emptyAnswer) }
        return try read(line)
      } catch {
        console.tell(error.fault, in: language)
      }
    }
    missing.append(question.option)
    return nil
  }

  /// An answer that may be left out.
  mutating func option<Value>(
    _ question: Question, given: String?, read: (String) throws(Refusal) -> Value
  ) -> Value? {
    if let given { return check(given, question, read) }
    guard isTerminal else { return nil }
    while let line = ask(question, hint: words("tom: udelades", "empty: left out")), !line.isEmpty {
      do throws(Refusal) {
        return try read(line)
      } catch {
        console.tell(error.fault, in: language)
      }
    }
    return nil
  }

  /// One of several things, each known by a word; at a terminal its number will do. Where there is only one, nobody is asked.
  ///
  /// - Parameters:
  ///   - choices: the words, each with what it stands for.
  ///   - standard: what no answer means; nil where there must be one.
  ///   - unknown: the fault of a word that is none of them.
  mutating func choice(
    _ question: Question, given: String?, among choices: [(word: String, meaning: String)], standard: String? = nil,
    unknown: (String, String?) -> any Fault
  ) -> String? {
    func read(_ text: String) throws(Refusal) -> String {
      if let number = Int(text), given == nil, choices.indices.contains(number - 1) { return choices[number - 1].word }
      let found = choices.first { $0.word == text.lowercased() || $0.meaning.lowercased() == text.lowercased() }
      if let found { return found.word }
      throw Refusal(unknown(text, EditDistance.nearest(to: text, in: choices.map(\.word))))
    }
    if let given { return check(given, question, read) }
    if choices.count == 1 { return choices[0].word }
    guard isTerminal else {
      if standard == nil { missing.append(question.option) }
      return standard
    }
    for (place, choice) in choices.enumerated() {
      console.say("  \(place + 1)  \(choice.word.padded(to: 14)) \(choice.meaning)")
    }
    while let line = ask(question, hint: standard.map { words("tom: \($0)", "empty: \($0)") }) {
      if line.isEmpty, let standard { return standard }
      do throws(Refusal) {
        guard !line.isEmpty else { throw Refusal(ScaffoldFault.emptyAnswer) }
        return try read(line)
      } catch {
        console.tell(error.fault, in: language)
      }
    }
    missing.append(question.option)
    return nil
  }

  /// Notes a fault that no answer can mend.
  mutating func refuse(_ fault: any Fault, file: String) {
    faults.append(Diagnostic(fault, file: file))
  }

  /// All that keeps the command from going on: options that are wrong, answers that are missing.
  var hindrances: [Diagnostic] {
    missing.isEmpty
      ? faults : faults + [Diagnostic(ScaffoldFault.missingAnswers(missing), file: words("referat new", "referat new"))]
  }

  // MARK: Asking

  private mutating func check<Value>(
    _ given: String, _ question: Question, _ read: (String) throws(Refusal) -> Value
  ) -> Value? {
    do throws(Refusal) {
      guard given.contains(where: { !$0.isWhitespace }) else { throw Refusal(ScaffoldFault.emptyAnswer) }
      return try read(given)
    } catch {
      refuse(error.fault, file: question.option)
      return nil
    }
  }

  /// The line that somebody types, without blanks around it; nil at the end of all input.
  private func ask(_ question: Question, hint: String?) -> String? {
    console.prompt(question.text(in: language) + (hint.map { " (\($0))" } ?? "") + "? ")
    guard let line = readLine() else {
      console.say("")
      return nil
    }
    let start = line.firstIndex { !$0.isWhitespace } ?? line.endIndex
    let end = line.lastIndex { !$0.isWhitespace }.map { line.index(after: $0) } ?? start
    return String(line[start..<end])
  }
}

/// Why an answer will not do.
struct Refusal: Error {
  let fault: any Fault

  init(_ fault: any Fault) {
    self.fault = fault
  }
}
