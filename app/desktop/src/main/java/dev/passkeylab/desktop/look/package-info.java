/// What all regions look like: icons, fonts, themes and the small parts they are built from.
@NullMarked
package dev.passkeylab.desktop.look;

import org.jspecify.annotations.NullMarked;
