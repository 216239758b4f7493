package shop.platform.testing.openapi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a Java type is as JSON, by its records, its nullness and its constraints. */
final class JavaSchema {

    private static final Map<Class<?>, String[]> SIMPLE = Map.of(
            String.class, new String[] {"string", ""},
            UUID.class, new String[] {"string", "uuid"},
            Instant.class, new String[] {"string", "date-time"},
            Integer.class, new String[] {"integer", "int32"},
            Long.class, new String[] {"integer", "int64"},
            Boolean.class, new String[] {"boolean", ""});

    private final boolean request;

    private JavaSchema(boolean request) {
        this.request = request;
    }

    /** What is read: a member has to be there when a constraint says so. */
    static ObjectNode ofRequest(AnnotatedType type, AnnotatedElement constrained) {
        return new JavaSchema(true).of(type, constrained);
    }

    /** What is written: every member is there. */
    static ObjectNode ofResponse(Class<?> type) {
        return new JavaSchema(false).ofRecord(type);
    }

    private ObjectNode of(AnnotatedType type, AnnotatedElement constrained) {
        Class<?> plain = ClassUtils.resolvePrimitiveIfNecessary(
                ResolvableType.forType(type.getType()).toClass());
        ObjectNode schema = plain.isRecord() ? ofRecord(plain) : ofValue(plain, type);
        constrain(schema, constrained);
        if (!request && type.isAnnotationPresent(Nullable.class)) {
            String only = schema.path("type").asString();
            schema.putArray("type").add(only).add("null");
        }
        return schema;
    }

    private ObjectNode ofValue(Class<?> plain, AnnotatedType type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        if (plain.isEnum()) {
            schema.put("type", "string");
            Stream.of(plain.getEnumConstants())
                    .forEach(value -> schema.withArrayProperty("enum").add(value.toString()));
        } else if (Collection.class.isAssignableFrom(plain)) {
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            schema.put("type", "array").set("items", of(element, element));
        } else {
            String[] simple = SIMPLE.get(plain);
            if (simple == null) {
                throw new IllegalArgumentException("no JSON is known for " + plain);
            }
            schema.put("type", simple[0]);
            if (!simple[1].isEmpty()) {
                schema.put("format", simple[1]);
            }
        }
        return schema;
    }

    private ObjectNode ofRecord(Class<?> type) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        for (RecordComponent component : type.getRecordComponents()) {
            Field field = field(type, component.getName());
            schema.withObjectProperty("properties").set(component.getName(), of(component.getAnnotatedType(), field));
            if (!request || isRequired(field)) {
                schema.withArrayProperty("required").add(component.getName());
            }
        }
        return schema.put("additionalProperties", false);
    }

    /** Constraints of a component are on its field. */
    private static Field field(Class<?> type, String name) {
        try {
            return type.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isRequired(AnnotatedElement constrained) {
        return Stream.of(NotNull.class, NotBlank.class, NotEmpty.class).anyMatch(constrained::isAnnotationPresent);
    }

    private static void constrain(ObjectNode schema, AnnotatedElement constrained) {
        String unit = schema.path("type").asString().equals("array") ? "Items" : "Length";
        if (constrained.isAnnotationPresent(NotBlank.class) || constrained.isAnnotationPresent(NotEmpty.class)) {
            schema.put("min" + unit, 1);
        }
        Size size = constrained.getAnnotation(Size.class);
        if (size != null && size.min() > 0) {
            schema.put("min" + unit, size.min());
        }
        if (size != null && size.max() < Integer.MAX_VALUE) {
            schema.put("max" + unit, size.max());
        }
        Min min = constrained.getAnnotation(Min.class);
        if (min != null) {
            schema.put("minimum", min.value());
        }
        Max max = constrained.getAnnotation(Max.class);
        if (max != null) {
            schema.put("maximum", max.value());
        }
        Pattern pattern = constrained.getAnnotation(Pattern.class);
        if (pattern != null) {
            // A constraint is about the whole value, JSON Schema about any part of it
            String regexp = pattern.regexp();
            schema.put("pattern", regexp.contains("|") ? "^(" + regexp + ")$" : "^" + regexp + "$");
        }
    }
}
