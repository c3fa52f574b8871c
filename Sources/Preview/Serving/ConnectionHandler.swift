import NIOCore
import NIOHTTP1

/// One connection: takes its requests one after the other and sends the answers. Lives on the connection's event loop.
final class ConnectionHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let board: NoticeBoard
  /// The request that is being read.
  private var head: HTTPRequestHead?
  /// How many answers are on their way: they may take as long as their reader needs.
  private var answersUnderWay = 0

  init(_ board: NoticeBoard) {
    self.board = board
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch Self.unwrapInboundIn(data) {
    case .head(let head): self.head = head
    case .body: break
    case .end:
      guard let head else { return }
      self.head = nil
      send(Answerer(state: board.state, served: board.served).answer(head), to: head, context)
    }
  }

  private func send(_ answer: Answer, to request: HTTPRequestHead, _ context: ChannelHandlerContext) {
    answersUnderWay += 1
    var head = HTTPResponseHead(version: request.version, status: answer.status, headers: answer.headers)
    if let length = answer.length { head.headers.add(name: "Content-Length", value: String(length)) }
    if !request.isKeepAlive { head.headers.add(name: "Connection", value: "close") }
    context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
    let hasBody = request.method != .HEAD && answer.status != .notModified
    switch answer.body {
    case .bytes(let bytes):
      if hasBody, !bytes.isEmpty { write(.byteBuffer(ByteBuffer(bytes: bytes)), context) }
      end(context, isKeptAlive: request.isKeepAlive)
    case .file(let file, let range):
      guard hasBody else {
        file.close()
        return end(context, isKeptAlive: request.isKeepAlive)
      }
      send(file, range, context)
      end(context, isKeptAlive: request.isKeepAlive)
    case .events:
      guard hasBody else { return end(context, isKeptAlive: request.isKeepAlive) }
      write(.byteBuffer(board.listen(context.channel)), context)
      context.flush()
    }
  }

  private func write(_ data: IOData, _ context: ChannelHandlerContext) {
    context.write(Self.wrapOutboundOut(.body(data)), promise: nil)
  }

  /// Lets the system copy the file to the connection, as fast as the reader takes it; nothing of it is held in memory.
  private func send(_ file: ServedFile, _ range: Range<Int>, _ context: ChannelHandlerContext) {
    let handle = NIOFileHandle(_deprecatedTakingOwnershipOfDescriptor: file.descriptor)
    let region = FileRegion(fileHandle: handle, readerIndex: range.lowerBound, endIndex: range.upperBound)
    let sent = context.eventLoop.makePromise(of: Void.self)
    let channel = context.channel
    sent.futureResult.whenComplete { result in
      try? handle.close()
      // A file that has become shorter cannot be sent to the end that was promised.
      if case .failure = result { channel.close(promise: nil) }
    }
    context.write(Self.wrapOutboundOut(.body(.fileRegion(region))), promise: sent)
  }

  private func end(_ context: ChannelHandlerContext, isKeptAlive: Bool) {
    let handler = NIOLoopBound(self, eventLoop: context.eventLoop)
    let channel = context.channel
    context.writeAndFlush(Self.wrapOutboundOut(.end(nil))).whenComplete { _ in
      handler.value.answersUnderWay -= 1
      if !isKeptAlive { channel.close(promise: nil) }
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    board.forget(context.channel)
    context.fireChannelInactive()
  }

  /// A connection on which nothing has been asked for a while is let go.
  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent, answersUnderWay == 0 { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  /// What cannot be read as HTTP, or a reader who went away.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
