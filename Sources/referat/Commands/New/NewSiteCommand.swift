import ArgumentParser
import Diagnostics
import Minutes
import Scaffolding

/// `referat new site`.
struct NewSiteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "site", abstract: "Makes a folder with a fresh site, for whoever holds meetings.",
    discussion:
      "It holds an example to write over, help for editors, and a workflow that publishes the site from a code host.")

  @Argument(help: ArgumentHelp("The new folder.", valueName: "folder"), completion: .directory)
  var folder: String

  @Option(help: ArgumentHelp("What the site is called.", valueName: "title"))
  var title: String?

  @Option(help: ArgumentHelp("The address that it will have.", valueName: "url"))
  var url: String?

  @Option(help: ArgumentHelp("Who publishes it.", valueName: "name"))
  var publisher: String?

  @Option(help: ArgumentHelp("The e-mail address that people can write to.", valueName: "address"))
  var email: String?

  @Option(help: ArgumentHelp("The telephone number that people can call.", valueName: "number"))
  var phone: String?

  @Option(help: "The language of the minutes.")
  var language = LanguageCode.da

  func run() async throws {
    let console = Console()
    let writing = FileWriting(folder: folder)
    try console.refuse(writing.emptinessFault.map { [$0] } ?? [], in: language, code: .refused)
    var interview = Interview(in: language, console: console)
    func asWritten(_ text: String) throws(Refusal) -> String { text }
    let title = interview.answer(.siteTitle, given: title, read: asWritten)
    let url = interview.answer(.siteAddress, given: url) { text throws(Refusal) in
      if let fault = SiteDocument.fault(ofURL: text) { throw Refusal(fault) }
      return text
    }
    let publisher = interview.option(.publisher, given: publisher, read: asWritten)
    let email = interview.option(.email, given: email, read: asWritten)
    let phone = interview.option(.phone, given: phone, read: asWritten)
    try console.refuse(interview.hindrances, in: language, code: .misused)
    guard let title, let url else { return }
    let facts = SiteScaffold.Facts(title: title, url: url, publisher: publisher, email: email, phone: phone)
    try console.refuse(writing.write(SiteScaffold(facts, in: language).files), in: language, code: .refused)
    console.print(Announcement.siteMade(folder: folder).text(in: language))
  }
}
