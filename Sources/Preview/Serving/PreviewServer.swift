import Diagnostics
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix

/// The server: listens on this machine's own address alone.
struct PreviewServer {
  /// The port that it was given.
  let port: Int
  private let group: MultiThreadedEventLoopGroup

  /// A connection on which nobody asks anything for so long is closed.
  private static let patience = TimeAmount.seconds(120)

  /// Starts to serve what a board shows.
  static func start(on port: PreviewPort, showing board: NoticeBoard) async throws(PreviewFault) -> PreviewServer {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    do throws(PreviewFault) {
      return PreviewServer(port: try await bind(port, group, board), group: group)
    } catch {
      try? await group.shutdownGracefully()
      throw error
    }
  }

  /// Ends all connections and the server.
  func stop() async {
    try? await group.shutdownGracefully()
  }

  /// - Returns: the first of the ports that is free.
  private static func bind(
    _ port: PreviewPort, _ group: MultiThreadedEventLoopGroup, _ board: NoticeBoard
  ) async throws(PreviewFault) -> Int {
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.configureHTTPServerPipeline()
          try channel.pipeline.syncOperations.addHandler(IdleStateHandler(allTimeout: patience))
          try channel.pipeline.syncOperations.addHandler(ConnectionHandler(board))
        }
      }
    for number in port.candidates {
      do {
        let channel = try await bootstrap.bind(host: "127.0.0.1", port: number).get()
        return channel.localAddress?.port ?? number
      } catch let error as IOError where error.errnoCode == EADDRINUSE {
        continue
      } catch {
        throw .cannotListen(port: number, FileProblem(code: (error as? IOError)?.errnoCode ?? EIO))
      }
    }
    throw port.takenFault
  }
}
