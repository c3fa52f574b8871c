import Diagnostics

extension KeyTable {
  /// The keys of all parts. Each distinct word is stemmed once.
  init(_ parts: [IndexPart], language: LanguageCode, names: NameBook) {
    var forms = WordList(room: (parts.map(\.words.count).max() ?? 0) * 2)
    let formsOfParts = parts.map { part in
      (0..<part.words.count).map { word in part.words.withBytes(of: word) { forms.number(of: $0) } }
    }
    var folding = Folding(forms: forms, language: language)
    for word in names.entries.keys { folding.add(name: word, form: names.inflected[word]) }

    let compounds = Compounds(folding.keys, stems: folding.stems, language: language)
    let stemNames = names.lists(
      byStems: folding.stemsOfNames.mapValues { stem in
        // No word ends with a hyphen.
        ([stem] + compounds.endings(of: stem)).map { folding.keys[$0] + [Mark.first] }
      })
    for key in stemNames.keys { folding.add(key) }
    var frequencies = [UInt32](repeating: 0, count: folding.keys.count)
    var wordFrequencies = frequencies
    var sources: [(key: Int, Source)] = []
    sources.reserveCapacity(formsOfParts.reduce(0) { $0 + $1.count })
    for (place, part) in parts.enumerated() {
      for (word, form) in formsOfParts[place].enumerated() {
        let count = UInt32(truncatingIfNeeded: part.postings.count(of: word))
        let key = folding.keyOfForm[form]
        let stem = folding.stems[key] < 0 ? key : Int(folding.stems[key])
        frequencies[stem] += count
        if folding.stems[key] >= 0 { wordFrequencies[key] += count }
        let source = Source(part: Int32(truncatingIfNeeded: place), word: Int32(truncatingIfNeeded: word))
        sources.append((stem, source))
        for ending in compounds.endings(of: stem) {
          frequencies[ending] += count
          var source = source
          source.isCompound = true
          sources.append((ending, source))
        }
      }
    }
    self.init(
      keys: folding.keys, stems: folding.stems, wordFrequencies: wordFrequencies, frequencies: frequencies,
      stemNames: stemNames, sources: sources)
  }
}

/// Finds the key of each form of a word, and the stem of each key.
private struct Folding {
  var keys = WordList(room: 1 << 16)
  /// The key of each form.
  private(set) var keyOfForm: [Int] = []
  /// The key of each key's stem; -1 for keys that are no words.
  private(set) var stems: [Int32] = []
  /// The words of names that have other forms, with the keys of their stems.
  private(set) var stemsOfNames: [[UInt8]: Int] = [:]
  private let stemmer: Stemmer

  init(forms: WordList, language: LanguageCode) {
    stemmer = Stemmer(language)
    let chosen = foldForms(forms)
    var buffer: [UInt8] = []
    stems = Array(repeating: -1, count: keys.count)
    for (key, form) in chosen.enumerated() where forms[form].first != Mark.first {
      buffer.removeAll(keepingCapacity: true)
      forms.withBytes(of: form) { stemmer.appendStem(of: $0, to: &buffer) }
      stems[key] = Int32(truncatingIfNeeded: keys.number(of: buffer))
    }
    fillUp()
  }

  /// Adds a word of a name.
  ///
  /// - Parameter form: what it is stemmed by; nil for one that has no other forms. If no text has such a word either, it is a key
  ///   without a stem.
  mutating func add(name word: [UInt8], form: [UInt8]?) {
    let key = keys.number(of: word)
    fillUp()
    guard let form else { return }
    if stems[key] < 0 {
      var stem: [UInt8] = []
      form.withUnsafeBufferPointer { stemmer.appendStem(of: $0, to: &stem) }
      stems[key] = Int32(truncatingIfNeeded: keys.number(of: stem))
      fillUp()
    }
    stemsOfNames[word] = Int(stems[key])
  }

  /// Adds a key that is no word.
  mutating func add(_ key: [UInt8]) {
    _ = keys.number(of: key)
    fillUp()
  }

  private mutating func fillUp() {
    if stems.count < keys.count { stems += Array(repeating: -1, count: keys.count - stems.count) }
  }

  /// Gives each form its key and tells which form of each key is stemmed: rules for endings look at æ, ø and å, so a form that
  /// has them goes first; among such the first in the order of bytes.
  private mutating func foldForms(_ forms: WordList) -> [Int] {
    var chosen: [Int] = []
    var buffer: [UInt8] = []
    keyOfForm.reserveCapacity(forms.count)
    for form in 0..<forms.count {
      buffer.removeAll(keepingCapacity: true)
      let isFolded = forms.withBytes(of: form) { bytes in
        Words.appendFolded(bytes, to: &buffer)
        return bytes.contains(Words.lead)
      }
      let key = keys.number(of: buffer)
      keyOfForm.append(key)
      if key == chosen.count {
        chosen.append(form)
      } else {
        let other = chosen[key]
        let isOtherFolded = forms[other].contains(Words.lead)
        let precedes = isFolded == isOtherFolded ? forms[form].lexicographicallyPrecedes(forms[other]) : isFolded
        if precedes { chosen[key] = form }
      }
    }
    return chosen
  }
}
