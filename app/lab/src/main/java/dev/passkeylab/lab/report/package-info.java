/// Results for people and programs.
@NullMarked
package dev.passkeylab.lab.report;

import org.jspecify.annotations.NullMarked;
