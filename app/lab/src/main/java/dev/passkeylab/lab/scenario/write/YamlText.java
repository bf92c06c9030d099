package dev.passkeylab.lab.scenario.write;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/// A YAML text whose values can be replaced, added and removed while everything else stays as it
/// was written: comments, order, blanks and style.
///
/// @param root the table that it is
record YamlText(String text, MappingNode root) {

  /// @throws IllegalArgumentException when it is no table; scenario files are
  static YamlText of(String text) {
    var settings = LoadSettings.builder().setLabel("scenario").build();
    var parser = new ParserImpl(settings, new StreamReader(settings, text));
    var root = new Composer(settings, parser).getSingleNode();
    if (root.isPresent() && root.get() instanceof MappingNode table) {
      return new YamlText(text, table);
    }
    throw new IllegalArgumentException("the text is no table");
  }

  /// {@return the value at a key of a table}
  static Optional<Node> find(Node table, String key) {
    return tuple(table, key).map(NodeTuple::getValueNode);
  }

  /// {@return whether the table begins with this key}
  static boolean isFirst(MappingNode table, String key) {
    return text(table.getValue().getFirst().getKeyNode()).equals(key);
  }

  private static Optional<NodeTuple> tuple(Node table, String key) {
    return table instanceof MappingNode mapping
        ? mapping.getValue().stream().filter(it -> text(it.getKeyNode()).equals(key)).findFirst()
        : Optional.empty();
  }

  /// {@return the text of a single value; empty for lists and tables}
  static String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /// {@return the text with another value in the place of `node`, on the line of its key}
  YamlText replace(Node node, String value) {
    int from = start(node);
    int key = from;
    while (key > 0 && Character.isWhitespace(text.charAt(key - 1))) {
      key--;
    }
    boolean joins = key > 0 && text.charAt(key - 1) == ':';
    var before = joins ? text.substring(0, key) + " " : text.substring(0, from);
    return of(before + value + text.substring(end(node)));
  }

  /// {@return the text with this value at a key that `table` does not have yet}
  YamlText add(MappingNode table, String key, String value) {
    var member = Flow.text(key) + ": " + value;
    return table == root && find(root, "steps").isPresent()
        ? above("steps", member)
        : append(table, member, "");
  }

  /// A set-up stands above what is done with it.
  private YamlText above(String key, String member) {
    int at = tuple(root, key).map(it -> start(it.getKeyNode())).orElseThrow();
    return of(text.substring(0, at) + member + "\n" + text.substring(at));
  }

  /// {@return the text with one more item at the end of `list`}
  YamlText append(SequenceNode list, String item) {
    return append(list, item, "- ");
  }

  private YamlText append(CollectionNode<?> parent, String child, String mark) {
    boolean empty = parent.getValue().isEmpty();
    if (parent.getFlowStyle() == FlowStyle.FLOW) {
      int at = empty ? start(parent) + 1 : lastEnd(parent);
      return of(text.substring(0, at) + (empty ? child : ", " + child) + text.substring(at));
    }
    int at = endOfLine(end(parent));
    return of(text.substring(0, at) + "\n" + indent(parent) + mark + child + text.substring(at));
  }

  private int lastEnd(CollectionNode<?> parent) {
    return switch (parent.getValue().getLast()) {
      case NodeTuple tuple -> end(tuple.getValueNode());
      case Node item -> end(item);
      default -> throw new IllegalStateException("a collection of something else");
    };
  }

  private String indent(Node parent) {
    return " ".repeat(mark(parent.getStartMark()).getColumn());
  }

  /// {@return the text without a key of `table`}
  YamlText remove(MappingNode table, String key) {
    var tuple = tuple(table, key).orElseThrow();
    return cut(
        table,
        table.getValue().indexOf(tuple),
        start(tuple.getKeyNode()),
        end(tuple.getValueNode()),
        table.getValue().stream().map(it -> start(it.getKeyNode())).toList(),
        table.getValue().stream().map(it -> end(it.getValueNode())).toList());
  }

  /// {@return the text without an item of `list`}
  YamlText remove(SequenceNode list, Node item) {
    var items = list.getValue();
    return cut(
        list,
        items.indexOf(item),
        start(item),
        end(item),
        items.stream().map(this::start).toList(),
        items.stream().map(this::end).toList());
  }

  private YamlText cut(
      CollectionNode<?> parent,
      int index,
      int from,
      int to,
      List<Integer> starts,
      List<Integer> ends) {
    if (starts.size() == 1) {
      var nothing = parent instanceof MappingNode ? "{}" : "[]";
      return replace(parent, nothing);
    }
    if (parent.getFlowStyle() == FlowStyle.FLOW) {
      boolean last = index == starts.size() - 1;
      int cutFrom = last ? ends.get(index - 1) : from;
      int cutTo = last ? to : starts.get(index + 1);
      return of(text.substring(0, cutFrom) + text.substring(cutTo));
    }
    int cutFrom = text.lastIndexOf('\n', from) + 1;
    int cutTo = Math.min(text.length(), endOfLine(to) + 1);
    return of(text.substring(0, cutFrom) + text.substring(cutTo));
  }

  private int endOfLine(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private int start(Node node) {
    return index(mark(node.getStartMark()));
  }

  /// {@return where a node ends: for a table or list in block style where its last value does, not
  /// behind the comments and blank lines after it}
  private int end(Node node) {
    return switch (node) {
      case MappingNode table when isBlock(table) -> end(table.getValue().getLast().getValueNode());
      case SequenceNode list when isBlock(list) -> end(list.getValue().getLast());
      default -> index(mark(node.getEndMark()));
    };
  }

  private static boolean isBlock(CollectionNode<?> node) {
    return node.getFlowStyle() == FlowStyle.BLOCK && !node.getValue().isEmpty();
  }

  /// Marks count characters, strings count halves of them.
  private int index(Mark mark) {
    return text.offsetByCodePoints(0, mark.getIndex());
  }

  private static Mark mark(Optional<Mark> mark) {
    return mark.orElseThrow(() -> new IllegalStateException("the parser keeps marks"));
  }
}
