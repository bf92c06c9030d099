package dev.passkeylab.lab.bench;

import dev.passkeylab.lab.browser.Browser;
import dev.passkeylab.lab.browser.Tampering;
import dev.passkeylab.lab.run.ActRefused;
import dev.passkeylab.lab.run.BenchAct;
import dev.passkeylab.lab.run.BrowserAct;
import dev.passkeylab.lab.run.Play;
import dev.passkeylab.lab.run.Scene;
import dev.passkeylab.lab.run.Standing;
import dev.passkeylab.lab.run.WireAct;
import dev.passkeylab.lab.trace.LabEvent;
import dev.passkeylab.lab.trace.Party;

/// A bench set up on a scene: sites, devices, and the browser between them.
final class BenchPlay implements Play.Stagehand {

  private final Workbench workbench;
  private final Tampering tampering;
  private final Browser browser;

  BenchPlay(Bench bench, Scene scene) {
    scene.record(
        Party.LAB, Party.LAB, new LabEvent.Started(scene.seed(), bench.site().cost().toString()));
    var rig = new Rig(bench, scene);
    this.workbench = new Workbench(rig);
    this.tampering = new Tampering(scene, rig::key);
    this.browser =
        new Browser(
            scene, bench.client(), rig.sites(), rig::devices, bench.savedPasswords(), tampering);
    browser.connect(bench.online());
  }

  @Override
  public void perform(BrowserAct act) throws ActRefused {
    browser.perform(act);
  }

  @Override
  public void perform(BenchAct act) throws ActRefused {
    workbench.perform(act);
  }

  @Override
  public void perform(WireAct act) throws ActRefused {
    tampering.perform(act);
  }

  @Override
  public Standing standing() {
    return workbench.rig().standing();
  }
}
