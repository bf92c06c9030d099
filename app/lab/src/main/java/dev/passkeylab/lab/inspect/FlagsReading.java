package dev.passkeylab.lab.inspect;

import java.util.List;

/// A flags byte that an inspection came upon, bit by bit.
///
/// @param node the byte
/// @param value its eight bits
/// @param bits each of them as it is written, the highest first
public record FlagsReading(Node node, int value, List<BitReading> bits) {

  /// A bit as it is.
  ///
  /// @param node its line in the outline
  public record BitReading(FlagBit bit, boolean on, Node node) {}

  public FlagsReading {
    bits = List.copyOf(bits);
  }

  /// {@return every flags byte of an inspection, in the order of the outline}
  public static List<FlagsReading> of(Inspection inspection) {
    return inspection
        .nodes()
        .filter(node -> node.kind().equals("flags"))
        .map(node -> of(node, inspection))
        .toList();
  }

  private static FlagsReading of(Node node, Inspection inspection) {
    int value = inspection.payloads().get(node.payload()).bytes().at(node.span().offset());
    var bits =
        node.children().stream().map(child -> bit(FlagBit.valueOf(child.name()), value, child));
    return new FlagsReading(node, value, bits.toList());
  }

  private static BitReading bit(FlagBit bit, int value, Node node) {
    return new BitReading(bit, bit.isIn(value), node);
  }

  /// {@return the byte in hex, `0x5D`}
  public String hex() {
    return "0x%02X".formatted(value);
  }

  /// {@return the byte in ones and zeros, in two groups of four}
  public String binary() {
    var digits = Integer.toBinaryString(0x100 | value);
    return digits.substring(1, 5) + " " + digits.substring(5);
  }
}
