/// How fast the window is with much to show: a report for people.
@NullMarked
package dev.passkeylab.desktop.timing;

import org.jspecify.annotations.NullMarked;
