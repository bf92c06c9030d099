package dev.passkeylab.lab.browser;

import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.Scene;
import java.util.List;

/// The simulated browser: one tab, which shows pages of the sites it can reach.
public final class Browser {

  private final Sites sites;
  private final Tab tab;

  /// @param devices what its `navigator.credentials` can use
  public Browser(Scene scene, Sites sites, List<ClientDevice> devices, Tampering tampering) {
    this.sites = sites;
    this.tab = new Tab(scene, new Wire(scene, sites, tampering), devices);
  }

  /// Leaves the page that is open and goes to `url`: a path of the first site, or an absolute URL.
  ///
  /// @throws ActRefused when no site is there
  public void visit(String url) throws ActRefused {
    var place =
        sites
            .locate(url)
            .orElseThrow(() ->
                new ActRefused("no site is at " + url + "; there is " + sites.names(), List.of()));
    tab.go(place);
  }
}
