/// Payloads taken apart: bytes become an outline of nodes, each with its span, and a list of what
/// is wrong. Window and command line show the same outline.
@NullMarked
package dev.passkeylab.lab.inspect;

import org.jspecify.annotations.NullMarked;
