package dev.passkeylab.lab.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.passkeylab.authenticator.Backup;
import dev.passkeylab.authenticator.Device;
import dev.passkeylab.authenticator.DeviceJson;
import dev.passkeylab.authenticator.DeviceProfile;
import dev.passkeylab.authenticator.DeviceShelf;
import dev.passkeylab.authenticator.Verification;
import dev.passkeylab.bytes.Malformed;
import dev.passkeylab.client.ClientProfile;
import dev.passkeylab.lab.bench.Differences.Difference;
import dev.passkeylab.lab.bench.Differences.Part;
import dev.passkeylab.lab.bench.Differences.Subject;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import dev.passkeylab.lab.run.StagedRun;
import dev.passkeylab.webauthn.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Edits say in words what they do, and give a bench that can be set up.
class BenchEditsTest {

  private static final String SITE = "example.test";
  private static final Bench BENCH =
      Bench.of(
          SiteSettings.of(SITE),
          List.of(Device.laptop("laptop"), DeviceProfile.SECURITY_KEY.device("key")),
          List.of(
              new Bench.Account(
                  SITE,
                  "ada@example.test",
                  "secret",
                  Optional.empty(),
                  List.of(),
                  List.of(new Bench.Passkey("laptop", Optional.empty(), true)))));

  private final DeviceEdits devices = new DeviceEdits(BENCH);

  @Test
  void anEditOfASettingSaysWhatItWasAndWhatItIs() {
    var edit = devices.set("laptop", device("backup"), List.of("none"));
    assertThat(edit.name()).isEqualTo("laptop: backup synced → none");
    assertThat(edit.bench().devices().getFirst().backup()).isEqualTo(Backup.NONE);
    assertThat(devices.set("key", DeviceSettings.FAULTS, List.of("wrong-signature")).name())
        .isEqualTo("key: faults nothing → wrong-signature");
    assertThat(
            new SiteEdits(BENCH).set(SITE, site("user-verification"), List.of("required")).name())
        .isEqualTo("example.test: user-verification preferred → required");
  }

  @Test
  void everySettingTakesEveryValueThatItOffersAndGivesItBack() {
    for (var setting : DeviceSettings.ALL) {
      takesAll(setting, Device.laptop("laptop"));
    }
    for (var setting : SiteChoices.ALL) {
      takesAll(setting, SiteSettings.of(SITE));
    }
  }

  private static <T> void takesAll(Setting<T> setting, T thing) {
    assertThat(setting.read(setting.write(thing, setting.read(thing))))
        .isEqualTo(setting.read(thing));
    for (var word : setting.words()) {
      assertThat(setting.read(setting.write(thing, List.of(word))))
          .as(setting.id())
          .containsExactly(word);
    }
  }

  @Test
  void theJsonOfADeviceHasAMemberForEverySetting() throws Malformed {
    var members =
        new ArrayList<>(JsonObject.read(DeviceJson.write(Device.laptop("it")).bytes()).names());
    members.remove("name");
    assertThat(members)
        .containsExactlyInAnyOrderElementsOf(
            Setting.ids(DeviceSettings.ALL).stream().map(BenchEditsTest::camelCase).toList());
  }

  private static String camelCase(String id) {
    return Pattern.compile("-(.)")
        .matcher(id)
        .replaceAll(it -> it.group(1).toUpperCase(Locale.ROOT));
  }

  @Test
  void whatIsNotOfferedIsRefusedWithWhatMayBe() {
    refuses(device("verification"), Device.laptop("laptop"), "magic", "one of none, pin");
    refuses(device("aaguid"), Device.laptop("laptop"), "12", "a UUID such as");
    refuses(device("pin"), Device.laptop("it").with(Verification.PIN), "false", "to be set");
    refuses(device("algorithms"), Device.laptop("it"), List.of(), "at least one");
    refuses(site("algorithms"), SiteSettings.of(SITE), List.of(), "at least one");
    refuses(site("timeout"), SiteSettings.of(SITE), "5 minutes", "a duration such as");
    refuses(site("tries"), SiteSettings.of(SITE), "0", "a number from 1");
    refuses(site("related-origins"), SiteSettings.of(SITE), "shop.test", "origins as");
  }

  private static <T> void refuses(Setting<T> setting, T thing, String value, String because) {
    refuses(setting, thing, List.of(value), because);
  }

  private static <T> void refuses(Setting<T> setting, T thing, List<String> value, String because) {
    assertThatThrownBy(() -> setting.write(thing, value))
        .isInstanceOf(ValueRefused.class)
        .hasMessageContaining(because);
  }

  @Test
  void timesKeepTheirUnit() {
    for (var time : List.of("500ms", "90s", "5m", "1h", "0s")) {
      var written = site("timeout").write(SiteSettings.of(SITE), List.of(time));
      assertThat(site("timeout").read(written)).containsExactly(time);
    }
  }

  @Test
  void aDeviceThatIsRemovedTakesThePasskeysOnItAlong() {
    var edit = devices.remove("laptop");
    assertThat(edit.name()).isEqualTo("remove laptop, with the passkey of ada@example.test");
    assertThat(edit.bench().accounts().getFirst().passkeys()).isEmpty();
    canBeSetUp(edit.bench());
    assertThat(devices.remove("key").name()).isEqualTo("remove key");
  }

