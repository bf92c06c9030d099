package dev.passkeylab.desktop;

import dev.passkeylab.desktop.guide.Callout;
import dev.passkeylab.desktop.guide.Topic;
import dev.passkeylab.desktop.inspector.InspectorPane;
import dev.passkeylab.desktop.scenarios.ScenariosPane;
import dev.passkeylab.desktop.status.StatusBar;
import dev.passkeylab.desktop.toolbar.Toolbar;
import dev.passkeylab.desktop.trace.TracePane;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;

/// What there is to say of each region: for the help, and for the tour. A new region is a line in
/// each of the two lists.
record LabGuide(
    Node bench,
    Node rail,
    Node stage,
    TracePane trace,
    InspectorPane inspector,
    ScenariosPane scenarios,
    Toolbar toolbar,
    StatusBar status) {

  /// {@return the regions as the help explains them}
  List<Topic> topics() {
    return List.of(
        new Topic(
            bench,
            "Bench",
            "What is set up: relying party, devices, browser and accounts. What a device can do is"
                + " apart from what the person does when it asks. A dot marks what is not as the"
                + " scenario's file says.",
            "Tab goes from one to the next, Space and the arrow keys change it. Ctrl+Z undoes an"
                + " edit, Ctrl+Shift+S writes what is set up into the scenario."),
        new Topic(
            stage,
            "Stage",
            "The browser with the page that is open, and what the person may do. The run stands"
                + " still until somebody answers: on the page, or in the dashed panel beside it.",
            "Tab goes through page and answers, Enter takes one. In the panel each answer shows"
                + " its own key."),
        new Topic(
            trace,
            "Trace",
            "Everything that was said between person, page, browser, device and relying party, in"
                + " order. An entry that is chosen shows its bytes in the inspector.",
            "The arrow keys choose an entry, Home and End go to the ends, Ctrl+F filters, Ctrl+T"
                + " changes how it is drawn."),
        new Topic(
            inspector,
            "Inspector",
            "The chosen entry, taken apart: fields and bytes side by side, flags, keys, and the"
                + " checks of the relying party. It opens anything that you paste, too.",
            "The arrow keys choose a field, Esc goes to the field around it, Ctrl+Shift+C copies,"
                + " Ctrl+O opens something else."),
        new Topic(
            scenarios,
            "Scenarios",
            "The files of a folder and of those below it, the text of one, and what came of running"
                + " it. A mistake is marked at its place.",
            "Left and right fold a folder. Space runs the chosen file, or all in a folder. Enter"
                + " opens the file in the lab, F4 edits it, F8 goes to the next problem, Ctrl+S"
                + " saves, Ctrl+Alt+S saves a copy."),
        new Topic(
            toolbar,
            "Toolbar",
            "What moves the run, what lets real browsers in, and what the run was started with.",
            "Tab goes on, Enter presses. F10 opens the menu with every command."),
        new Topic(
            status,
            "Status",
            "What is played, what comes next, and how it went so far.",
            "Nothing here takes the keyboard."));
  }

  /// {@return the stops of the tour}
  ///
  /// @param forward brings a region to the front where it is a tab
  List<Callout> callouts(Consumer<Node> forward) {
    return List.of(
        new Callout(
            () -> bench.getScene() == null ? rail : bench,
            () -> {},
            "The bench",
            "The set-up: a relying party and the devices that a person has. Can do is what a device"
                + " is able to; Next gesture is what the person does when it asks."),
        new Callout(
            () -> stage,
            () -> {},
            "The stage",
            "The browser, as the person sees it. The run waits here for answers: type and click, or"
                + " let the scenario do it with Run (F5)."),
        new Callout(
            () -> trace,
            () -> forward.accept(trace),
            "The trace",
            "Every message that passes, in order. Hover to preview one, click to stay at it."),
        new Callout(
            () -> inspector,
            () -> forward.accept(inspector),
            "The inspector",
            "The bytes of a message, taken apart field by field. Paste anything of your own with"
                + " Ctrl+O."),
        new Callout(
            () -> toolbar.areas(),
            () -> {},
            "The scenarios",
            "Runs are written as files. Read, edit and run them here, or drop a folder of them on"
                + " the window (Ctrl+E)."),
        new Callout(
            () -> toolbar.palette(),
            () -> {},
            "The actions",
            "Every action by its words: Ctrl+K. F1 explains what has the keyboard, F10 opens the"
                + " menu."));
  }
}
