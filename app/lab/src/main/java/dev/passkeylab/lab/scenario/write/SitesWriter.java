package dev.passkeylab.lab.scenario.write;

import dev.passkeylab.lab.bench.Bench;
import dev.passkeylab.lab.relyingparty.SiteSettings;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Writes the relying parties and their pages.
///
/// @param said what the file says now
/// @param wanted what it shall say
record SitesWriter(Bench said, Bench wanted) {

  ScenarioText write(ScenarioText text) throws CannotBeWritten {
    if (said.sites().size() != wanted.sites().size()) {
      throw new CannotBeWritten("Sites cannot be added or taken away here.");
    }
    var now = text;
    for (int i = 0; i < wanted.sites().size(); i++) {
      var changed =
          Traits.changed(Traits.of(said.sites().get(i)), Traits.of(wanted.sites().get(i)));
      now = changed.isEmpty() ? now : site(now, i, changed);
    }
    return pages(now);
  }

  private ScenarioText site(ScenarioText text, int index, Map<String, String> changed)
      throws CannotBeWritten {
    return switch (find(text, index)) {
      case MappingNode _ -> text.putAll(it -> (MappingNode) there(it, index), changed);
      case null, default ->
          wanted.sites().size() == 1
              ? text.put("relying-party", whole(wanted.sites()).getFirst())
              : text.put("sites", Flow.list(whole(wanted.sites())));
    };
  }

  private static List<String> whole(List<Bench.Site> sites) {
    return sites.stream().map(it -> Flow.table(Traits.whole(it))).toList();
  }

  private static Node there(ScenarioText text, int index) {
    var site = find(text, index);
    if (site == null) {
      throw new IllegalStateException("the site has gone");
    }
    return site;
  }

  private static @Nullable Node find(ScenarioText text, int index) {
    var one = text.find("relying-party");
    return one.isPresent() && index == 0
        ? one.get()
        : text.find("sites")
            .filter(it -> it instanceof SequenceNode list && index < list.getValue().size())
            .map(it -> ((SequenceNode) it).getValue().get(index))
            .orElse(null);
  }

  private ScenarioText pages(ScenarioText text) throws CannotBeWritten {
    var site = wanted.site();
    if (wanted.sites().stream().anyMatch(it -> !it.settings().script().equals(site.script()))) {
      throw new CannotBeWritten("The pages of all sites in a file do the same.");
    }
    var pages = Traits.pages(site);
    var changed = Traits.changed(Traits.pages(said.site()), pages);
    if (changed.isEmpty()) {
      return text;
    }
    var usual = Traits.pages(SiteSettings.of(site.rpId()));
    return text.find("pages").orElse(null) instanceof MappingNode
        ? text.putAll(it -> (MappingNode) it.find("pages").orElseThrow(), changed)
        : text.put("pages", Flow.table(Traits.changed(usual, pages)));
  }
}
