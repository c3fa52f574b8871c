public import Diagnostics
public import Markdown

/// An agreed action: `Opgave (WHO, frist WHEN, udført DATE): …`.
public struct Action: Sendable {
  /// The fragment of its permanent address without `#`: `punkt-3-opgave`, `punkt-3-opgave-2`.
  public var anchor: String
  /// The anchor of the item or sub-item it belongs to; nil in the introduction and under the heading of a group.
  public var item: String?
  /// The paragraph or list item without its label; of a label that stands alone, the block behind it.
  public var node: NodeID
  /// Who does it: persons or organisations, as written.
  public var owners: [Located<String>]
  /// Till when, as written: `til næste møde 7. november 2022`.
  public var due: Located<String>?
  /// The day that the deadline's words name, where they name one.
  public var dueDate: CalendarDate?
  /// When it was done, as written; empty where the writer said no more than that it was.
  public var done: Located<String>?
  /// The day it was done, where the words name one.
  public var doneDate: CalendarDate?
  /// Its words as plain text.
  public var text: String
  /// Where it begins.
  public var position: SourcePosition
}
