import Diagnostics
import Subprocess

/// A program of the system that takes the text out of a document.
struct ConversionTool {
  /// The program's name.
  let program: String
  /// Debian's package that has it.
  let package: String

  /// `pandoc` reads Word's documents.
  static let pandoc = ConversionTool(program: "pandoc", package: "pandoc")
  /// `pdftotext` reads PDF.
  static let pdftotext = ConversionTool(program: "pdftotext", package: "poppler-utils")

  /// So long a program may take, in seconds.
  private static let seconds = 60
  /// So much it may write.
  static let outputLimit = 32 << 20
  private static let errorLimit = 64 << 10

  /// What a run left behind.
  struct Outcome: Sendable {
    var output: [UInt8]
    var errors: String
    var isGood: Bool
  }

  /// How a run ended.
  private enum End: Sendable {
    case finished(Outcome)
    case failed(ImportFault)
    case tooLate
  }

  /// Runs the program, without a shell and with nothing of the surroundings but the path to programs, until it ends or its time is
  /// over.
  func run(_ arguments: [String]) async throws(ImportFault) -> Outcome {
    let end = await withTaskGroup(of: End.self) { group in
      group.addTask { await finish(arguments) }
      group.addTask {
        try? await Task.sleep(for: .seconds(Self.seconds))
        return .tooLate
      }
      let first = await group.next() ?? .tooLate
      group.cancelAll()
      return first
    }
    switch end {
    case .finished(let outcome): return outcome
    case .failed(let fault): throw fault
    case .tooLate: throw .timeout(program: program, seconds: Self.seconds)
    }
  }

  private func finish(_ arguments: [String]) async -> End {
    do {
      let result = try await Subprocess.run(
        .name(program), arguments: Arguments(arguments),
        environment: .inherit.updating(["LC_ALL": "C.UTF-8"]), input: .none,
        output: .bytes(limit: Self.outputLimit), error: .string(limit: Self.errorLimit))
      return .finished(
        Outcome(
          output: result.standardOutput, errors: result.standardError, isGood: result.terminationStatus.isSuccess))
    } catch let error as SubprocessError {
      return .failed(fault(of: error))
    } catch {
      return .failed(.cannotStart(program: program))
    }
  }

  private func fault(of error: SubprocessError) -> ImportFault {
    switch error.code {
    case .executableNotFound: .programMissing(program: program, package: package)
    case .outputLimitExceeded: .textTooLarge(limit: Self.outputLimit)
    default: .cannotStart(program: program)
    }
  }
}
