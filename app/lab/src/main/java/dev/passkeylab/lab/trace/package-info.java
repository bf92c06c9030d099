/// The record of a run: immutable entries in the order in which things happened. Screen, reports
/// and assertions are functions of it.
@NullMarked
package dev.passkeylab.lab.trace;

import org.jspecify.annotations.NullMarked;
