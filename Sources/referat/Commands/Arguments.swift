public import ArgumentParser
public import Diagnostics
public import Minutes

extension DiagnosticFormat: ExpressibleByArgument {}
extension LanguageCode: ExpressibleByArgument {}
extension DocumentSchema: ExpressibleByArgument {}
