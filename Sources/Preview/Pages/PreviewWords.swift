import Diagnostics

/// The words that the preview itself shows, in the language of the site.
struct PreviewWords {
  let language: LanguageCode

  init(_ language: LanguageCode) {
    self.language = language
  }

  private func say(_ danish: String, _ english: String) -> String { language == .da ? danish : english }

  // MARK: Faults

  /// How many faults of one weight.
  func count(_ count: Int, _ severity: Severity) -> String {
    let noun =
      switch severity {
      case .error: say("fejl", count == 1 ? "error" : "errors")
      case .warning: say(count == 1 ? "advarsel" : "advarsler", count == 1 ? "warning" : "warnings")
      case .advice: say("råd", count == 1 ? "tip" : "tips")
      }
    return "\(count) \(noun)"
  }

  /// A fault's weight, before its message.
  func label(_ severity: Severity) -> String {
    switch severity {
    case .error: say("Fejl", "Error")
    case .warning: say("Advarsel", "Warning")
    case .advice: say("Råd", "Tip")
    }
  }

  /// How many faults are not shown.
  func more(_ count: Int) -> String {
    say("… og \(count) til. Terminalen viser alle.", "… and \(count) more. The terminal shows all.")
  }
  var faults: String { say("Fejl og advarsler i forhåndsvisningen", "Errors and warnings in the preview") }
  var lastGoodPage: String {
    say(
      "Siden viser det sidste, der kunne bygges. Den skifter af sig selv, når fejlene er rettet.",
      "The page shows what could last be built. It changes by itself when the errors are mended.")
  }
  var isPublished: String {
    say("Siden kan offentliggøres, men se på dette:", "The site can be published, but have a look at this:")
  }
  var hide: String { say("Skjul", "Hide") }
  func show(_ what: String) -> String { say("Vis \(what)", "Show \(what)") }

  // MARK: Before there is a site

  var building: String { say("Siden bliver bygget …", "The site is being built …") }
  var buildingText: String { say("Den kommer af sig selv om lidt.", "It appears by itself in a moment.") }
  var notYet: String { say("Siden kan ikke vises endnu", "The site cannot be shown yet") }
  var notYetText: String {
    say(
      "Ret fejlene, og gem filerne. Så kommer siden af sig selv.",
      "Mend the errors and save the files. The site then appears by itself.")
  }

  // MARK: Answers without a page

  var badRequest: String { say("Adressen kan ikke læses.", "The address cannot be read.") }
  var notFound: String { say("Der er ikke noget på denne adresse.", "There is nothing at this address.") }
  var readOnly: String {
    say("Forhåndsvisningen kan kun læses.", "The preview can only be read.")
  }
  var foreignHost: String {
    say(
      "Forhåndsvisningen svarer kun på http://127.0.0.1 og http://localhost.",
      "The preview answers only at http://127.0.0.1 and http://localhost.")
  }
}
