/// What explains the window: help on what has the keyboard, and the tour.
@NullMarked
package dev.passkeylab.desktop.guide;

import org.jspecify.annotations.NullMarked;
