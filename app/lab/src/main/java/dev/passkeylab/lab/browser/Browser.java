package dev.passkeylab.lab.browser;

import dev.passkeylab.client.ClientDevice;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.trace.Party;
import dev.passkeylab.lab.trace.PersonEvent;
import java.util.List;

/// The simulated browser: one tab, which shows pages of the sites it can reach.
public final class Browser {

  private final Scene scene;
  private final Sites sites;
  private final Tab tab;

  /// @param devices what its `navigator.credentials` can use
  public Browser(Scene scene, Sites sites, List<ClientDevice> devices, Tampering tampering) {
    this.scene = scene;
    this.sites = sites;
    this.tab = new Tab(scene, new Wire(scene, sites, tampering), devices);
  }

  /// Does what the person wants of it.
  ///
  /// @throws ActRefused when it does not fit; then nothing has happened
  public void perform(BrowserAct act) throws ActRefused {
    if (!(act instanceof BrowserAct.Visit(var url, _))) {
      throw new ActRefused("the browser cannot do this yet: " + act, List.of());
    }
    visit(url);
  }

  /// Leaves the page that is open and goes to `url`: a path of the first site, or an absolute URL.
  private void visit(String url) throws ActRefused {
    var place =
        sites
            .locate(url)
            .orElseThrow(() ->
                new ActRefused("no site is at " + url + "; there is " + sites.names(), List.of()));
    tab.go(place);
    scene.record(Party.PERSON, Party.BROWSER, new PersonEvent.Visited(url));
  }
}
