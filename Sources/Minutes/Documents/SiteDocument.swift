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
}

/// Whom to write to or call about the site.
public struct Contact: Hashable, Sendable {
  /// The e-mail address.
  public var email: String?
  /// The telephone number as written.
  public var phone: String?
}

/// The statement that Danish law demands (made elsewhere; the site links to it).
public struct AccessibilityStatement: Hashable, Sendable {
  /// The address of the statement.
  public var url: Located<String>
  /// The day it was last renewed.
  public var updated: Located<CalendarDate>?
}
