/// The pages of a site as data, with how their scripts behave, and the JSON in which they travel.
@NullMarked
package dev.passkeylab.lab.relyingparty.page;

import org.jspecify.annotations.NullMarked;
