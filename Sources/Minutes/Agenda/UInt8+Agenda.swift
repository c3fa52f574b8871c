extension UInt8 {
  /// 0 to 9.
  var isASCIIDigit: Bool { self &- 0x30 < 10 }

  /// A to Z, upper or lower case.
  var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }

  /// A to Z in upper case.
  var isASCIIUppercase: Bool { self &- 0x41 < 26 }
}