  @Test
  void aDeviceThatIsAddedGetsAFreeName() {
    var edit = devices.add(DeviceProfile.LAPTOP.device());
    assertThat(edit.name()).isEqualTo("add laptop-2");
    assertThat(new DeviceEdits(edit.bench()).add(DeviceProfile.LAPTOP.device()).name())
        .isEqualTo("add laptop-3");
    for (var profile : DeviceProfile.values()) {
      canBeSetUp(devices.add(profile.device()).bench());
    }
  }

  @Test
  void theOrderOfDevicesEndsAtItsEnds() {
    assertThat(devices.move("laptop", -1).bench()).isEqualTo(BENCH);
    assertThat(devices.move("key", 1).bench()).isEqualTo(BENCH);
    var edit = devices.move("key", -1);
    assertThat(edit.name()).isEqualTo("key: tried earlier");
    assertThat(edit.bench().devices()).extracting(Device::name).containsExactly("key", "laptop");
  }

  @Test
  void anAccountNeedsANameOfItsOwn() {
    var accounts = new AccountEdits(BENCH);
    assertThatThrownBy(() -> accounts.add(SITE, "ada@example.test", "x"))
        .hasMessageContaining("another name");
    var edit = accounts.add(SITE, "bob@example.test", "x");
    var with = new AccountEdits(edit.bench()).passkey(SITE, "bob@example.test", "key", true);
    assertThat(with.name()).isEqualTo("bob@example.test: a passkey on key");
    canBeSetUp(with.bench());
  }

  @Test
  void eachDifferenceFromTheFileIsNamedAndCanBeTakenBack() {
    var now = everythingEdited();
    var differences = new Differences(BENCH, now);
    assertThat(differences.all())
        .extracting(Difference::what)
        .containsExactly(
            "user-verification",
            "phone added",
            "order",
            "verification",
            "plugged",
            "client",
            "network",
            "ada@example.test",
            "ada@example.test");
    assertThat(differences.all()).isNotEmpty();
    var back = now;
    for (var subject : subjects(differences.all())) {
      back = new Differences(BENCH, back).back(subject).bench();
      assertThat(new Differences(BENCH, back).of(subject)).as("%s", subject).isEmpty();
    }
    assertThat(back).isEqualTo(BENCH);
  }

  private static List<Subject> subjects(List<Difference> all) {
    return all.stream().map(Difference::subject).distinct().toList();
  }

  private static Bench everythingEdited() {
    var now = new SiteEdits(BENCH).set(SITE, site("user-verification"), List.of("required"));
    now = new SiteEdits(now.bench()).client(ClientProfile.of("windows-edge").orElseThrow());
    now = new SiteEdits(now.bench()).online(false);
    now = new DeviceEdits(now.bench()).set("key", device("verification"), List.of("face"));
    now = new DeviceEdits(now.bench()).plug("key", false);
    now = new DeviceEdits(now.bench()).move("key", -1);
    now = new DeviceEdits(now.bench()).add(DeviceProfile.PHONE.device());
    now = new AccountEdits(now.bench()).passkey(SITE, "ada@example.test", "key", true);
    return new AccountEdits(now.bench())
        .save("https://example.test", "ada@example.test", "secret")
        .bench();
  }

  @Test
  void devicesComeBackBeforeTheAccountsThatNeedThem() {
    var removed = devices.remove("laptop").bench();
    var accounts = new Differences(BENCH, removed).back(Subject.of(Part.ACCOUNTS)).bench();
    canBeSetUp(accounts);
    var there = new Differences(BENCH, accounts).back(Subject.of(Part.DEVICES)).bench();
    assertThat(new Differences(BENCH, there).back(Subject.of(Part.ACCOUNTS)).bench())
        .isEqualTo(BENCH);
  }

  @Test
  void aPasskeyThatIsExportedIsAStoreOfItsDevice() throws Malformed {
    try (var run = StagedRun.start(BENCH.play(), 7, Instant.EPOCH)) {
      var laptop = run.standing().devices().getFirst();
      var passkey = laptop.credentials().getFirst();
      var shelf = DeviceShelf.read(laptop.export(passkey));
      assertThat(shelf.devices()).containsExactly(laptop.traits());
      var read = new ArrayList<>(shelf.put(laptop.traits()).credentials());
      assertThat(read)
          .singleElement()
          .satisfies(it -> {
            assertThat(it.id()).isEqualTo(passkey.id());
            assertThat(it.user()).isEqualTo(passkey.user());
            assertThat(it.key().pkcs8()).isEqualTo(passkey.key().pkcs8());
          });
    }
  }

  private static void canBeSetUp(Bench bench) {
    try (var run = StagedRun.start(bench.play(), 7, Instant.EPOCH)) {
      assertThat(run.standing().devices()).hasSameSizeAs(bench.devices());
    }
  }

  private static Setting<Device> device(String id) {
    return DeviceSettings.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }

  private static Setting<SiteSettings> site(String id) {
    return SiteChoices.ALL.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
  }
}
