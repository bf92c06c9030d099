/// The relying party's checks: one named rule each, judged over the exact bytes that arrived,
/// usable without a site.
@NullMarked
package dev.passkeylab.lab.relyingparty.check;

import org.jspecify.annotations.NullMarked;
