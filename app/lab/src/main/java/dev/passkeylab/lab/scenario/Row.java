package dev.passkeylab.lab.scenario;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A row of `with`.
///
/// @param place of its name
/// @param values what its variables stand for
record Row(Place place, String name, Node.Table values) {

  List<String> names() {
    return values.members().stream().map(Node.Member::key).toList();
  }

  Map<String, Node> byName() {
    var byName = new LinkedHashMap<String, Node>();
    values.members().forEach(it -> byName.put(it.key(), it.value()));
    return byName;
  }
}
