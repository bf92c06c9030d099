package dev.passkeylab.lab.inspect;

/// Something wrong with the input, at its place.
///
/// @param payload index of the payload
/// @param offset index of the offending byte in it
/// @param message what is there and what was expected
public record InspectionProblem(int payload, int offset, String path, String message) {}
