import NIOCore
import NIOHTTP1
import Synchronization

/// The state that is shown now, and the connections that wait for the next.
final class NoticeBoard: Sendable {
  private struct Content {
    var state: PreviewState
    var listeners: [ObjectIdentifier: any Channel] = [:]
  }

  private let content: Mutex<Content>
  /// The pages that were shown.
  let served = ServedPages()

  init(_ state: PreviewState) {
    content = Mutex(Content(state: state))
  }

  /// The state that is shown now.
  var state: PreviewState { content.withLock { $0.state } }

  /// Shows another state and tells all who listen.
  func show(_ state: PreviewState) {
    let listeners = content.withLock { content in
      content.state = state
      // A browser that takes nothing in asks anew when it wakes up; what it has not read must not pile up.
      let (awake, asleep) = content.listeners.values.reduce(into: ([any Channel](), [any Channel]())) {
        if $1.isWritable { $0.0.append($1) } else { $0.1.append($1) }
      }
      for channel in asleep { channel.close(promise: nil) }
      return awake
    }
    guard !listeners.isEmpty else { return }
    let event = ByteBuffer(string: state.isBuilt ? state.event : "")
    for channel in listeners {
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(event)), promise: nil)
    }
  }

  /// From now on a connection is told of every state.
  /// - Returns: what it is told first; nothing before the first run has ended.
  func listen(_ channel: any Channel) -> ByteBuffer {
    content.withLock { content in
      content.listeners[ObjectIdentifier(channel)] = channel
      return ByteBuffer(string: content.state.isBuilt ? content.state.event : ": \n\n")
    }
  }

  /// A connection has ended.
  func forget(_ channel: any Channel) {
    content.withLock { $0.listeners[ObjectIdentifier(channel)] = nil }
  }
}
