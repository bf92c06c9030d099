package dev.passkeylab.lab.report;

import dev.passkeylab.lab.trace.Entry;
import dev.passkeylab.lab.trace.Lanes;
import dev.passkeylab.lab.trace.Party;
import java.util.List;

/// Draws a trace as a sequence diagram in SVG, to stand within a page of HTML whose style colours
/// it.
final class SequenceSvg {

  private static final int LANE = 112;
  private static final int ROW = 26;
  private static final int HEAD = 34;
  private static final int LABELS = 470;
  private static final int LONGEST_LABEL = 66;

  private final List<Entry> entries;
  private final List<Party> lanes;
  private final int window;
  private final String id;
  private final StringBuilder svg = new StringBuilder();

  private SequenceSvg(List<Entry> entries, int window, String id) {
    this.entries = entries;
    this.window = window;
    this.id = id;
    this.lanes = Lanes.of(entries);
  }

  /// {@return the element}
  ///
  /// @param window how many entries lie before the part that is marked
  /// @param id what the anchors of entries begin with
  static String of(List<Entry> entries, int window, String id) {
    return new SequenceSvg(entries, window, id).draw();
  }

  private String draw() {
    int width = lanes.size() * LANE + LABELS;
    int height = HEAD + entries.size() * ROW + ROW / 2;
    svg.append(
        "<svg role=\"img\" aria-label=\"Sequence diagram\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\">\n"
            .formatted(width, height, width, height));
    if (window < entries.size()) {
      svg.append(
          "<rect class=\"window\" x=\"0\" y=\"%d\" width=\"%d\" height=\"%d\"><title>what the failed step looked at</title></rect>\n"
              .formatted(HEAD + window * ROW, width, (entries.size() - window) * ROW));
    }
    for (var lane : lanes) {
      int x = x(lane);
      text(x, 18, "lane", "middle", lane.name());
      svg.append(
          "<line class=\"life\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
              .formatted(x, HEAD - 8, x, height));
    }
    int y = HEAD + ROW / 2;
    for (var entry : entries) {
      row(entry, y);
      y += ROW;
    }
    return svg.append("</svg>\n").toString();
  }

  private void row(Entry entry, int y) {
    int from = x(entry.from());
    int to = x(entry.to());
    svg.append(
        "<a href=\"#%s-e%d\"><title>%s</title>"
            .formatted(id, entry.seq(), Html.escaped(entry.event().name().id())));
    if (from == to) {
      svg.append("<circle class=\"own\" cx=\"%d\" cy=\"%d\" r=\"4\"/>".formatted(from, y));
    } else {
      int tip = from < to ? to - 7 : to + 7;
      svg.append(
          "<line class=\"arrow\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>"
              .formatted(from, y, tip, y));
      svg.append(
          "<path class=\"tip\" d=\"M%d %dL%d %dL%d %dZ\"/>"
              .formatted(to, y, tip, y - 4, tip, y + 4));
    }
    var label = entry.seq() + " " + entry.event().summary();
    text(
        lanes.size() * LANE,
        y + 4,
        "label",
        "start",
        label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL - 1) + "…" : label);
    svg.append("</a>\n");
  }

  private int x(Party party) {
    return lanes.indexOf(party) * LANE + LANE / 2;
  }

  private void text(int x, int y, String style, String anchor, String text) {
    svg.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>\n"
            .formatted(style, x, y, anchor, Html.escaped(text)));
  }
}
