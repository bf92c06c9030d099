package dev.passkeylab.lab.trace;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Makes events of what [TraceJson] writes of them: a record has one member a component, so that
/// its members and its name say which it is.
final class EventReader {

  private static final List<Shape> SHAPES = shapes(Event.class).map(Shape::of).toList();

  private EventReader() {}

  /// @param members the names of the components, without that of the payload
  private record Shape(Class<?> type, Set<String> members) {

    static Shape of(Class<?> type) {
      var names = new LinkedHashSet<String>();
      for (var component : type.getRecordComponents()) {
        if (component.getType() != Payload.class) {
          names.add(component.getName());
        }
      }
      return new Shape(type, Set.copyOf(names));
    }
  }

  private static Stream<Class<?>> shapes(Class<?> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Arrays.stream(type.getPermittedSubclasses()).flatMap(EventReader::shapes);
  }

  static Event event(JsonNode json, @Nullable Payload payload) throws Members.Wrong {
    var name = Members.text(json, "name");
    var known = EventName.of(name);
    if (known.isEmpty()) {
      throw new Members.Wrong("no event is called " + name);
    }
    var members =
        json.propertyNames().stream().filter(it -> !it.equals("name")).collect(Collectors.toSet());
    var wrong = new Members.Wrong("no event " + name + " has the members " + members);
    for (var shape : SHAPES) {
      if (shape.members().equals(members)) {
        try {
          if (record(shape.type(), json, payload) instanceof Event event
              && event.name() == known.get()) {
            return event;
          }
        } catch (Members.Wrong e) {
          wrong = e;
        }
      }
    }
    throw wrong;
  }

  private static Object record(Class<?> type, JsonNode json, @Nullable Payload payload)
      throws Members.Wrong {
    var values = new ArrayList<@Nullable Object>();
    for (var component : type.getRecordComponents()) {
      values.add(
          component.getType() == Payload.class
              ? payload(component, payload)
              : value(component, json.path(component.getName())));
    }
    return make(type, values.toArray());
  }

  private static Object make(Class<?> type, @Nullable Object[] values) throws Members.Wrong {
    try {
      var types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> maker = type.getDeclaredConstructor(types);
      return maker.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new Members.Wrong("its members do not fit: " + e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private static @Nullable Payload payload(RecordComponent component, @Nullable Payload payload)
      throws Members.Wrong {
    if (payload == null && !nullable(component.getAnnotatedType())) {
      throw new Members.Wrong("the payload is missing");
    }
    return payload;
  }

  private static @Nullable Object value(RecordComponent component, JsonNode json)
      throws Members.Wrong {
    return json.isNull() && nullable(component.getAnnotatedType())
        ? null
        : value(component.getName(), component.getAnnotatedType(), component.getType(), json);
  }

  private static Object value(String name, AnnotatedType declared, Class<?> type, JsonNode json)
      throws Members.Wrong {
    if (type == String.class && json.isString()) {
      return json.stringValue();
    } else if (type == int.class && json.isInt()) {
      return json.intValue();
    } else if (type == long.class && json.canConvertToLong() && json.isIntegralNumber()) {
      return json.longValue();
    } else if (type == boolean.class && json.isBoolean()) {
      return json.booleanValue();
    } else if (type.isEnum() && json.isString()) {
      return word(name, type, json.stringValue());
    } else if (type.isRecord() && json.isObject()) {
      return record(type, json, null);
    } else if (type == List.class && json.isArray()) {
      return list(name, declared, json);
    }
    throw new Members.Wrong(name + " cannot be " + Members.shown(json));
  }

  private static List<Object> list(String name, AnnotatedType declared, JsonNode json)
      throws Members.Wrong {
    var item = ((AnnotatedParameterizedType) declared).getAnnotatedActualTypeArguments()[0];
    var items = new ArrayList<>();
    for (var each : json.values()) {
      items.add(value(name, item, (Class<?>) item.getType(), each));
    }
    return List.copyOf(items);
  }

  private static Object word(String name, Class<?> type, String word) throws Members.Wrong {
    return Arrays.stream(type.getEnumConstants())
        .filter(it -> ((Enum<?>) it).name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst()
        .orElseThrow(() -> new Members.Wrong(name + " cannot be " + word));
  }

  private static boolean nullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class);
  }
}
