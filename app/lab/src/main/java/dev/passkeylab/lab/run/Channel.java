package dev.passkeylab.lab.run;

import java.util.ArrayDeque;
import java.util.Deque;

/// Where one actor leaves messages for another; they are received in the order sent.
///
/// @param <M> the kind of message
public final class Channel<M> {

  final Deque<M> messages = new ArrayDeque<>();
}
