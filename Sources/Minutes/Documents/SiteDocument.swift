public import Diagnostics

/// `site.yml`: title, address, language, publisher.
public struct SiteDocument: Sendable {
  /// The site's title.
  public var title: Located<String>
  /// The address that the site will have, without a trailing slash: `https://example.org/referater`.
  public var url: Located<String>
  /// The language of the words that the tool reads and prints.
  public var language: LanguageCode
  /// Who publishes the site.
  public var publisher: String?
  /// Whom to write to or call.
  public var contact: Contact?
  /// One sentence for search engines and the home page.
  public var description: String?
  /// The licence of the open data.
  public var licence: String?
  /// Where the accessibility statement is and how old it is.
  public var accessibilityStatement: AccessibilityStatement?
  /// The entries of the menu, in order: names of sections or ids of pages. Empty: the default menu.
  public var menu: [Located<String>]
  /// Texts that may look like a CPR number in this file.
  public var allowedCPR: [String]

  /// A site of which no more is known than what is given.
  public init(
    title: Located<String>, url: Located<String>, language: LanguageCode = .da, publisher: String? = nil,
    contact: Contact? = nil, description: String? = nil, licence: String? = nil,
    accessibilityStatement: AccessibilityStatement? = nil, menu: [Located<String>] = [], allowedCPR: [String] = []
  ) {
    self.title = title
    self.url = url
    self.language = language
    self.publisher = publisher
    self.contact = contact
    self.description = description
    self.licence = licence
    self.accessibilityStatement = accessibilityStatement
    self.menu = menu
    self.allowedCPR = allowedCPR
  }
}

/// Whom to write to or call about the site.
public struct Contact: Hashable, Sendable {
  /// The e-mail address.
  public var email: String?
  /// The telephone number as written.
  public var phone: String?

  /// Whom to write to, whom to call.
  public init(email: String? = nil, phone: String? = nil) {
    self.email = email
    self.phone = phone
  }
}

/// The statement that Danish law demands (made elsewhere; the site links to it).
public struct AccessibilityStatement: Hashable, Sendable {
  /// The address of the statement.
  public var url: Located<String>
  /// The day it was last renewed.
  public var updated: Located<CalendarDate>?
}
